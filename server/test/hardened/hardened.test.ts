import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { DAY, HOUR } from '../../src/kernel/clock.ts'
import { profileDifferences } from '../../src/features/pools/profiles.ts'
import { CLIENT_SECRET, CLIENTS, jane, PASSWORD, POOL, scenario, SIGNED } from '../scenario.ts'
import { EMAIL, hardened, INCORRECT, MISMATCH, NEW } from './server.ts'

const LIMITED = 'LimitExceededException: Attempt limit exceeded, please try after some time.'

const other = (code: string) => String((Number(code) + 1) % 10 ** code.length).padStart(code.length, '0')
const codesOf = (messages: readonly { readonly kind: string; readonly code?: string | undefined }[]) =>
  messages.flatMap(({ kind, code }) => (kind === 'ForgotPassword' ? [code] : []))

describe('H1: a client that says nothing of it hides its users', () => {
  test.each([
    ['aws', 'UserNotFoundException: Username/client id combination not found.'],
    ['hardened', 'ok'],
  ])('in %s: %s', async (profile, outcome) => {
    await using at = await scenario({ settings: { profile } })
    const { UserPoolClient } = (
      await at.call('CreateUserPoolClient', { UserPoolId: POOL, ClientName: 'plain' }, SIGNED)
    ).body
    const asked = await at.call('ForgotPassword', { ClientId: UserPoolClient.ClientId, Username: 'nobody' })
    expect(asked.outcome).toBe(outcome)
  })
})

test('H2: a reset code has eight digits, or what the pool says', async () => {
  await using it = await hardened()
  await it.forgot('jane')
  expect(await it.at.code(EMAIL)).toMatch(/^\d{8}$/)
  await using ten = await hardened({ settings: { resetCodeLength: 10 } })
  await ten.forgot('jane')
  expect(await ten.at.code(EMAIL)).toMatch(/^\d{10}$/)
})

test('H3: guesses that were spent are given back after an hour, then two, for somebody and nobody alike, until a reset succeeds', async () => {
  await using it = await hardened({ pool: { AliasAttributes: [] } })
  for (const name of ['jane', 'nobody']) await it.forgot(name)
  const code = await it.at.code(EMAIL)
  const spend = async (name: string) => {
    const outcomes = []
    for (let i = 0; i < 6; i++) outcomes.push(await it.confirm(name, other(code)))
    return outcomes
  }
  const spent = [...Array.from({ length: 5 }, () => MISMATCH), LIMITED]
  const ask = async () => {
    for (const name of ['jane', 'nobody']) expect(await it.forgot(name)).toBe('ok')
  }
  for (const wait of [HOUR, 2 * HOUR]) {
    await ask()
    expect(await spend('jane')).toEqual(spent)
    expect(await spend('nobody')).toEqual(spent)
    await it.at.advance(wait - 1)
    await ask()
    for (const name of ['jane', 'nobody']) expect(await it.confirm(name, other(code))).toBe(LIMITED)
    await it.at.advance(1)
  }
  await it.forgot('jane')
  expect(await it.confirm('jane', await it.at.code(EMAIL))).toBe('ok')
  await ask()
  expect(await spend('jane')).toEqual(spent)
  await it.at.advance(HOUR)
  await ask()
  expect(await it.confirm('jane', other(code))).toBe(MISMATCH)
})

test('H4: above a number of wrong codes in the pool confirming slows down for everybody, and an alarm is logged once', async () => {
  const waited: number[] = []
  await using it = await hardened({
    settings: { wrongCodesAnHour: 3 },
    timer: (milliseconds, callback) => {
      waited.push(milliseconds)
      setImmediate(callback)
      return () => {}
    },
  })
  const pauses = () => waited.filter((wait) => wait === 1_000).length
  for (const name of ['a', 'b', 'c', 'd', 'e']) await it.confirm(name, '11111111')
  expect(pauses()).toBe(1)
  await it.confirm('jane', '11111111')
  expect(pauses()).toBe(2)
  expect(it.at.log.filter((line) => line.startsWith('alarm'))).toHaveLength(1)
  await it.at.advance(HOUR)
  await it.confirm('f', '11111111')
  expect(pauses()).toBe(2)
})

test('H5: asking again sends the same code, and neither kills it nor spends guesses', async () => {
  await using it = await hardened()
  for (let i = 0; i < 5; i++) expect(await it.forgot('jane')).toBe('ok')
  expect(await it.forgot('jane')).toBe(LIMITED)
  const codes = codesOf(await it.at.messages(EMAIL))
  expect([codes.length, new Set(codes).size]).toEqual([5, 1])
  for (let i = 0; i < 4; i++) expect(await it.confirm('jane', other(codes[0] ?? ''))).toBe(MISMATCH)
  expect(await it.confirm('jane', codes[0] ?? '')).toBe('ok')
})

test('H5: a guess while no code is alive spends none, for somebody and nobody alike', async () => {
  await using it = await hardened()
  for (const name of ['jane', 'nobody'])
    for (let i = 0; i < 10; i++) expect(await it.confirm(name, '00000000')).toBe(MISMATCH)
  await it.forgot('jane')
  expect(await it.confirm('jane', await it.at.code(EMAIL))).toBe('ok')
})

test('H5: asking again for the code of a sign-up sends the same one', async () => {
  const waiting = { UserStatus: 'UNCONFIRMED' }
  const users = [jane({ Username: 'new', ...waiting }, { email: 'new@example.com', email_verified: 'false' })]
  await using it = await hardened({ pool: { AutoVerifiedAttributes: ['email'] }, users })
  const resend = () => it.at.call('ResendConfirmationCode', it.of('new'))
  await resend()
  const code = await it.at.code('new@example.com')
  expect(code).toMatch(/^\d{8}$/)
  await resend()
  expect(await it.at.code('new@example.com')).toBe(code)
  expect((await it.at.call('ConfirmSignUp', { ...it.of('new'), ConfirmationCode: code })).outcome).toBe('ok')
})

test('H5: the life of the code is not made longer by asking', async () => {
  await using it = await hardened()
  await it.forgot('jane')
  const first = await it.at.code(EMAIL)
  await it.at.advance(HOUR - 1)
  await it.forgot('jane')
  expect(await it.at.code(EMAIL)).toBe(first)
  await it.at.advance(1)
  expect(await it.confirm('jane', first)).toBe(MISMATCH)
  await it.forgot('jane')
  const second = await it.at.code(EMAIL)
  expect(second).not.toBe(first)
  expect(await it.confirm('jane', second)).toBe('ok')
})

test('H6: thirty calls of recovery in a second are let in, and no more', async () => {
  await using it = await hardened()
  const outcomes = await Promise.all(Array.from({ length: 40 }, (_, i) => it.forgot(`user${i}`)))
  expect(outcomes.filter((outcome) => outcome === 'ok')).toHaveLength(30)
  expect(new Set(outcomes)).toEqual(new Set(['ok', 'TooManyRequestsException: Rate exceeded']))
})

test('H7, H8: a reset ends the sessions, and tells every verified contact', async () => {
  await using it = await hardened({
    users: [jane({}, { phone_number: '+15555550100', phone_number_verified: 'true' })],
  })
  const { RefreshToken } = (await it.signIn('jane', PASSWORD)).body['AuthenticationResult']
  await it.forgot('jane')
  const to = (await it.at.messages()).at(-1)
  expect(await it.confirm('jane', to?.code ?? '')).toBe('ok')
  const refresh = {
    AuthFlow: 'REFRESH_TOKEN_AUTH',
    ClientId: CLIENTS.hiding,
    AuthParameters: { REFRESH_TOKEN: RefreshToken },
  }
  expect((await it.at.call('InitiateAuth', refresh)).outcome).toMatch(/^NotAuthorizedException/)
  const notices = (await it.at.messages())
    .filter(({ kind }) => kind === 'PasswordChanged')
    .toSorted((a, b) => (a.medium < b.medium ? -1 : 1))
  expect(notices.map(({ to, medium, subject, code }) => [to, medium, subject ?? null, code ?? null])).toEqual([
    [EMAIL, 'EMAIL', 'Your password was changed', null],
    ['+15555550100', 'SMS', null, null],
  ])
  for (const { body } of notices) expect(body).not.toMatch(/\d/)
})

test.each(['ConfirmForgotPassword', 'AdminResetUserPassword', 'AdminSetUserPassword', 'ChangePassword'] as const)(
  'H7: %s ends the access and refresh tokens of clients without token revocation too',
  async (how) => {
    await using it = await hardened()
    const client = {
      UserPoolId: POOL,
      ClientName: 'without revocation',
      EnableTokenRevocation: false,
      ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
    }
    const { ClientId } = (await it.at.call('CreateUserPoolClient', client, SIGNED)).body['UserPoolClient']
    const start = (AuthFlow: string, AuthParameters: Record<string, string>) =>
      it.at.call('InitiateAuth', { AuthFlow, ClientId, AuthParameters })
    const signedIn = await start('USER_PASSWORD_AUTH', { USERNAME: 'jane', PASSWORD })
    const { AccessToken, RefreshToken } = signedIn.body['AuthenticationResult']
    await it.at.advance(2_000)
    const whom = { UserPoolId: POOL, Username: 'jane' }
    if (how === 'AdminResetUserPassword') await it.at.call(how, whom, SIGNED)
    if (how === 'AdminSetUserPassword')
      await it.at.call(how, { ...whom, Password: 'Another-Horse-8', Permanent: true }, SIGNED)
    if (how === 'ChangePassword')
      await it.at.call(how, { AccessToken, PreviousPassword: PASSWORD, ProposedPassword: 'Another-Horse-8' })
    if (how === 'ConfirmForgotPassword') {
      await it.forgot('jane')
      expect(await it.confirm('jane', await it.at.code(EMAIL))).toBe('ok')
    }
    expect((await it.at.call('GetUser', { AccessToken })).outcome).toBe(
      'NotAuthorizedException: Access Token has been revoked',
    )
    expect((await start('REFRESH_TOKEN_AUTH', { REFRESH_TOKEN: RefreshToken })).outcome).toBe(
      'NotAuthorizedException: Refresh Token has been revoked',
    )
  },
)

test('H8: a change of the password is told as well, a refused one is not', async () => {
  await using it = await hardened()
  const { AccessToken } = (await it.signIn('jane', PASSWORD)).body['AuthenticationResult']
  const change = (PreviousPassword: string) =>
    it.at.call('ChangePassword', { AccessToken, PreviousPassword, ProposedPassword: NEW })
  await change('Wrong-Horse-7')
  expect(await it.at.messages(EMAIL)).toEqual([])
  expect((await change(PASSWORD)).outcome).toBe('ok')
  expect((await it.at.messages(EMAIL)).map(({ kind }) => kind)).toEqual(['PasswordChanged'])
})

const STATES = [
  jane(),
  jane({ Username: 'off', Enabled: false }, { email: 'off@example.com' }),
  jane({ Username: 'waits', UserStatus: 'UNCONFIRMED' }, { email: 'waits@example.com' }),
  jane({ Username: 'must', UserStatus: 'RESET_REQUIRED' }, { email: 'must@example.com' }),
  jane({ Username: 'invited', UserStatus: 'FORCE_CHANGE_PASSWORD' }, { email: 'invited@example.com' }),
]

test('H9, H10: whatever state a user is in, a code that is wrong, used, late or was never asked for has one answer', async () => {
  await using it = await hardened({ users: STATES })
  const names = ['jane', 'off', 'waits', 'must', 'invited', 'nobody']
  const answers = async () => new Set(await Promise.all(names.map((name) => it.confirm(name, '00000000'))))
  expect(await answers()).toEqual(new Set([MISMATCH]))
  for (const name of names) expect(await it.forgot(name)).toBe('ok')
  expect(await answers()).toEqual(new Set([MISMATCH]))
  await it.at.advance(DAY)
  expect(await answers()).toEqual(new Set([MISMATCH]))
})

test('H10: who has the right code or password learns the state; nobody else does', async () => {
  await using it = await hardened({ users: STATES })
  for (const name of ['off', 'waits', 'must', 'invited', 'nobody', 'jane'])
    expect((await it.signIn(name, 'Wrong-Horse-7')).outcome, name).toBe(INCORRECT)
  const right = async (name: string) => (await it.signIn(name, PASSWORD)).outcome
  expect(await right('off')).toBe('NotAuthorizedException: User is disabled.')
  expect(await right('waits')).toBe('UserNotConfirmedException: User is not confirmed.')
  expect(await right('must')).toBe('PasswordResetRequiredException: Password reset required for the user')
  expect((await it.signIn('invited', PASSWORD)).body['ChallengeName']).toBe('NEW_PASSWORD_REQUIRED')
  await it.forgot('waits')
  expect(await it.confirm('waits', await it.at.code('waits@example.com'))).toBe(
    'UserNotConfirmedException: User is not confirmed.',
  )
})

test('H10: confirming a sign-up and asking for its code again tell nobody from anybody', async () => {
  const users = [
    ...STATES,
    jane({ Username: 'new', UserStatus: 'UNCONFIRMED' }, { email: 'new@example.com', email_verified: 'false' }),
  ]
  await using it = await hardened({ pool: { AutoVerifiedAttributes: ['email'] }, users })
  const names = ['jane', 'off', 'new', 'nobody']
  const resent = await Promise.all(names.map((name) => it.at.call('ResendConfirmationCode', it.of(name))))
  expect(new Set(resent.map(({ outcome }) => outcome))).toEqual(new Set(['ok']))
  const tried = await Promise.all(
    names.map((name) => it.at.call('ConfirmSignUp', { ...it.of(name), ConfirmationCode: '000000' })),
  )
  expect(new Set(tried.map(({ outcome }) => outcome))).toEqual(new Set([MISMATCH]))
  const code = await it.at.code('new@example.com')
  expect((await it.at.call('ConfirmSignUp', { ...it.of('new'), ConfirmationCode: code })).outcome).toBe('ok')
})

test('H3: where an account has several names, guesses are spent as well, and nobody is told', async () => {
  await using it = await hardened()
  await it.forgot('jane')
  const code = await it.at.code(EMAIL)
  for (let i = 0; i < 5; i++) expect(await it.confirm('jane', other(code))).toBe(MISMATCH)
  expect(await it.confirm('jane', code)).toBe(MISMATCH)
  await it.at.advance(HOUR)
  await it.forgot('jane')
  expect(await it.confirm('jane', await it.at.code(EMAIL))).toBe('ok')
})

test('S3, H9: guesses by one name tell nothing of a code that was asked for by another, of the same account or not', async () => {
  const users = [jane(), jane({ Username: 'joe' }, { email: 'joe@example.com' })]
  const guesses = async (name: string) => {
    await using it = await hardened({ users })
    await it.forgot(EMAIL)
    const answers: string[] = []
    for (let i = 0; i < 8; i++) answers.push(await it.confirm(name, '00000000'))
    return answers
  }
  const own = await guesses('jane')
  expect(own).toEqual(new Array(8).fill(MISMATCH))
  for (const name of ['joe', 'nobody']) expect(await guesses(name)).toEqual(own)
})

test('H13: the secret hash is over the typed name and nothing else', async () => {
  const hash = (name: string) =>
    createHmac('sha256', CLIENT_SECRET).update(name).update(CLIENTS.secret).digest('base64')
  const ask = (it: Awaited<ReturnType<typeof hardened>>, SecretHash: string) =>
    it.at.call('ForgotPassword', { ClientId: CLIENTS.secret, Username: EMAIL, SecretHash })
  await using it = await hardened()
  expect((await ask(it, hash(EMAIL))).outcome).toBe('ok')
  expect((await ask(it, hash('jane'))).outcome).toMatch(/^NotAuthorizedException: Unable to verify secret hash/)
  await using loose = await hardened({ settings: { profile: 'aws' } })
  expect((await ask(loose, hash('jane'))).outcome).toBe('ok')
})

test.each(['e\u0301ve', 'ja\u034fne', '\u3164jane', 'a\ufe0fb'])(
  'H14: a user cannot be called %j',
  async (Username) => {
    const refusal = /^InvalidParameterException: Username must be in Unicode normalization form C/
    await using it = await hardened()
    expect((await it.at.call('SignUp', { ...it.of(Username), Password: NEW })).outcome).toMatch(refusal)
    const made = await it.at.call('AdminCreateUser', { UserPoolId: POOL, Username }, SIGNED)
    expect(made.outcome).toMatch(refusal)
    await using loose = await hardened({ settings: { profile: 'aws' } })
    expect((await loose.at.call('SignUp', { ...loose.of(Username), Password: NEW })).outcome).toBe('ok')
  },
)

test('H15: addresses are masked as recorded, and as documented where the pool says so', async () => {
  const masked = async (settings: object) => {
    await using it = await hardened({ settings: { ...settings } })
    return (await it.at.call('ForgotPassword', it.of('jane'))).body['CodeDeliveryDetails'].Destination
  }
  expect(await masked({})).toBe('j***@e***')
  expect(await masked({ masking: 'documented' })).toBe('j***@e***.com')
})

test('the list of differences is whole and in order', () => {
  expect(profileDifferences.map(({ id }) => id)).toEqual(Array.from({ length: 15 }, (_, i) => `H${i + 1}`))
})
