import { expect, test } from 'vitest'
import { functionOf, parseFunctions } from './functions.ts'

const ARN = 'arn:aws:lambda:us-east-1:123456789012:function:welcome'

test('functions are named by ARN or name, and run at Lambda, behind an address or in a file', () => {
  const functions = parseFunctions(
    `${ARN}=lambda://AKIA:s%2Fcret@lambda.eu-west-1.amazonaws.com, greet=webhook+https://:shh@hooks.example.com/a?b=c,other=/srv/other.ts#run,*=./all.mjs`,
  )
  expect(functions.get(ARN)).toEqual({
    kind: 'lambda',
    base: 'https://lambda.eu-west-1.amazonaws.com',
    region: 'eu-west-1',
    accessKeyId: 'AKIA',
    secret: 's/cret',
  })
  expect(functions.get('greet')).toEqual({ kind: 'webhook', url: 'https://hooks.example.com/a?b=c', secret: 'shh' })
  expect(functions.get('other')).toEqual({ kind: 'module', file: '/srv/other.ts', handler: 'run' })
  expect(functions.get('*')).toMatchObject({ kind: 'module', handler: 'handler' })
})

test.each([
  [ARN, 'exact'],
  [`${ARN}:live`, 'exact'],
  ['arn:aws:lambda:eu-west-1:999999999999:function:welcome', 'name'],
  ['arn:aws:lambda:us-east-1:123456789012:function:other', 'all'],
])('%s is the function that is named most closely: %s', (arn, expected) => {
  const functions = parseFunctions(`${ARN}=/exact.mjs,welcome=/name.mjs,*=/all.mjs`)
  expect(functionOf(functions, arn)).toMatchObject({ file: `/${expected}.mjs` })
})

test('an ARN that nothing names resolves to nothing', () => {
  expect(functionOf(parseFunctions('welcome=/name.mjs'), `${ARN}s`)).toBeUndefined()
})

test.each([
  ['welcome', 'must list functions as NAME=TARGET, NAME an ARN or the name of a function'],
  ['welcome=https://host/', 'welcome: must be lambda://'],
  ['welcome=lambda://KEY:SECRET@host', 'welcome: has no region: ?region=eu-west-1'],
  ['welcome=lambda://:SECRET@lambda.eu-west-1.amazonaws.com', 'welcome: has no account: NAME:SECRET before the @'],
  ['welcome=webhook+https://host/', 'welcome: has no secret: NAME:SECRET before the @'],
  ['welcome=../etc/passwd', 'welcome: must be lambda://'],
])('%s: %s', (text, problem) => {
  expect(() => parseFunctions(text)).toThrow(problem)
})
