import { expect, test, vi } from 'vitest'
import { receiver } from '../log-delivery/receiver.ts'
import { jane, PASSWORD, POOL, scenario, SIGNED, type Scenario } from '../scenario.ts'

const ApplicationArn = 'arn:aws:mobiletargeting:us-east-1:123456789012:apps/0123abcd'
const AnalyticsMetadata = { AnalyticsEndpointId: 'endpoint-7' }

async function analysed(status = 200) {
  const hook = await receiver('shhh', status)
  const at = await scenario({
    pool: { AutoVerifiedAttributes: ['email'] },
    server: { analytics: hook.url, outboundHosts: '127.0.0.1' },
    users: [
      jane(),
      jane({ Username: 'invited', Password: undefined, TemporaryPassword: PASSWORD }, { email: 'invited@example.com' }),
    ],
  })
  const client = async (rest: object) => {
    const made = await at.call(
      'CreateUserPoolClient',
      {
        UserPoolId: POOL,
        ClientName: 'c',
        ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH', 'ALLOW_ADMIN_USER_PASSWORD_AUTH'],
        PreventUserExistenceErrors: 'ENABLED',
        ...rest,
      },
      SIGNED,
    )
    expect(made.outcome).toBe('ok')
    return String(made.body['UserPoolClient']['ClientId'])
  }
  return {
    at,
    hook,
    client,
    async [Symbol.asyncDispose]() {
      await at[Symbol.asyncDispose]()
      await hook[Symbol.asyncDispose]()
    },
  }
}

const signIn = (at: Scenario, ClientId: string, USERNAME: string, password: string) =>
  at.call('InitiateAuth', {
    ClientId,
    AnalyticsMetadata,
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME, PASSWORD: password },
  })

test('a client’s events leave with the endpoint that the caller names, and nothing of the user', async () => {
  await using it = await analysed()
  const { at, hook } = it
  const ClientId = await it.client({ AnalyticsConfiguration: { ApplicationArn } })
  const reset = { ClientId, Username: 'jane', AnalyticsMetadata }
  await at.call('ForgotPassword', reset)
  const code = await at.code('jane@example.com')
  await at.call('ConfirmForgotPassword', { ...reset, ConfirmationCode: 'wrong', Password: 'Another-Horse-8' })
  await at.call('ConfirmForgotPassword', { ...reset, ConfirmationCode: code, Password: 'Another-Horse-8' })
  await signIn(at, ClientId, 'jane', 'Wrong-Horse-9')
  const signedIn = await signIn(at, ClientId, 'jane', 'Another-Horse-8')
  const refresh = { REFRESH_TOKEN: signedIn.body['AuthenticationResult']['RefreshToken'] }
  await at.call('InitiateAuth', { ClientId, AuthFlow: 'REFRESH_TOKEN_AUTH', AuthParameters: refresh })
  const challenge = await signIn(at, ClientId, 'invited', PASSWORD)
  await at.call('RespondToAuthChallenge', {
    ClientId,
    AnalyticsMetadata,
    ChallengeName: 'NEW_PASSWORD_REQUIRED',
    Session: challenge.body['Session'],
    ChallengeResponses: { USERNAME: 'invited', NEW_PASSWORD: 'Another-Horse-8' },
  })
  const fresh = { ClientId, Username: 'new', AnalyticsMetadata }
  const UserAttributes = [{ Name: 'email', Value: 'new@example.com' }]
  await at.call('SignUp', { ...fresh, Password: PASSWORD, UserAttributes })
  await at.call('ConfirmSignUp', { ...fresh, ConfirmationCode: await at.code('new@example.com') })
  await vi.waitFor(() => expect(hook.lines).toHaveLength(7))
  expect(hook.lines.map((line) => [line['event_type'], line['attributes']['operation']])).toEqual([
    ['_userauth.forgot_password', 'ForgotPassword'],
    ['_userauth.confirm_forgot_password', 'ConfirmForgotPassword'],
    ['_userauth.auth_fail', 'InitiateAuth'],
    ['_userauth.sign_in', 'InitiateAuth'],
    ['_userauth.sign_in', 'RespondToAuthChallenge'],
    ['_userauth.sign_up', 'SignUp'],
    ['_userauth.confirm_sign_up', 'ConfirmSignUp'],
  ])
  expect(hook.lines[0]).toEqual({
    event_type: '_userauth.forgot_password',
    event_timestamp: at.now(),
    application: { app_id: '0123abcd' },
    client: { client_id: 'endpoint-7' },
    attributes: { user_pool_id: POOL, app_client_id: ClientId, operation: 'ForgotPassword' },
  })
  expect(JSON.stringify(hook.lines)).not.toMatch(/jane|example\.com/)
})

test('with UserDataShared the user goes along, of a sign-in that succeeds', async () => {
  await using it = await analysed()
  const RoleArn = 'arn:aws:iam::123456789012:role/analytics'
  const AnalyticsConfiguration = { ApplicationId: 'abcd', ExternalId: 'x', RoleArn, UserDataShared: true }
  const ClientId = await it.client({ AnalyticsConfiguration })
  const shown = await it.at.call('DescribeUserPoolClient', { UserPoolId: POOL, ClientId }, SIGNED)
  expect(shown.body['UserPoolClient']['AnalyticsConfiguration']).toEqual(AnalyticsConfiguration)
  await signIn(it.at, ClientId, 'jane@example.com', PASSWORD)
  await signIn(it.at, ClientId, 'jane@example.com', 'Wrong-Horse-9')
  await it.at.call('ForgotPassword', { ClientId, Username: 'nobody@example.com' })
  await vi.waitFor(() => expect(it.hook.lines).toHaveLength(3))
  const byName = Object.fromEntries(it.hook.lines.map((line) => [line['event_type'], line]))
  expect(byName['_userauth.sign_in']).toMatchObject({
    application: { app_id: 'abcd' },
    endpoint: { User: { UserId: expect.any(String), UserAttributes: { email: 'jane@example.com' } } },
  })
  expect(byName['_userauth.auth_fail']).not.toHaveProperty('endpoint')
  expect(byName['_userauth.forgot_password']).not.toHaveProperty('endpoint')
})

test('a client without AnalyticsConfiguration sends nothing; a mistake is no event', async () => {
  await using it = await analysed()
  const plain = await it.client({})
  const counted = await it.client({ AnalyticsConfiguration: { ApplicationArn } })
  await signIn(it.at, plain, 'jane', PASSWORD)
  await it.at.call('InitiateAuth', { ClientId: counted, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters: {} })
  await signIn(it.at, counted, 'jane', PASSWORD)
  await vi.waitFor(() => expect(it.hook.lines).toHaveLength(1))
  expect(it.hook.lines).toMatchObject([{ event_type: '_userauth.sign_in' }])
  const without = { UserPoolId: POOL, ClientId: counted }
  expect((await it.at.call('UpdateUserPoolClient', without, SIGNED)).outcome).toBe('ok')
  const shown = await it.at.call('DescribeUserPoolClient', without, SIGNED)
  expect(shown.body['UserPoolClient']).not.toHaveProperty('AnalyticsConfiguration')
})

test('a sink that is away changes nothing for the caller', async () => {
  await using it = await analysed(500)
  const ClientId = await it.client({ AnalyticsConfiguration: { ApplicationArn } })
  expect((await signIn(it.at, ClientId, 'jane', PASSWORD)).outcome).toBe('ok')
  await vi.waitFor(() => expect(it.at.log.join('\n')).toContain('"sink":"SPAREKEY_ANALYTICS","lines":1'))
})
