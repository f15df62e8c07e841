import { HANGS, type Behaviour } from './function-host.ts'

/** Whatever the trigger, this is what its function may do wrong, and what the caller is told. */
export const failures: readonly (readonly [
  what: string,
  behaviour: Behaviour,
  outcome: (trigger: string) => string,
])[] = [
  [
    'throws',
    () => {
      throw new Error('no.')
    },
    (trigger) => `UserLambdaValidationException: ${trigger} failed with error no..`,
  ],
  [
    'hangs',
    HANGS,
    (trigger) =>
      `UnexpectedLambdaException: ${trigger} invocation failed due to error Socket timeout while invoking Lambda function.`,
  ],
  [
    'is refused',
    () => 403,
    (trigger) => `UnexpectedLambdaException: ${trigger} invocation failed due to error HTTP 403.`,
  ],
  ['says no JSON', () => 'oops', () => 'InvalidLambdaResponseException: Invalid lambda function output : Invalid JSON'],
  ['says null', () => 'null', () => 'InvalidLambdaResponseException: Invalid lambda function output : Invalid JSON'],
  ['gives no event', () => '{"smsMessage":"x"}', () => 'InvalidLambdaResponseException: Unrecognizable lambda output'],
  [
    'gives another version',
    (event) => ({ ...event, version: 1 }),
    () => 'InvalidLambdaResponseException: Invalid version. Version should be 1',
  ],
  [
    'gives too much',
    (event) => ({ ...event, filler: 'x'.repeat(1_100_000) }),
    () => 'InvalidLambdaResponseException: Invalid lambda function output : Invalid JSON',
  ],
]
