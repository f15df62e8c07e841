import { describe, expect, test } from 'vitest'
import { operations, type ErrorOf } from '../../src/model/index.ts'
import { CLIENTS, jane, scenario, type Reply, type Scenario, type ScenarioOptions } from '../scenario.ts'

/** How an error comes about: a scenario and the call that meets it. */
interface Produced {
  readonly when: string
  readonly options?: ScenarioOptions
  readonly call: (at: Scenario) => Promise<Reply>
}

/** Why an error of the model's list cannot come about yet, or never will. */
interface Unproduced {
  readonly not: string
}

type Table<Names extends string> = { readonly [Name in Names]: Produced | Unproduced }

const forgot = (at: Scenario, rest: Record<string, unknown> = {}) =>
  at.call('ForgotPassword', { ClientId: CLIENTS.legacy, Username: 'jane', ...rest })
const confirm = (at: Scenario, rest: Record<string, unknown> = {}) =>
  at.call('ConfirmForgotPassword', {
    ClientId: CLIENTS.legacy,
    Username: 'jane',
    ConfirmationCode: '000000',
    Password: 'Another-Horse-8',
    ...rest,
  })
const spend = async (at: Scenario, call: () => Promise<Reply>) => {
  for (let i = 0; i < 5; i++) await forgot(at)
  return call()
}
const withCode = async (at: Scenario, rest: (code: string) => Record<string, unknown>) => {
  await forgot(at)
  return confirm(at, rest(await at.code('jane@example.com')))
}
const triggers = { not: 'there are no triggers yet' }
const limited = { settings: { recoveryBudget: 5 } }

const forgotPassword: Table<ErrorOf<'ForgotPassword'>> = {
  ResourceNotFoundException: { when: 'the client does not exist', call: (at) => forgot(at, { ClientId: 'nope' }) },
  InvalidParameterException: {
    when: 'there is no verified contact',
    options: { users: [jane({}, { email_verified: 'false' })] },
    call: forgot,
  },
  NotAuthorizedException: {
    when: 'the user is disabled',
    options: { users: [jane({ Enabled: false })] },
    call: forgot,
  },
  UserNotFoundException: { when: 'nobody has the name', call: (at) => forgot(at, { Username: 'nobody' }) },
  LimitExceededException: { when: 'the hour is spent', options: limited, call: (at) => spend(at, () => forgot(at)) },
  TooManyRequestsException: {
    when: 'the address asks too fast',
    options: { server: { ratePerAddress: '1' } },
    call: async (at) => {
      for (let i = 0; i < 4; i++) await forgot(at)
      return forgot(at)
    },
  },
  InternalErrorException: {
    when: 'the store is gone',
    call: async (at) => {
      await at.server.services.store.close()
      return forgot(at)
    },
  },
  UnexpectedLambdaException: triggers,
  UserLambdaValidationException: triggers,
  InvalidLambdaResponseException: triggers,
  CodeDeliveryFailureException: { not: 'messages are queued: delivery fails after the answer' },
  InvalidSmsRoleAccessPolicyException: { not: 'there is no role between this server and its SMS channel' },
  InvalidSmsRoleTrustRelationshipException: { not: 'there is no role between this server and its SMS channel' },
  InvalidEmailRoleAccessPolicyException: { not: 'there is no role between this server and its mail channel' },
  OperationNotEnabledException: { not: 'belongs to replicated pools, which do not exist here' },
  ForbiddenException: { not: 'there is no web application firewall' },
}

const confirmForgotPassword: Table<ErrorOf<'ConfirmForgotPassword'>> = {
  ResourceNotFoundException: { when: 'the client does not exist', call: (at) => confirm(at, { ClientId: 'nope' }) },
  InvalidParameterException: { when: 'the password has the wrong form', call: (at) => confirm(at, { Password: 'x' }) },
  InvalidPasswordException: {
    when: 'the policy refuses the password',
    call: (at) => withCode(at, (ConfirmationCode) => ({ ConfirmationCode, Password: 'short' })),
  },
  PasswordHistoryPolicyViolationException: {
    when: 'the password was used before',
    options: { pool: { Policies: { PasswordPolicy: { MinimumLength: 8, PasswordHistorySize: 1 } } } },
    call: (at) => withCode(at, (ConfirmationCode) => ({ ConfirmationCode, Password: 'Correct-Horse-7' })),
  },
  NotAuthorizedException: {
    when: 'the user is disabled',
    options: { users: [jane({ Enabled: false })] },
    call: confirm,
  },
  ExpiredCodeException: { when: 'no code was asked for', call: confirm },
  CodeMismatchException: {
    when: 'the code is wrong',
    call: (at) => withCode(at, (code) => ({ ConfirmationCode: `${code}0` })),
  },
  LimitExceededException: { when: 'the hour is spent', options: limited, call: (at) => spend(at, () => confirm(at)) },
  UserNotFoundException: { when: 'nobody has the name', call: (at) => confirm(at, { Username: 'nobody' }) },
  UserNotConfirmedException: {
    when: 'the user is not confirmed',
    options: { users: [jane({ UserStatus: 'UNCONFIRMED' })] },
    call: confirm,
  },
  TooManyRequestsException: {
    when: 'the address asks too fast',
    options: { server: { ratePerAddress: '1' } },
    call: async (at) => {
      for (let i = 0; i < 4; i++) await confirm(at)
      return confirm(at)
    },
  },
  InternalErrorException: {
    when: 'the store is gone',
    call: async (at) => {
      await at.server.services.store.close()
      return confirm(at)
    },
  },
  TooManyFailedAttemptsException: {
    not: 'the service was never seen to answer it; too many tries are LimitExceededException',
  },
  UnexpectedLambdaException: triggers,
  UserLambdaValidationException: triggers,
  InvalidLambdaResponseException: triggers,
  OperationNotEnabledException: { not: 'belongs to replicated pools, which do not exist here' },
  ForbiddenException: { not: 'there is no web application firewall' },
}

describe.each([
  ['ForgotPassword', forgotPassword],
  ['ConfirmForgotPassword', confirmForgotPassword],
] as const)('%s', (name, table) => {
  test('every error of the model has its row', () => {
    expect(Object.keys(table).toSorted()).toEqual([...operations[name].errors].toSorted())
  })

  for (const [type, row] of Object.entries(table as Record<string, Produced | Unproduced>)) {
    if ('not' in row) continue
    test(`${type} when ${row.when}`, async () => {
      await using at = await scenario(row.options)
      // A store that is gone is told as a bug of the server would be: the scenario hands it on.
      const reply = await row.call(at).catch((error: unknown) => ({ outcome: `thrown: ${String(error)}` }))
      if (type === 'InternalErrorException') expect(reply.outcome).toMatch(/InternalErrorException|Unavailable/)
      else expect(reply.outcome).toMatch(new RegExp(`^${type}: `))
    })
  }
})
