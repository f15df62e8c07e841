import { describe, expect, test } from 'vitest'
import { scenarioEngine } from '../open-store.ts'
import { CLIENTS, jane, PASSWORD, POOL, SIGNED, type Scenario } from '../scenario.ts'
import { failures } from './failures.ts'
import { arnOf, HANGS, responding, withFunctions, type Behaviour } from './function-host.ts'

const NEW = 'Another-Horse-8'
const ClientMetadata = { campaign: 'spring' }
type At = Pick<Scenario, 'call'>
const signIn = (at: At, USERNAME = 'jane', secret = PASSWORD, ClientId: string = CLIENTS.legacy) =>
  at.call('InitiateAuth', {
    ClientId,
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME, PASSWORD: secret },
    ClientMetadata,
  })
const claimsOf = (token: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
const tokensOf = (body: Record<string, any>) => ({
  id: claimsOf(body['AuthenticationResult'].IdToken),
  access: claimsOf(body['AuthenticationResult'].AccessToken),
})

describe('PreAuthentication', () => {
  test('is given what the call brought as validation data, and nobody where users are hidden', async () => {
    await using at = await withFunctions({ PreAuthentication: responding({}) })
    expect((await signIn(at)).outcome).toBe('ok')
    await signIn(at, 'nobody')
    expect((await signIn(at, 'jane', PASSWORD, CLIENTS.hiding)).outcome).toBe('ok')
    await signIn(at, 'nobody', PASSWORD, CLIENTS.hiding)
    const attributes = expect.objectContaining({ email: 'jane@example.com', 'cognito:user_status': 'CONFIRMED' })
    expect(at.events.map(({ triggerSource, userName, request }) => ({ triggerSource, userName, request }))).toEqual(
      [
        { userName: 'jane', request: { userAttributes: attributes, validationData: ClientMetadata } },
        {
          userName: 'jane',
          request: { userAttributes: attributes, validationData: ClientMetadata, userNotFound: false },
        },
        {
          userName: 'nobody',
          request: {
            userAttributes: expect.not.objectContaining({ email: expect.anything() }),
            validationData: ClientMetadata,
            userNotFound: true,
          },
        },
      ].map((event) => ({ triggerSource: 'PreAuthentication_Authentication', ...event })),
    )
  })

  test.each(failures)('a function that %s lets nobody in', async (_, behaviour, outcome) => {
    await using at = await withFunctions({ PreAuthentication: behaviour })
    expect((await signIn(at)).outcome).toBe(outcome('PreAuthentication'))
    const admin = { UserPoolId: POOL, ClientId: CLIENTS.legacy, AuthFlow: 'ADMIN_USER_PASSWORD_AUTH' }
    const AuthParameters = { USERNAME: 'jane', PASSWORD }
    expect((await at.call('AdminInitiateAuth', { ...admin, AuthParameters }, SIGNED)).outcome).toBe(
      outcome('PreAuthentication'),
    )
  })
})

describe('PostAuthentication', () => {
  test('is told of whoever got in', async () => {
    await using at = await withFunctions({ PostAuthentication: responding({}) })
    await signIn(at, 'jane', 'Wrong-Horse-7')
    expect((await signIn(at)).outcome).toBe('ok')
    expect(at.events).toMatchObject([
      { triggerSource: 'PostAuthentication_Authentication', userName: 'jane', request: { newDeviceUsed: false } },
    ])
    // What the call began with is not for it.
    expect(at.events[0]?.['request']).not.toHaveProperty('clientMetadata')
  })

  test.each(failures)(
    'a function that %s keeps the tokens back, and no session is left',
    async (_, behaviour, outcome) => {
      await using at = await withFunctions({ PostAuthentication: behaviour })
      expect((await signIn(at)).outcome).toBe(outcome('PostAuthentication'))
      const sessions = await scenarioEngine.rows(at.folder, 'SELECT revoked_at FROM sessions')
      expect(sessions).toHaveLength(1)
      expect(sessions[0]?.['revoked_at']).not.toBeNull()
      expect(at.log.join('\n')).not.toContain('jane@example.com')
    },
  )
})

describe('PreTokenGeneration', () => {
  const generating = (response: object, version?: string) =>
    withFunctions(
      { PreTokenGeneration: responding(response) },
      version === undefined
        ? {}
        : {
            pool: {
              LambdaConfig: {
                PreTokenGeneration: arnOf('PreTokenGeneration'),
                PreTokenGenerationConfig: { LambdaArn: arnOf('PreTokenGeneration'), LambdaVersion: version },
              },
            },
          },
    )

  test('V1 changes the ID token, at sign-in and at refresh', async () => {
    const details = { claimsToAddOrOverride: { plan: 'gold', sub: 'x' }, claimsToSuppress: ['email'] }
    await using at = await generating({ claimsOverrideDetails: details })
    const { body } = await signIn(at)
    const { id, access } = tokensOf(body)
    expect(id).toMatchObject({ plan: 'gold' })
    expect(id['sub']).toBe(access['sub'])
    expect(id).not.toHaveProperty('email')
    expect(access).not.toHaveProperty('plan')
    const AuthParameters = { REFRESH_TOKEN: body['AuthenticationResult'].RefreshToken }
    const refresh = { ClientId: CLIENTS.legacy, AuthFlow: 'REFRESH_TOKEN_AUTH', AuthParameters }
    const again = await at.call('InitiateAuth', refresh)
    expect(tokensOf(again.body).id).toMatchObject({ plan: 'gold' })
    expect(at.events).toMatchObject([
      {
        version: '1',
        triggerSource: 'TokenGeneration_Authentication',
        request: { groupConfiguration: { groupsToOverride: [], iamRolesToOverride: [], preferredRole: null } },
        response: { claimsOverrideDetails: null },
      },
      { triggerSource: 'TokenGeneration_RefreshTokens' },
    ])
    expect(at.events[0]?.['request']).not.toHaveProperty('scopes')
  })

  test.each(['V2_0', 'V3_0'])('%s changes both', async (version) => {
    const claims = { claimsToAddOrOverride: { plan: { name: 'gold', seats: 3 } } }
    await using at = await generating(
      {
        claimsAndScopeOverrideDetails: {
          idTokenGeneration: claims,
          accessTokenGeneration: { ...claims, scopesToAdd: ['api/read'] },
        },
      },
      version,
    )
    const { id, access } = tokensOf((await signIn(at)).body)
    expect(id['plan']).toEqual({ name: 'gold', seats: 3 })
    expect(access).toMatchObject({ plan: id['plan'], scope: 'aws.cognito.signin.user.admin api/read' })
    expect(at.events).toMatchObject([{ version: version[1], request: { scopes: ['aws.cognito.signin.user.admin'] } }])
  })

  test('ClientMetadata of the answer to a challenge reaches it and PostAuthentication', async () => {
    const users = [jane({ UserStatus: 'FORCE_CHANGE_PASSWORD' })]
    const both = { PreTokenGeneration: responding({}), PostAuthentication: responding({}) }
    await using at = await withFunctions(both, { users })
    const { body } = await signIn(at)
    const answered = await at.call('RespondToAuthChallenge', {
      ClientId: CLIENTS.legacy,
      ChallengeName: 'NEW_PASSWORD_REQUIRED',
      Session: body['Session'],
      ChallengeResponses: { USERNAME: 'jane', NEW_PASSWORD: NEW },
      ClientMetadata,
    })
    expect(answered.outcome).toBe('ok')
    expect(at.events).toMatchObject([
      { triggerSource: 'PostAuthentication_Authentication', request: { clientMetadata: ClientMetadata } },
      { triggerSource: 'TokenGeneration_NewPasswordChallenge', request: { clientMetadata: ClientMetadata } },
    ])
  })

  test.each([
    ...failures.filter(([what]) => what !== 'gives another version'),
    [
      'wants what is no claim',
      responding({ claimsOverrideDetails: { claimsToAddOrOverride: { plan: 1 } } }),
      () => 'InvalidLambdaResponseException: Unrecognizable lambda output',
    ] as const,
  ])('a function that %s gives no tokens', async (_, behaviour, outcome) => {
    await using at = await withFunctions({ PreTokenGeneration: behaviour })
    expect((await signIn(at)).outcome).toBe(outcome('PreTokenGeneration'))
  })
})

describe('UserMigration at sign-in', () => {
  const john = { userAttributes: { email: 'john@example.com', email_verified: 'true' }, finalUserStatus: 'CONFIRMED' }
  /** The directory that users come from. */
  const elsewhere: Behaviour = (event) => {
    if (event['request'].password !== 'old secret') throw new Error('Bad password')
    return responding(john)(event)
  }

  test('lets in whoever has the right password elsewhere, and from then on here', async () => {
    await using at = await withFunctions({ UserMigration: elsewhere })
    expect((await signIn(at, 'john', 'old secret')).body).toHaveProperty('AuthenticationResult')
    expect((await signIn(at, 'john', 'old secret')).outcome).toBe('ok')
    expect(at.events).toMatchObject([
      {
        triggerSource: 'UserMigration_Authentication',
        userName: 'john',
        request: { password: 'old secret', validationData: ClientMetadata },
      },
    ])
    expect(at.log.join('\n')).not.toContain('old secret')
  })

  test('whoever is not known there or has another password is told as nobody', async () => {
    await using at = await withFunctions({ UserMigration: elsewhere })
    expect((await signIn(at, 'john', 'Wrong-Horse-7')).outcome).toBe(
      `UserNotFoundException: Exception migrating user in app client ${CLIENTS.legacy}`,
    )
    expect((await signIn(at, 'john', 'Wrong-Horse-7', CLIENTS.hiding)).outcome).toBe(
      'NotAuthorizedException: Incorrect username or password.',
    )
  })

  test.each([CLIENTS.legacy, CLIENTS.hiding])(
    'passwords of elsewhere are not tried without end (%s)',
    async (client) => {
      await using at = await withFunctions({ UserMigration: elsewhere })
      for (let i = 0; i < 12; i++) await signIn(at, 'john', `Wrong-Horse-${i}`, client)
      expect(at.events.length).toBeLessThanOrEqual(6)
      expect((await signIn(at, 'john', 'old secret', client)).outcome).toMatch(/^NotAuthorizedException/)
    },
  )

  test('without finalUserStatus the password has to be reset', async () => {
    const { finalUserStatus: _, ...response } = john
    await using at = await withFunctions({ UserMigration: responding(response) })
    expect((await signIn(at, 'john', 'old secret')).outcome).toMatch(/^PasswordResetRequiredException/)
  })

  test.each(failures)('a function that %s is told as nobody', async (_, behaviour) => {
    await using at = await withFunctions({ UserMigration: behaviour })
    expect((await signIn(at, 'john', 'old secret', CLIENTS.hiding)).outcome).toBe(
      'NotAuthorizedException: Incorrect username or password.',
    )
  })

  test('is not asked by whoever cannot show the client’s secret', async () => {
    await using at = await withFunctions({ UserMigration: HANGS })
    expect((await signIn(at, 'john', 'old secret', CLIENTS.secret)).outcome).toMatch(/^NotAuthorizedException/)
    expect(at.events).toEqual([])
  })
})
