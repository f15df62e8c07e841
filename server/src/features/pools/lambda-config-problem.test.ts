import { describe, expect, test } from 'vitest'
import model from '../../../model/cognito-idp.json' with { type: 'json' }
import type { PoolDefinition } from '../../store/ports/index.ts'
import { lambdaConfigProblem } from './lambda-config-problem.ts'
import { notHonouredMembers } from './not-honoured.ts'

type LambdaConfig = NonNullable<PoolDefinition['LambdaConfig']>
const problem = (LambdaConfig: LambdaConfig) => lambdaConfigProblem({ LambdaConfig })

const F = 'arn:aws:lambda:us-east-1:123456789012:function:f'
const G = 'arn:aws:lambda:us-east-1:123456789012:function:g'
const TOPIC = 'arn:aws:sns:us-east-1:123456789012:topic'
const KEY = 'arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab'
const v1 = (LambdaArn: string) => ({ LambdaArn, LambdaVersion: 'V1_0' }) as const

test.each<LambdaConfig>([
  {},
  {
    PreSignUp: F,
    CustomMessage: F,
    PostConfirmation: F,
    PreAuthentication: F,
    PostAuthentication: F,
    PreTokenGeneration: F,
    UserMigration: F,
    PreTokenGenerationConfig: { LambdaArn: F, LambdaVersion: 'V3_0' },
    CustomSMSSender: v1(F),
    CustomEmailSender: v1(F),
    KMSKeyID: KEY,
  },
  { KMSKeyID: KEY },
  { PreTokenGeneration: F },
  ...(['V1_0', 'V2_0', 'V3_0'] as const).map((LambdaVersion) => ({
    PreTokenGenerationConfig: { LambdaArn: F, LambdaVersion },
  })),
])('nothing is wrong with %j', (config) => {
  expect(problem(config)).toBeUndefined()
})

test('nothing is wrong where it is left out', () => {
  expect(lambdaConfigProblem({})).toBeUndefined()
})

const functions: readonly (readonly [member: string, wrong: LambdaConfig])[] = [
  ['PreSignUp', { PreSignUp: TOPIC }],
  ['CustomMessage', { CustomMessage: TOPIC }],
  ['PostConfirmation', { PostConfirmation: TOPIC }],
  ['PreAuthentication', { PreAuthentication: TOPIC }],
  ['PostAuthentication', { PostAuthentication: TOPIC }],
  ['PreTokenGeneration', { PreTokenGeneration: TOPIC }],
  ['UserMigration', { UserMigration: TOPIC }],
  ['PreTokenGenerationConfig.LambdaArn', { PreTokenGenerationConfig: v1(TOPIC) }],
  ['CustomSMSSender.LambdaArn', { CustomSMSSender: v1(TOPIC), KMSKeyID: KEY }],
  ['CustomEmailSender.LambdaArn', { CustomEmailSender: v1(TOPIC), KMSKeyID: KEY }],
]

describe('a trigger is a Lambda function', () => {
  test.each([
    'arn:aws:lambda:us-east-1:1:function:f',
    'arn:aws-cn:lambda:cn-north-1:123456789012:function:Sign-up_2',
    `${F}:$LATEST`,
    `${F}:live`,
    `${F}:12`,
  ])('%s', (arn) => {
    expect(problem({ PreSignUp: arn })).toBeUndefined()
  })

  test.each([
    TOPIC,
    KEY,
    `${F}:a:b`,
    `${F}:`,
    `${F} `,
    F.replace('function', 'layer'),
    F.replace(':123456789012', ':'),
  ])('and %s is none', (arn) => {
    expect(problem({ PreSignUp: arn })).toBe('LambdaConfig.PreSignUp must be the ARN of a Lambda function.')
  })

  test.each(functions)('%s', (member, config) => {
    expect(problem(config)).toBe(`LambdaConfig.${member} must be the ARN of a Lambda function.`)
  })
})

test('KMSKeyID is a key or an alias of one', () => {
  expect(problem({ KMSKeyID: 'arn:aws:kms:us-east-1:123456789012:alias/a/b' })).toBeUndefined()
  for (const KMSKeyID of [F, 'arn:aws:kms:us-east-1:123456789012:grant/a', 'arn:aws:kms:us-east-1:123456789012:key'])
    expect(problem({ KMSKeyID })).toBe('LambdaConfig.KMSKeyID must be the ARN of a KMS key.')
})

test('the two members of the token trigger name one function', () => {
  expect(problem({ PreTokenGeneration: F, PreTokenGenerationConfig: v1(F) })).toBeUndefined()
  expect(problem({ PreTokenGeneration: F, PreTokenGenerationConfig: v1(G) })).toBe(
    'LambdaConfig.PreTokenGeneration and LambdaConfig.PreTokenGenerationConfig.LambdaArn must be the same.',
  )
})

test.each(['CustomEmailSender', 'CustomSMSSender'] as const)('%s needs a key', (sender) => {
  expect(problem({ [sender]: v1(F), KMSKeyID: KEY })).toBeUndefined()
  expect(problem({ [sender]: v1(F) })).toBe(`LambdaConfig.${sender} needs LambdaConfig.KMSKeyID.`)
})

test('the model has no member besides these', () => {
  const notRun = notHonouredMembers.flatMap((member) => /^LambdaConfig\.(.*)/.exec(member)?.[1] ?? [])
  const asked = functions.map(([member]) => member.replace('.LambdaArn', ''))
  const looked = new Set([...notRun, ...asked, 'KMSKeyID'])
  expect(Object.keys(model.shapes.LambdaConfigType.members).toSorted()).toEqual([...looked].toSorted())
})
