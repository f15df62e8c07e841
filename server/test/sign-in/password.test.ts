import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Services } from '../../src/features/context.ts'
import { poolId, userId } from '../../src/kernel/brand.ts'
import { DAY, MINUTE } from '../../src/kernel/clock.ts'
import { PASSWORD, POOL } from '../scenario.ts'
import { ADDRESSES, DEFAULTS, FACTORS, HIDING, LEGACY, NOBODY, signInServer, type SignInServer } from './server.ts'

let server: SignInServer
beforeAll(async () => {
  server = await signInServer()
})
afterAll(() => server[Symbol.asyncDispose]())

const WRONG = 'Wrong-Horse-7'
const incorrect = 'NotAuthorizedException: Incorrect username or password.'
const disabled = 'NotAuthorizedException: User is disabled.'
const unconfirmed = 'UserNotConfirmedException: User is not confirmed.'
const reset = 'PasswordResetRequiredException: Password reset required for the user'
const nobody = 'UserNotFoundException: User does not exist.'
const challenge = expect.objectContaining({ ChallengeName: 'NEW_PASSWORD_REQUIRED', Session: expect.any(String) })

// The state table of password flows: user, password, the answer where users are told apart, the answer where they are not.
const states: readonly (readonly [user: string, password: string, legacy: unknown, hiding: unknown, reason: string])[] =
  [
    ['jane', WRONG, incorrect, incorrect, 'refused: wrong password'],
    ['keyless', PASSWORD, incorrect, incorrect, 'refused: wrong password'],
    [NOBODY, PASSWORD, nobody, incorrect, 'refused: unknown user'],
    ['off', PASSWORD, disabled, disabled, 'refused: disabled'],
    ['off', WRONG, disabled, disabled, 'refused: disabled'],
    ['new', PASSWORD, unconfirmed, unconfirmed, 'refused: not confirmed'],
    ['new', WRONG, unconfirmed, unconfirmed, 'refused: not confirmed'],
    ['reset', PASSWORD, reset, reset, ''],
    ['reset', WRONG, reset, incorrect, ''],
    ['invited', PASSWORD, challenge, challenge, 'accepted: password right'],
    ['invited', WRONG, incorrect, incorrect, 'refused: wrong password'],
    ['archived', PASSWORD, incorrect, incorrect, 'accepted: password right'],
  ]

describe.each([
  ['InitiateAuth', 'USER_PASSWORD_AUTH', {}],
  ['AdminInitiateAuth', 'ADMIN_USER_PASSWORD_AUTH', { UserPoolId: POOL }],
  ['AdminInitiateAuth', 'ADMIN_NO_SRP_AUTH', { UserPoolId: POOL }],
  ['AdminInitiateAuth', 'USER_PASSWORD_AUTH', { UserPoolId: POOL }],
] as const)('%s with %s', (operation, AuthFlow, more) => {
  const attempt = (ClientId: string, USERNAME: string, password: string) =>
    server.call(operation, { ClientId, AuthFlow, ...more, AuthParameters: { USERNAME, PASSWORD: password } })

  test.each(states)('%s with %s', async (user, password, legacy, hiding, reason) => {
    // Every try far from the others: locks are the matter of another test.
    await server.advance(20 * MINUTE)
    expect(await attempt(LEGACY, user, password)).toEqual(legacy)
    if (reason) expect(await server.audit()).toEqual([`${operation} ${reason}`])
    await server.advance(20 * MINUTE)
    expect(await attempt(HIDING, user, password)).toEqual(hiding)
    if (reason) expect(await server.audit()).toEqual([`${operation} ${reason}`])
  })

  test('the right password gives tokens', async () => {
    expect(await attempt(HIDING, 'jane', PASSWORD)).toEqual({
      ChallengeParameters: {},
      AuthenticationResult: {
        AccessToken: expect.any(String),
        ExpiresIn: 3_600,
        TokenType: 'Bearer',
        RefreshToken: expect.stringMatching(/^[\w-]{43}$/),
        IdToken: expect.any(String),
      },
    })
    expect(await server.audit()).toEqual([`${operation} accepted: signed in`])
  })
})

test('a name, an alias, the sub and another letter case sign in the same user', async () => {
  for (const name of ['jane', 'JANE', 'jane@example.com', 'Jane@Example.com', '00000000-0000-4000-8000-000000000001']) {
    expect(await server.signIn(LEGACY, name, PASSWORD)).toHaveProperty('AuthenticationResult')
  }
  expect(await server.signIn(ADDRESSES, 'ann@example.com', PASSWORD)).toHaveProperty('AuthenticationResult')
})

test('a temporary password works until it has expired, and then says so to who knows it only', async () => {
  await server.advance(7 * DAY)
  const expired = 'NotAuthorizedException: Temporary password has expired and must be reset by an administrator.'
  expect(await server.signIn(HIDING, 'invited', PASSWORD)).toBe(expired)
  expect(await server.signIn(HIDING, 'invited', WRONG)).toBe(incorrect)
})

test('a password that is replaced while it is being checked opens nothing that lasts', async () => {
  await using at = await signInServer()
  const services = at.services as { -readonly [Name in keyof Services]: Services[Name] }
  const { hasher, store } = services
  const jane = userId('00000000-0000-4000-8000-000000000001')
  services.hasher = {
    ...hasher,
    async verify(...given) {
      const right = await hasher.verify(...given)
      const credential = { password: 'another', srp: 'another' }
      await store.write((tx) => tx.users.update(poolId(POOL), jane, { credential }, at.now()))
      return right
    },
  }
  expect(await at.signIn(LEGACY, 'jane', PASSWORD)).toBe(incorrect)
  expect(await at.audit(2)).toEqual([
    'InitiateAuth refused: password changed meanwhile',
    'InitiateAuth accepted: signed in',
  ])
})

test('a second factor is never skipped', async () => {
  expect(await server.signIn(FACTORS, 'one', PASSWORD)).toHaveProperty('AuthenticationResult')
  expect(await server.signIn(FACTORS, 'two', PASSWORD)).toBe(
    'UnsupportedOperationException: SOFTWARE_TOKEN_MFA is not supported by this server.',
  )
  expect(await server.signIn(FACTORS, 'two', WRONG)).toBe(incorrect)
})

describe('before anybody is looked up', () => {
  const missing = (name: string) => `InvalidParameterException: Missing required parameter ${name}`
  const initiate = (input: Record<string, unknown>) =>
    server.call('InitiateAuth', { ClientId: LEGACY, AuthFlow: 'USER_PASSWORD_AUTH', ...input })

  test('the client must exist, and belong to the pool an administrator names', async () => {
    expect(await initiate({ ClientId: 'stranger' })).toBe(
      'ResourceNotFoundException: User pool client stranger does not exist.',
    )
    const admin = { AuthFlow: 'ADMIN_USER_PASSWORD_AUTH', ClientId: ADDRESSES, UserPoolId: POOL }
    expect(await server.call('AdminInitiateAuth', admin)).toBe(
      `ResourceNotFoundException: User pool client ${ADDRESSES} does not exist.`,
    )
    expect(await server.call('AdminInitiateAuth', { ...admin, UserPoolId: 'us-east-1_Nowhere01' })).toBe(
      'ResourceNotFoundException: User pool us-east-1_Nowhere01 does not exist.',
    )
  })

  test('the flow must be open, and built', async () => {
    expect(await initiate({ ClientId: DEFAULTS })).toBe(
      'InvalidParameterException: USER_PASSWORD_AUTH flow not enabled for this client',
    )
    expect(await initiate({ ClientId: DEFAULTS, AuthFlow: 'USER_SRP_AUTH' })).toBe(
      'UnsupportedOperationException: USER_SRP_AUTH is not supported by this server.',
    )
    expect(await initiate({ AuthFlow: 'ADMIN_NO_SRP_AUTH' })).toBe(
      'InvalidParameterException: Initiate Auth method not supported.',
    )
  })

  test('the parameters must be there', async () => {
    expect(await initiate({})).toBe(missing('USERNAME'))
    expect(await initiate({ AuthParameters: { PASSWORD } })).toBe(missing('USERNAME'))
    expect(await initiate({ AuthParameters: { USERNAME: 'jane' } })).toBe(missing('PASSWORD'))
    expect(await initiate({ AuthParameters: { USERNAME: 'jane', PASSWORD: '' } })).toBe(missing('PASSWORD'))
    expect(await initiate({ AuthFlow: 'REFRESH_TOKEN_AUTH', AuthParameters: {} })).toBe(missing('REFRESH_TOKEN'))
    expect(await initiate({ AuthParameters: { USERNAME: 'jane', __proto__: { PASSWORD } } })).toBe(missing('PASSWORD'))
  })
})
