import { describe, expect, test } from 'vitest'
import { secretHash } from '../../src/features/clients/secret-hash.ts'
import { MINUTE } from '../../src/kernel/clock.ts'
import { CLIENTS, CLIENT_SECRET, jane, PASSWORD, POOL, scenario, SIGNED, type Scenario } from '../scenario.ts'

const NEW = 'Another-Horse-8'
const invited = (attributes: Record<string, string> = {}, Username = 'jane') =>
  jane({ Username, UserStatus: 'FORCE_CHANGE_PASSWORD' }, attributes)
const named = { Schema: [{ Name: 'name', AttributeDataType: 'String', Required: true }] }

const begin = (at: Scenario, ClientId: string = CLIENTS.legacy, USERNAME = 'jane') =>
  at.call('InitiateAuth', { AuthFlow: 'USER_PASSWORD_AUTH', ClientId, AuthParameters: { USERNAME, PASSWORD } })
const sessionOf = async (at: Scenario, ClientId?: string, name?: string) =>
  (await begin(at, ClientId, name)).body['Session']
const answer = (at: Scenario, Session: string | undefined, responses: Record<string, string> = {}, rest: object = {}) =>
  at.call('RespondToAuthChallenge', {
    ClientId: CLIENTS.legacy,
    ChallengeName: 'NEW_PASSWORD_REQUIRED',
    Session,
    ChallengeResponses: { USERNAME: 'jane', NEW_PASSWORD: NEW, ...responses },
    ...rest,
  })
const used = 'NotAuthorizedException: Invalid session for the user, session can only be used once.'
const wrongSession = 'NotAuthorizedException: Invalid session for the user.'

test('the right temporary password asks for one of one’s own, and what is missing', async () => {
  await using at = await scenario({ pool: named, users: [invited()] })
  const { body } = await begin(at)
  expect(body).toEqual({
    ChallengeName: 'NEW_PASSWORD_REQUIRED',
    Session: expect.any(String),
    ChallengeParameters: {
      USER_ID_FOR_SRP: 'jane',
      requiredAttributes: '["userAttributes.name"]',
      userAttributes: '{"email":"jane@example.com","email_verified":"true"}',
    },
  })
  expect(body['Session'].length).toBeLessThanOrEqual(2_048)
  const done = await answer(at, body['Session'], { 'userAttributes.name': 'Jane' })
  expect(done.body).toMatchObject({
    ChallengeParameters: {},
    AuthenticationResult: { TokenType: 'Bearer', ExpiresIn: 3_600 },
  })
  const { AccessToken, RefreshToken } = done.body['AuthenticationResult']
  const me = (await at.call('GetUser', { AccessToken })).body
  expect(me['UserAttributes']).toContainEqual({ Name: 'name', Value: 'Jane' })
  expect(RefreshToken).toBeTypeOf('string')
  expect((await at.call('AdminGetUser', { UserPoolId: POOL, Username: 'jane' }, SIGNED)).body['UserStatus']).toBe(
    'CONFIRMED',
  )
  expect((await begin(at)).outcome).toBe('NotAuthorizedException: Incorrect username or password.')
})

test('for administrators as well, and the new password may be the temporary one', async () => {
  await using at = await scenario({
    pool: { Policies: { PasswordPolicy: { MinimumLength: 8, PasswordHistorySize: 3 } } },
    users: [invited()],
  })
  const of = { UserPoolId: POOL, ClientId: CLIENTS.legacy }
  const { Session } = (
    await at.call(
      'AdminInitiateAuth',
      { ...of, AuthFlow: 'ADMIN_USER_PASSWORD_AUTH', AuthParameters: { USERNAME: 'jane', PASSWORD } },
      SIGNED,
    )
  ).body
  const ChallengeResponses = { USERNAME: 'jane', NEW_PASSWORD: PASSWORD }
  const done = await at.call(
    'AdminRespondToAuthChallenge',
    { ...of, ChallengeName: 'NEW_PASSWORD_REQUIRED', Session, ChallengeResponses },
    SIGNED,
  )
  expect(done.body).toHaveProperty('AuthenticationResult.AccessToken')
  expect((await begin(at)).outcome).toBe('ok')
})

describe('what is refused leaves the session alive', () => {
  test.each<[string, Record<string, string>]>([
    [
      'InvalidPasswordException: Password does not conform to policy: Password not long enough',
      { NEW_PASSWORD: 'Ab1!', 'userAttributes.name': 'J' },
    ],
    ['InvalidParameterException: Invalid attributes given, name is missing', {}],
    ['NotAuthorizedException: Cannot modify an already provided email', { 'userAttributes.email': 'b@example.com' }],
    [
      'InvalidParameterException: Cannot modify the non-mutable attribute email_verified',
      { 'userAttributes.email_verified': 'true' },
    ],
    [
      'InvalidParameterException: Attributes did not conform to the schema: custom:x: Attribute does not exist in the schema.\n',
      { 'userAttributes.custom:x': '1' },
    ],
    ['InvalidParameterException: Missing required parameter NEW_PASSWORD', { NEW_PASSWORD: '' }],
    ['InvalidParameterException: Missing required parameter USERNAME', { USERNAME: '' }],
    [wrongSession, { USERNAME: 'nobody' }],
    [wrongSession, { USERNAME: 'other' }],
  ])('%s', async (text, responses) => {
    await using at = await scenario({ pool: named, users: [invited(), invited({ email: 'o@example.com' }, 'other')] })
    const session = await sessionOf(at)
    expect((await answer(at, session, responses)).outcome).toBe(text)
    expect((await answer(at, session, { 'userAttributes.name': 'J' })).outcome).toBe('ok')
  })
})

describe('a session', () => {
  test('is used once: of 64 who answer at once one is signed in', async () => {
    await using at = await scenario({ users: [invited()] })
    const session = await sessionOf(at)
    const answers = await Promise.all(
      Array.from({ length: 64 }, (_, n) => answer(at, session, { NEW_PASSWORD: `Another-Horse-${n}` })),
    )
    expect(answers.filter(({ outcome }) => outcome === 'ok')).toHaveLength(1)
    expect(new Set(answers.map(({ outcome }) => outcome))).toEqual(new Set(['ok', used]))
    expect((await answer(at, session)).outcome).toBe(used)
  })

  test('lives three minutes, or as long as the client says', async () => {
    await using at = await scenario({ users: [invited()] })
    const expired = 'NotAuthorizedException: Invalid session for the user, session is expired.'
    const session = await sessionOf(at)
    await at.advance(3 * MINUTE)
    expect((await answer(at, session)).outcome).toBe(expired)
    await at.call(
      'UpdateUserPoolClient',
      {
        UserPoolId: POOL,
        ClientId: CLIENTS.legacy,
        ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'],
        AuthSessionValidity: 15,
      },
      SIGNED,
    )
    const longer = await sessionOf(at)
    await at.advance(15 * MINUTE - 1)
    expect((await answer(at, longer)).outcome).toBe('ok')
  })

  test('is worth nothing to another client or challenge, changed, or made up', async () => {
    await using at = await scenario({ users: [invited()] })
    const session = await sessionOf(at)
    const changed = `${session.slice(0, -2)}${session.endsWith('AA') ? 'BB' : 'AA'}`
    for (const text of [changed, 'x'.repeat(100), session.slice(5)])
      expect((await answer(at, text)).outcome).toBe(wrongSession)
    expect((await answer(at, session, {}, { ClientId: CLIENTS.hiding })).outcome).toBe(wrongSession)
    expect((await answer(at, session, {}, { ChallengeName: 'SMS_MFA' })).outcome).toBe(
      'InvalidParameterException: SMS_MFA is not supported by this server.',
    )
    expect((await answer(at, undefined)).outcome).toBe('InvalidParameterException: Missing required parameter Session')
    expect((await answer(at, session, {}, { ClientId: 'nobody' })).outcome).toBe(
      'ResourceNotFoundException: User pool client nobody does not exist.',
    )
  })

  test('ends with the temporary password, the user, or the leave to sign in', async () => {
    await using at = await scenario({
      users: [invited(), invited({ email: 'o@example.com' }, 'other'), invited({ email: 'g@example.com' }, 'gone')],
    })
    const [first, other, gone] = [
      await sessionOf(at),
      await sessionOf(at, undefined, 'other'),
      await sessionOf(at, undefined, 'gone'),
    ]
    const admin = (name: 'AdminSetUserPassword' | 'AdminDisableUser' | 'AdminDeleteUser', Username: string) =>
      at.call(
        name,
        { UserPoolId: POOL, Username, ...(name === 'AdminSetUserPassword' && { Password: PASSWORD }) },
        SIGNED,
      )
    await admin('AdminSetUserPassword', 'jane')
    expect((await answer(at, first)).outcome).toBe(used)
    await admin('AdminDisableUser', 'other')
    expect((await answer(at, other, { USERNAME: 'other' })).outcome).toBe('NotAuthorizedException: User is disabled.')
    await admin('AdminDeleteUser', 'gone')
    expect((await answer(at, gone, { USERNAME: 'gone' })).outcome).toBe(wrongSession)
  })

  test('has one length, whoever it is for', async () => {
    await using at = await scenario({
      users: [invited(), invited({ email: `${'o'.repeat(60)}@example.com` }, 'o'.repeat(100))],
    })
    const session = await sessionOf(at)
    expect((await sessionOf(at, undefined, 'o'.repeat(100))).length).toBe(session.length)
  })
})

test('a client with a secret proves it here as well', async () => {
  await using at = await scenario({ users: [invited()] })
  const hash = secretHash(CLIENT_SECRET, 'jane', CLIENTS.secret)
  const { Session } = (
    await at.call('InitiateAuth', {
      AuthFlow: 'USER_PASSWORD_AUTH',
      ClientId: CLIENTS.secret,
      AuthParameters: { USERNAME: 'jane', PASSWORD, SECRET_HASH: hash },
    })
  ).body
  const secret = { ClientId: CLIENTS.secret }
  expect((await answer(at, Session, {}, secret)).outcome).toBe(
    `NotAuthorizedException: Client ${CLIENTS.secret} is configured for secret but secret was not received`,
  )
  expect((await answer(at, Session, { SECRET_HASH: 'wrong' }, secret)).outcome).toBe(
    `NotAuthorizedException: SecretHash does not match for the client: ${CLIENTS.secret}`,
  )
  expect((await answer(at, Session, { SECRET_HASH: hash }, secret)).outcome).toBe('ok')
})

test('an administrator’s answer is held to the same policy, history and session', async () => {
  await using at = await scenario({
    pool: { Policies: { PasswordPolicy: { MinimumLength: 8, PasswordHistorySize: 3 } } },
    users: [jane()],
  })
  const of = { UserPoolId: POOL, ClientId: CLIENTS.legacy }
  const admin = { UserPoolId: POOL, Username: 'jane' }
  // A password of her own, and then a temporary one: the first is history.
  await at.call('AdminSetUserPassword', { ...admin, Password: NEW, Permanent: true }, SIGNED)
  await at.call('AdminSetUserPassword', { ...admin, Password: PASSWORD }, SIGNED)
  const session = await sessionOf(at)
  const adminAnswer = async (NEW_PASSWORD: string, Session = session) =>
    (
      await at.call(
        'AdminRespondToAuthChallenge',
        {
          ...of,
          ChallengeName: 'NEW_PASSWORD_REQUIRED',
          Session,
          ChallengeResponses: { USERNAME: 'jane', NEW_PASSWORD },
        },
        SIGNED,
      )
    ).outcome
  const history = 'PasswordHistoryPolicyViolationException: Password has previously been used'
  expect(await adminAnswer('Ab1!')).toMatch(/^InvalidPasswordException: Password does not conform to policy/)
  expect(await adminAnswer(NEW)).toBe(history)
  expect((await answer(at, session)).outcome).toBe(history)
  expect(await adminAnswer('Third-Horse-9', 'x'.repeat(100))).toBe(wrongSession)
  expect(await adminAnswer('Third-Horse-9')).toBe('ok')
  expect(await adminAnswer('Fourth-Horse-9')).toBe(used)
})
