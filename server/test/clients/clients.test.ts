import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CLIENTS, CLIENT_SECRET, PASSWORD, POOL, scenario, SIGNED, type Scenario } from '../scenario.ts'
import type { OperationName } from '../../src/model/index.ts'

let at: Scenario
beforeAll(async () => {
  at = await scenario()
})
afterAll(() => at[Symbol.asyncDispose]())

const admin = (name: OperationName, input: Record<string, unknown>) =>
  at.call(name, { UserPoolId: POOL, ...input }, SIGNED)
const make = async (input: Record<string, unknown> = {}) =>
  (await admin('CreateUserPoolClient', { ClientName: 'c', ...input })).body['UserPoolClient']
const describeOf = async (ClientId: string) =>
  (await admin('DescribeUserPoolClient', { ClientId })).body['UserPoolClient']

test('a client of a name alone comes back with every default', async () => {
  const client = await make()
  expect(client).toEqual({
    UserPoolId: POOL,
    ClientName: 'c',
    ClientId: expect.stringMatching(/^[0-9a-v]{26}$/),
    LastModifiedDate: at.now() / 1_000,
    CreationDate: at.now() / 1_000,
    RefreshTokenValidity: 30,
    TokenValidityUnits: {},
    AllowedOAuthFlowsUserPoolClient: false,
    EnableTokenRevocation: true,
    EnablePropagateAdditionalUserContextData: false,
    AuthSessionValidity: 3,
  })
  expect(await describeOf(client.ClientId)).toEqual(client)
})

const everything = {
  RefreshTokenValidity: 10,
  AccessTokenValidity: 30,
  IdTokenValidity: 30,
  TokenValidityUnits: { AccessToken: 'minutes', IdToken: 'minutes', RefreshToken: 'days' },
  ReadAttributes: ['email', 'name'],
  WriteAttributes: ['email', 'name'],
  ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
  SupportedIdentityProviders: ['COGNITO'],
  CallbackURLs: ['https://app.example.com/back', 'http://localhost:3000/back', 'app://back'],
  LogoutURLs: ['https://app.example.com/out'],
  DefaultRedirectURI: 'https://app.example.com/back',
  AllowedOAuthFlows: ['code'],
  AllowedOAuthScopes: ['openid', 'email'],
  AllowedOAuthFlowsUserPoolClient: true,
  PreventUserExistenceErrors: 'ENABLED',
  EnableTokenRevocation: false,
  EnablePropagateAdditionalUserContextData: false,
  AuthSessionValidity: 5,
  RefreshTokenRotation: { Feature: 'DISABLED' },
}

test('a client of everything comes back as it was given, and an update takes back what it leaves out', async () => {
  const client = await make({ ...everything, GenerateSecret: true })
  expect(client).toMatchObject(everything)
  expect(client.ClientSecret).toMatch(/^[0-9a-v]{51}$/)
  expect(await describeOf(client.ClientId)).toEqual(client)
  await at.advance(1_000)
  const { UserPoolClient: updated } = (
    await admin('UpdateUserPoolClient', { ClientId: client.ClientId, ClientName: 'd' })
  ).body
  const { ClientSecret, ClientId, CreationDate } = client
  const plain = await make()
  const kept = { ClientName: 'd', ClientSecret, ClientId, CreationDate, LastModifiedDate: at.now() / 1_000 }
  expect(updated).toEqual({ ...plain, ...kept })
  expect(await describeOf(ClientId)).toEqual(updated)
})

test('a secret that is given is the secret', async () => {
  const { ClientId } = await make({
    ClientSecret: CLIENT_SECRET,
    ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
  })
  expect((await describeOf(ClientId)).ClientSecret).toBe(CLIENT_SECRET)
  const answer = await at.call('InitiateAuth', {
    AuthFlow: 'USER_PASSWORD_AUTH',
    ClientId,
    AuthParameters: { USERNAME: 'jane', PASSWORD },
  })
  expect(answer.outcome).toBe(
    `NotAuthorizedException: Client ${ClientId} is configured for secret but secret was not received`,
  )
})

describe('what is refused', () => {
  const invalid = (text: string) => `InvalidParameterException: ${text}`
  test.each<[string, Record<string, unknown>]>([
    [
      invalid('GenerateSecret and ClientSecret exclude each other.'),
      { GenerateSecret: true, ClientSecret: CLIENT_SECRET },
    ],
    [
      invalid('ExplicitAuthFlows cannot mix values that begin with ALLOW_ and values that do not.'),
      { ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'USER_PASSWORD_AUTH'] },
    ],
    [invalid('Invalid read attributes specified while creating a client'), { ReadAttributes: ['custom:none'] }],
    [invalid('Invalid write attributes specified while creating a client'), { WriteAttributes: ['custom:none'] }],
    [invalid('Invalid write attributes specified while creating a client'), { WriteAttributes: ['email_verified'] }],
    [
      invalid('Invalid range for token validity.'),
      { AccessTokenValidity: 4, TokenValidityUnits: { AccessToken: 'minutes' } },
    ],
    [invalid('Invalid range for token validity.'), { IdTokenValidity: 2, TokenValidityUnits: { IdToken: 'days' } }],
    [
      invalid('Invalid range for token validity.'),
      { RefreshTokenValidity: 59, TokenValidityUnits: { RefreshToken: 'minutes' } },
    ],
    [
      invalid('Invalid range for token validity.'),
      { AccessTokenValidity: 2, RefreshTokenValidity: 1, TokenValidityUnits: { RefreshToken: 'hours' } },
    ],
    [
      invalid(
        'http://app.example.com cannot use http protocol. Use HTTPS, or http://localhost for testing purposes only.',
      ),
      { CallbackURLs: ['http://app.example.com'] },
    ],
    [invalid('DefaultRedirectURI must be one of CallbackURLs.'), { DefaultRedirectURI: 'https://app.example.com' }],
    [
      invalid(`The provider Google does not exist for User Pool ${POOL}.`),
      { SupportedIdentityProviders: ['COGNITO', 'Google'] },
    ],
    [
      invalid('AnalyticsConfiguration needs ApplicationArn, or ApplicationId with ExternalId and RoleArn.'),
      { AnalyticsConfiguration: { ApplicationId: 'a'.repeat(32) } },
    ],
    [
      invalid('AnalyticsConfiguration leads nowhere on this server: its operator has to say where events go.'),
      { AnalyticsConfiguration: { ApplicationArn: 'arn:aws:mobiletargeting:us-east-1:123456789012:apps/0123abcd' } },
    ],
    [
      invalid('RefreshTokenRotation is not supported by this server yet.'),
      { RefreshTokenRotation: { Feature: 'ENABLED' } },
    ],
    [
      invalid('EnablePropagateAdditionalUserContextData needs a client with a secret.'),
      { EnablePropagateAdditionalUserContextData: true },
    ],
    [
      'ScopeDoesNotExistException: The scope a/b does not exist.',
      { AllowedOAuthFlows: ['code'], AllowedOAuthScopes: ['a/b'] },
    ],
    [
      'InvalidOAuthFlowException: AllowedOAuthFlows and AllowedOAuthScopes are required if user pool client is allowed to use OAuth flows.',
      { AllowedOAuthFlowsUserPoolClient: true, AllowedOAuthFlows: ['code'] },
    ],
  ])('%s', async (text, input) => {
    expect((await admin('CreateUserPoolClient', { ClientName: 'c', ...input })).outcome).toBe(text)
    if ('GenerateSecret' in input || 'ClientSecret' in input) return
    const { ClientId } = await make()
    expect((await admin('UpdateUserPoolClient', { ClientId, ...input })).outcome).toBe(text)
  })

  test.each(['DescribeUserPoolClient', 'UpdateUserPoolClient', 'DeleteUserPoolClient'] as const)(
    '%s of a client that is not there, or is another pool’s',
    async (name) => {
      const other = (await at.call('CreateUserPool', { PoolName: 'other' }, SIGNED)).body['UserPool'].Id
      const missing = 'nobody0client0000000000000'
      expect((await admin(name, { ClientId: missing })).outcome).toBe(
        `ResourceNotFoundException: User pool client ${missing} does not exist.`,
      )
      expect((await admin(name, { UserPoolId: other, ClientId: CLIENTS.legacy })).outcome).toBe(
        `ResourceNotFoundException: User pool client ${CLIENTS.legacy} does not exist.`,
      )
      expect((await admin(name, { UserPoolId: 'us-east-1_Nowhere01', ClientId: missing })).outcome).toBe(
        'ResourceNotFoundException: User pool us-east-1_Nowhere01 does not exist.',
      )
    },
  )
})

test('clients are listed page by page, by a token of this list alone', async () => {
  for (let i = 0; i < 3; i++) await make()
  const list = (input: object) => admin('ListUserPoolClients', { MaxResults: 2, ...input })
  const all: { ClientId: string; ClientName: string; UserPoolId: string }[] = []
  let token: string | undefined
  do {
    const { body } = await list({ ...(token && { NextToken: token }) })
    all.push(...body['UserPoolClients'])
    token = body['NextToken']
  } while (token)
  expect(new Set(all.map(({ ClientId }) => ClientId)).size).toBe(all.length)
  expect(all).toContainEqual({ ClientId: CLIENTS.legacy, UserPoolId: POOL, ClientName: CLIENTS.legacy })
  const foreign = (await at.call('ListUserPools', { MaxResults: 1 }, SIGNED)).body['NextToken'] ?? 'x'
  expect((await list({ NextToken: foreign })).outcome).toBe(
    'InvalidParameterException: Invalid pagination token given.',
  )
})

test('a client that is deleted signs nobody in, and its tokens are worth nothing', async () => {
  const { ClientId } = await make({ ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] })
  const signIn = (input: object) => at.call('InitiateAuth', { ClientId, ...input })
  const password = { AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters: { USERNAME: 'jane', PASSWORD } }
  const { AccessToken, RefreshToken } = (await signIn(password)).body['AuthenticationResult']
  expect((await admin('DeleteUserPoolClient', { ClientId })).body).toEqual({})
  const gone = `ResourceNotFoundException: User pool client ${ClientId} does not exist.`
  expect((await signIn(password)).outcome).toBe(gone)
  expect(
    (await signIn({ AuthFlow: 'REFRESH_TOKEN_AUTH', AuthParameters: { REFRESH_TOKEN: RefreshToken } })).outcome,
  ).toBe(gone)
  expect((await at.call('GetUser', { AccessToken })).outcome).toMatch(/^NotAuthorizedException: /)
})

test('a client’s lists decide what its users read', async () => {
  const { ClientId } = await make({ ...everything, EnableTokenRevocation: true })
  const { AccessToken } = (
    await at.call('InitiateAuth', {
      AuthFlow: 'USER_PASSWORD_AUTH',
      ClientId,
      AuthParameters: { USERNAME: 'jane', PASSWORD },
    })
  ).body['AuthenticationResult']
  const { UserAttributes } = (await at.call('GetUser', { AccessToken })).body
  expect(UserAttributes.map(({ Name }: { Name: string }) => Name)).toEqual(['sub', 'email'])
})
