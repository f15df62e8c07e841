import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { HOUR, MINUTE } from '../../src/kernel/clock.ts'
import { CLIENT_SECRET, CLIENTS, jane, PASSWORD, POOL, scenario, SIGNED, type Scenario } from '../scenario.ts'

const NEW = 'Another-Horse-8'
const EMAIL = 'jane@example.com'
const PHONE = '+15551234567'
const NO_CONTACT =
  'InvalidParameterException: Cannot reset password for the user as there is no registered/verified email or phone_number'
const NOT_FOUND = 'UserNotFoundException: Username/client id combination not found.'
const MISMATCH = 'CodeMismatchException: Invalid verification code provided, please try again.'
const EXPIRED = 'ExpiredCodeException: Invalid code provided, please request a code again.'
const LIMITED = 'LimitExceededException: Attempt limit exceeded, please try after some time.'
const WRONG_STATE = 'NotAuthorizedException: User password cannot be reset in the current state.'
const DISABLED = 'NotAuthorizedException: User is disabled.'

const forgot = (at: Scenario, Username: string = 'jane', rest: Record<string, unknown> = {}) =>
  at.call('ForgotPassword', { ClientId: CLIENTS.legacy, Username, ...rest })
const confirm = (at: Scenario, ConfirmationCode: string, rest: Record<string, unknown> = {}) =>
  at.call('ConfirmForgotPassword', {
    ClientId: CLIENTS.legacy,
    Username: 'jane',
    ConfirmationCode,
    Password: NEW,
    ...rest,
  })
const signIn = (at: Scenario, PASSWORD: string, USERNAME = 'jane', ClientId: string = CLIENTS.legacy) =>
  at.call('InitiateAuth', { AuthFlow: 'USER_PASSWORD_AUTH', ClientId, AuthParameters: { USERNAME, PASSWORD } })
const statusOf = async (at: Scenario, Username = 'jane') =>
  (await at.call('AdminGetUser', { UserPoolId: POOL, Username }, SIGNED)).body['UserStatus']
const setting = (...names: string[]) => ({
  AccountRecoverySetting: { RecoveryMechanisms: names.map((Name, i) => ({ Name, Priority: i + 1 })) },
})
const wrong = (code: string) => (code === '000000' ? '000001' : '000000')

describe('a confirmed user with a verified e-mail address', () => {
  test('gets a code of six digits; status and password stay until it is used', async () => {
    await using at = await scenario()
    const reply = await forgot(at)
    expect(reply.status).toBe(200)
    expect(reply.body).toEqual({
      CodeDeliveryDetails: { Destination: 'j***@e***', DeliveryMedium: 'EMAIL', AttributeName: 'email' },
    })
    expect(Object.keys(reply.body['CodeDeliveryDetails'])).toEqual(['Destination', 'DeliveryMedium', 'AttributeName'])
    const [message] = await at.messages()
    expect(message).toMatchObject({ to: EMAIL, medium: 'EMAIL', subject: 'Your verification code' })
    expect(message?.body).toMatch(/^Your verification code is \d{6}\.$/)
    expect(await statusOf(at)).toBe('CONFIRMED')
    expect((await signIn(at, PASSWORD)).outcome).toBe('ok')
  })

  test('sets a new password with the code, once', async () => {
    await using at = await scenario()
    await forgot(at)
    const code = await at.code(EMAIL)
    const reply = await confirm(at, code)
    expect([reply.status, reply.body]).toEqual([200, {}])
    expect(await statusOf(at)).toBe('CONFIRMED')
    expect((await signIn(at, PASSWORD)).outcome).toBe('NotAuthorizedException: Incorrect username or password.')
    expect((await signIn(at, NEW)).outcome).toBe('ok')
    expect((await confirm(at, code)).outcome).toBe(EXPIRED)
    expect((await at.audit()).map(({ operation, outcome, reason }) => `${operation} ${outcome}: ${reason}`)).toContain(
      'ConfirmForgotPassword accepted: password reset',
    )
    expect(await at.messages()).toHaveLength(1)
  })

  test('is told of wrong codes until the hour is spent, and again when it is over', async () => {
    await using at = await scenario()
    await forgot(at)
    const code = await at.code(EMAIL)
    const outcomes = []
    for (let i = 0; i < 21; i++) outcomes.push((await confirm(at, wrong(code))).outcome)
    expect(outcomes).toEqual([...new Array(19).fill(MISMATCH), LIMITED, LIMITED])
    expect((await confirm(at, code)).outcome, 'the right code does not help any more').toBe(LIMITED)
    expect((await forgot(at)).outcome).toBe(LIMITED)
    await at.advance(HOUR + 1)
    expect((await forgot(at)).outcome).toBe('ok')
  })

  test('has the budget that the pool sets', async () => {
    await using at = await scenario({ settings: { recoveryBudget: 5 } })
    const outcomes = []
    for (let i = 0; i < 7; i++) outcomes.push((await forgot(at)).outcome)
    expect(outcomes).toEqual([...new Array(5).fill('ok'), LIMITED, LIMITED])
  })

  test('finds the code expired after an hour', async () => {
    await using at = await scenario()
    await forgot(at)
    const code = await at.code(EMAIL)
    await at.advance(61 * MINUTE)
    expect((await confirm(at, code)).outcome).toBe(EXPIRED)
  })

  test('has the code life, length and alphabet that the pool sets', async () => {
    await using at = await scenario({
      settings: { resetCodeLifetime: 60, resetCodeLength: 12, resetCodeAlphabet: 'letters-and-digits' },
    })
    await forgot(at)
    const code = await at.code(EMAIL)
    expect(code).toMatch(/^[2-9A-HJKMNP-Z]{12}$/)
    await at.advance(61_000)
    expect((await confirm(at, code)).outcome).toBe(EXPIRED)
  })

  test('uses the newest of two codes', async () => {
    await using at = await scenario()
    await forgot(at)
    const first = await at.code(EMAIL)
    let second = first
    while (second === first) {
      await forgot(at)
      second = await at.code(EMAIL)
    }
    expect((await confirm(at, first)).outcome).toBe(MISMATCH)
    expect((await confirm(at, second)).outcome).toBe('ok')
  })

  test('finds no code when none was asked for', async () => {
    await using at = await scenario()
    expect((await confirm(at, '123456')).outcome).toBe(EXPIRED)
  })

  test('may confirm through another client of the pool', async () => {
    await using at = await scenario()
    await forgot(at)
    expect((await confirm(at, await at.code(EMAIL), { ClientId: CLIENTS.hiding })).outcome).toBe('ok')
  })
})

describe('the medium', () => {
  const contacts = { phone_number: PHONE, phone_number_verified: 'true' }
  test('without a setting is the phone, also when it is the second factor', async () => {
    for (const Factors of [[], ['SMS_MFA']]) {
      await using at = await scenario({
        pool: { AccountRecoverySetting: undefined },
        users: [jane({ Factors }, contacts)],
      })
      expect((await forgot(at)).body['CodeDeliveryDetails']).toEqual({
        Destination: '+*******4567',
        DeliveryMedium: 'SMS',
        AttributeName: 'phone_number',
      })
      expect(await at.messages()).toMatchObject([{ to: PHONE, medium: 'SMS', body: expect.stringMatching(/\d{6}/) }])
    }
  })

  test('falls back to the second mechanism, but not to a phone that is the second factor', async () => {
    const pool = setting('verified_email', 'verified_phone_number')
    const unverified = { ...contacts, email_verified: 'false' }
    await using sms = await scenario({ pool, users: [jane({}, unverified)] })
    expect((await forgot(sms)).body['CodeDeliveryDetails']).toMatchObject({ DeliveryMedium: 'SMS' })
    await using none = await scenario({ pool, users: [jane({ Factors: ['SMS_MFA'] }, unverified)] })
    expect((await forgot(none)).outcome).toBe(NO_CONTACT)
    expect(await none.messages()).toEqual([])
  })

  test('is not the e-mail address that is the second factor', async () => {
    await using at = await scenario({ users: [jane({ Factors: ['EMAIL_OTP'] })] })
    expect((await forgot(at)).outcome).toBe(NO_CONTACT)
  })

  test('is nobody but the administrator under admin_only, for unknown users as well', async () => {
    await using at = await scenario({ pool: setting('admin_only') })
    for (const name of ['jane', 'nobody']) {
      expect((await forgot(at, name)).outcome).toBe('NotAuthorizedException: Contact administrator to reset password.')
    }
    expect(await at.messages()).toEqual([])
  })
})

describe('a user who gets no code', () => {
  const states = [
    ['is unknown', [], NOT_FOUND, NOT_FOUND, MISMATCH],
    ['is disabled', [jane({ Enabled: false })], DISABLED, DISABLED, MISMATCH],
    ['has no verified contact', [jane({}, { email_verified: 'false' })], NO_CONTACT, EXPIRED, MISMATCH],
    [
      'is not confirmed',
      [jane({ UserStatus: 'UNCONFIRMED' }, { email_verified: 'false' })],
      NO_CONTACT,
      'UserNotConfirmedException: User is not confirmed.',
      'UserNotConfirmedException: User is not confirmed.',
    ],
    [
      'must change a temporary password',
      [jane({ UserStatus: 'FORCE_CHANGE_PASSWORD' })],
      WRONG_STATE,
      EXPIRED,
      MISMATCH,
    ],
    [
      'comes from another provider',
      [jane({ UserStatus: 'EXTERNAL_PROVIDER', Password: undefined })],
      WRONG_STATE,
      EXPIRED,
      MISMATCH,
    ],
  ] as const

  test.each(states)('and %s is told so under LEGACY', async (_, users, refused, confirmed) => {
    await using at = await scenario({ users })
    expect((await forgot(at)).outcome).toBe(refused)
    expect((await confirm(at, '123456')).outcome).toBe(confirmed)
    expect(await at.messages()).toEqual([])
  })

  test.each(states)(
    'and %s is answered as if there were a code under ENABLED',
    async (_, users, __, ___, confirmed) => {
      await using at = await scenario({ users })
      const ask = () => at.call('ForgotPassword', { ClientId: CLIENTS.hiding, Username: 'jane' })
      const [first, second] = [await ask(), await ask()]
      expect(first.outcome).toBe('ok')
      expect(first.body).toEqual(second.body)
      expect(first.body['CodeDeliveryDetails']).toEqual({
        Destination: expect.stringMatching(/^[a-z]\*{3}@[a-z]\*{3}$/),
        DeliveryMedium: 'EMAIL',
        AttributeName: 'email',
      })
      expect((await confirm(at, '123456', { ClientId: CLIENTS.hiding })).outcome).toBe(confirmed)
      expect(await at.messages()).toEqual([])
    },
  )

  test('spends the same budget as anybody, under both settings', async () => {
    await using at = await scenario({ users: [], settings: { recoveryBudget: 5 } })
    const outcomes = []
    for (let i = 0; i < 6; i++)
      outcomes.push((await at.call('ForgotPassword', { ClientId: CLIENTS.hiding, Username: 'NoBody' })).outcome)
    expect(outcomes).toEqual([...new Array(5).fill('ok'), LIMITED])
    // Names are exact here: another spelling is another nobody, as it would be another somebody.
    expect((await at.call('ForgotPassword', { ClientId: CLIENTS.hiding, Username: 'nobody' })).outcome).toBe('ok')
  })

  test('and is unconfirmed with a verified contact gets the code but cannot use it', async () => {
    await using at = await scenario({ users: [jane({ UserStatus: 'UNCONFIRMED' })] })
    expect((await forgot(at)).outcome).toBe('ok')
    expect((await confirm(at, await at.code(EMAIL))).outcome).toBe('UserNotConfirmedException: User is not confirmed.')
  })
})

test('a user who must reset the password signs in again after it', async () => {
  await using at = await scenario({ users: [jane({ UserStatus: 'RESET_REQUIRED' })] })
  const required = 'PasswordResetRequiredException: Password reset required for the user'
  expect((await signIn(at, 'anything-At-all-1')).outcome).toBe(required)
  expect((await signIn(at, PASSWORD, 'jane', CLIENTS.hiding)).outcome).toBe(required)
  expect((await signIn(at, 'anything-At-all-1', 'jane', CLIENTS.hiding)).outcome).toBe(
    'NotAuthorizedException: Incorrect username or password.',
  )
  await forgot(at)
  expect((await confirm(at, await at.code(EMAIL))).outcome).toBe('ok')
  expect((await signIn(at, NEW)).outcome).toBe('ok')
  expect(await statusOf(at)).toBe('CONFIRMED')
})

describe('the secret hash', () => {
  const hash = (name: string) =>
    createHmac('sha256', CLIENT_SECRET)
      .update(name + CLIENTS.secret)
      .digest('base64')
  const ask = (at: Scenario, Username: string, SecretHash?: string) =>
    forgot(at, Username, { ClientId: CLIENTS.secret, ...(SecretHash && { SecretHash }) })
  const MISSING = `NotAuthorizedException: Client ${CLIENTS.secret} is configured for secret but secret was not received`
  const WRONG = `NotAuthorizedException: Unable to verify secret hash for client ${CLIENTS.secret}`

  test('is over the name as typed, the user name or the sub', async () => {
    await using at = await scenario({ users: [jane({ Sub: '5fa2e000-0000-4000-8000-000000000001' })] })
    expect((await ask(at, 'jane')).outcome).toBe(MISSING)
    expect((await ask(at, 'jane', hash('joan'))).outcome).toBe(WRONG)
    for (const [name, over] of [
      ['jane', 'jane'],
      [EMAIL, EMAIL],
      [EMAIL, 'jane'],
      [EMAIL, '5fa2e000-0000-4000-8000-000000000001'],
    ] as const) {
      expect((await ask(at, name, hash(over))).outcome, `${name} with the hash of ${over}`).toBe('ok')
    }
    expect((await confirm(at, '000', { ClientId: CLIENTS.secret })).outcome).toBe(MISSING)
    expect((await confirm(at, '000', { ClientId: CLIENTS.secret, SecretHash: hash('x') })).outcome).toBe(WRONG)
    expect(
      (await confirm(at, await at.code(EMAIL), { ClientId: CLIENTS.secret, SecretHash: hash('jane') })).outcome,
    ).toBe('ok')
  })

  test('answers before anything that depends on the user', async () => {
    await using at = await scenario({ users: [jane({ Enabled: false })] })
    for (const name of ['jane', 'nobody']) expect((await ask(at, name, hash('x'))).outcome).toBe(WRONG)
    expect((await ask(at, 'nobody', hash('nobody'))).outcome).toBe(NOT_FOUND)
    expect((await at.audit()).map(({ reason }) => reason).toSorted()).toEqual([
      'not found',
      'secret hash',
      'secret hash',
    ])
  })

  test('is refused by a client without a secret', async () => {
    await using at = await scenario()
    expect((await forgot(at, 'jane', { SecretHash: hash('jane') })).outcome).toBe(
      `InvalidParameterException: App client ${CLIENTS.legacy} is not configured for secret but secret hash was received`,
    )
  })

  test('of a client that does not exist is not looked at', async () => {
    await using at = await scenario()
    const reply = await forgot(at, 'jane', { ClientId: 'nope', SecretHash: 'x' })
    expect(reply.outcome).toBe('ResourceNotFoundException: User pool client nope does not exist.')
  })
})

describe('the new password', () => {
  const policy = (rule: string) => `InvalidPasswordException: Password does not conform to policy: ${rule}`
  const shape =
    "InvalidParameterException: 1 validation error detected: Value at 'password' failed to satisfy constraint: Member must satisfy regular expression pattern: ^[\\S]+.*[\\S]+$"

  test('is held against shape and policy without using up the code', async () => {
    await using at = await scenario()
    await forgot(at)
    const code = await at.code(EMAIL)
    for (const [password, outcome] of [
      ['x', shape],
      [' Another-Horse-8', shape],
      ['Ab-1', policy('Password not long enough')],
      ['another-horse-8', policy('Password must have uppercase characters')],
      ['ANOTHER-HORSE-8', policy('Password must have lowercase characters')],
      ['Another-Horse', policy('Password must have numeric characters')],
      ['AnotherHorse8', policy('Password must have symbol characters')],
    ]) {
      expect((await confirm(at, code, { Password: password })).outcome).toBe(outcome)
    }
    expect((await confirm(at, code)).outcome).toBe('ok')
  })

  test('may not be one of the last that the pool remembers, the current one included', async () => {
    const used = 'PasswordHistoryPolicyViolationException: Password has previously been used'
    const strict = {
      MinimumLength: 8,
      RequireUppercase: true,
      RequireLowercase: true,
      RequireNumbers: true,
      RequireSymbols: true,
      PasswordHistorySize: 2,
    }
    await using at = await scenario({ pool: { Policies: { PasswordPolicy: strict } } })
    const reset = async (Password: string) => {
      await at.advance(MINUTE)
      await forgot(at)
      return (await confirm(at, await at.code(EMAIL), { Password })).outcome
    }
    expect(await reset(PASSWORD)).toBe(used)
    expect(await reset('Another-Horse-8')).toBe('ok')
    expect(await reset('Another-Horse-8')).toBe(used)
    expect(await reset('Another-Horse-9')).toBe('ok')
    expect(await reset('Another-Horse-8')).toBe(used)
    expect(await reset('Another-Horse-10')).toBe('ok')
    expect(await reset('Another-Horse-8')).toBe('ok')
  })
})

describe('sessions', () => {
  const refresh = (at: Scenario, REFRESH_TOKEN: string) =>
    at.call('InitiateAuth', {
      AuthFlow: 'REFRESH_TOKEN_AUTH',
      ClientId: CLIENTS.legacy,
      AuthParameters: { REFRESH_TOKEN },
    })
  test.each([
    [false, 'ok'],
    [true, 'NotAuthorizedException: Refresh Token has been revoked'],
  ])('after a reset, with revokeTokensOnPasswordReset %s: %s', async (revokeTokensOnPasswordReset, outcome) => {
    await using at = await scenario({ settings: { revokeTokensOnPasswordReset } })
    const token = (await signIn(at, PASSWORD)).body['AuthenticationResult']['RefreshToken']
    await forgot(at)
    await confirm(at, await at.code(EMAIL))
    expect((await refresh(at, token)).outcome).toBe(outcome)
  })
})
