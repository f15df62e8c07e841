import { expect, test } from 'vitest'
import { Failure, unknownOptions, usageFailure } from './failure.ts'
import { failureText } from './print-failure.ts'

const refused = new Failure(
  'Service',
  'An error occurred (InvalidParameterException) when calling the ForgotPassword operation: no',
  {
    details: { Code: 'InvalidParameterException', Message: 'no', reasonCode: 'r' },
  },
)

test('an error of the server, in every form', () => {
  expect(failureText(refused, 'enhanced', false)).toBe(
    '\nsparekey: [ERROR]: An error occurred (InvalidParameterException) when calling the ForgotPassword operation: no\n\nAdditional error details:\nreasonCode: r\n',
  )
  expect(failureText(refused, 'legacy', false)).toBe(`\n${refused.message}\n`)
  expect(JSON.parse(failureText(refused, 'json', false))).toEqual({
    Code: 'InvalidParameterException',
    Message: 'no',
    reasonCode: 'r',
  })
  expect(failureText(refused, 'text', false)).toBe('InvalidParameterException\tno\tr\n')
})

test('words that were not understood come with the usage: before it now, after it then', () => {
  const failure = usageFailure('the following arguments are required: --username')
  expect(failureText(failure, 'enhanced', false)).toMatch(
    /^\nsparekey: \[ERROR\]: An error occurred \(ParamValidation\): the following arguments are required: --username\n\nusage: sparekey /,
  )
  expect(failureText(failure, 'legacy', false)).toMatch(
    /^\nusage: sparekey [^]*\nsparekey: error: the following arguments are required: --username\n\n$/,
  )
})

test('an unknown option suggests the one that was meant, but not in the older form', () => {
  const failure = unknownOptions(['--usrname', 'x'], ['--username'])
  expect(failureText(failure, 'enhanced', false)).toMatch(
    /Unknown options: --usrname, x\n\nMaybe you meant:\n\n {2}\* --username\n$/,
  )
  expect(failureText(failure, 'legacy', false)).toMatch(/\nUnknown options: --usrname, x\n\n$/)
})

test('what a server says cannot steer the terminal, in any form', () => {
  const evil = new Failure('Service', 'no \u001b]0;owned\u0007\u202e', {
    details: { Code: 'X', Message: 'no \u001b]0;owned\u0007\u202e' },
  })
  for (const format of ['legacy', 'enhanced', 'json', 'yaml', 'text', 'table'] as const)
    expect(failureText(evil, format, true)).not.toMatch(/(?![\n\t])[\p{Cc}\p{Bidi_Control}]/u)
})
