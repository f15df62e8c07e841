import { createPublicKey, verify } from 'node:crypto'
import { CognitoJwtVerifier, JwtVerifier } from 'aws-jwt-verify'
import { SimpleJwksCache } from 'aws-jwt-verify/jwk'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { poolId, userId } from '../../src/kernel/brand.ts'
import { DAY, HOUR, MINUTE } from '../../src/kernel/clock.ts'
import { PASSWORD, POOL } from '../scenario.ts'
import {
  ADDRESS_POOL,
  ADDRESSES,
  ANONYMOUS,
  BRIEF,
  claimsOf,
  LEGACY,
  NARROW,
  signInServer,
  tokensIn,
  type Json,
  type SignInServer,
} from './server.ts'

let server: SignInServer
beforeAll(async () => {
  server = await signInServer()
  // Verifiers look at the machine's clock.
  await server.advance(Date.now() - server.now())
})
afterAll(() => server[Symbol.asyncDispose]())

const tokensOf = async (client: string, name = 'jane', at = server) => tokensIn(await at.signIn(client, name, PASSWORD))
const getJson = async <T>(url: string): Promise<T> => (await (await fetch(url)).json()) as T
/** What GetUser shows: the user name, then the names of the attributes. */
const shown = async (token: string, at = server) => {
  const { Username, UserAttributes } = (await at.getUser(token)) as {
    Username: string
    UserAttributes: { Name: string }[]
  }
  return [Username, ...UserAttributes.map(({ Name }) => Name)]
}
const header = (token: string): Json => JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString())
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

describe('what a sign-in gives', () => {
  test('the ID token says who, for whom and when', async () => {
    const { IdToken } = await tokensOf(LEGACY)
    const now = Math.floor(server.now() / 1_000)
    expect(claimsOf(IdToken)).toEqual({
      sub: '00000000-0000-4000-8000-000000000001',
      email_verified: true,
      name: 'Jane',
      address: { formatted: 'Main Street 1' },
      'custom:level': '7',
      iss: `${server.url}/${POOL}`,
      phone_number_verified: false,
      'cognito:username': 'jane',
      origin_jti: expect.stringMatching(UUID),
      aud: LEGACY,
      event_id: expect.stringMatching(UUID),
      token_use: 'id',
      auth_time: now,
      phone_number: '+15555550100',
      exp: now + 3_600,
      iat: now,
      jti: expect.stringMatching(UUID),
      email: 'jane@example.com',
    })
  })

  test('the access token says what may be done, and belongs to the same sign-in', async () => {
    const { IdToken, AccessToken } = await tokensOf(LEGACY)
    const id = claimsOf(IdToken)
    const access = claimsOf(AccessToken)
    const { iss, origin_jti, event_id, auth_time, exp, iat } = id
    expect(access).toEqual({
      iss,
      origin_jti,
      event_id,
      auth_time,
      exp,
      iat,
      sub: id['sub'],
      client_id: LEGACY,
      token_use: 'access',
      scope: 'aws.cognito.signin.user.admin',
      jti: expect.stringMatching(UUID),
      username: 'jane',
    })
    expect(access['jti']).not.toBe(id['jti'])
    expect(header(IdToken)['kid']).not.toBe(header(AccessToken)['kid'])
  })

  test('in a pool of addresses the user name is the sub', async () => {
    const { IdToken, AccessToken } = await tokensOf(ADDRESSES, 'ann@example.com')
    expect(claimsOf(IdToken)['cognito:username']).toBe(claimsOf(IdToken)['sub'])
    expect(claimsOf(AccessToken)['username']).toBe(claimsOf(AccessToken)['sub'])
    expect(claimsOf(IdToken)).not.toHaveProperty('email_verified')
  })

  test('what the client may not read is neither in the token nor in GetUser', async () => {
    const { IdToken, AccessToken } = await tokensOf(NARROW)
    expect(claimsOf(IdToken)).toMatchObject({ name: 'Jane' })
    expect(claimsOf(IdToken)).not.toHaveProperty('email')
    expect(await shown(AccessToken)).toEqual(['jane', 'sub', 'name'])
  })

  test('a client has the lifetimes it was given', async () => {
    const { AccessToken, IdToken, ExpiresIn } = await tokensOf(BRIEF)
    const lifetime = (token: string) => Number(claimsOf(token)['exp']) - Number(claimsOf(token)['iat'])
    expect([ExpiresIn, lifetime(AccessToken), lifetime(IdToken)]).toEqual([600, 600, 3_600])
  })
})

describe('a verifier who knows only the issuer', () => {
  test('finds the keys by the discovery document, and node:crypto agrees with them', async () => {
    const discovery = await getJson(`${server.url}/${POOL}/.well-known/openid-configuration`)
    expect(discovery).toEqual({
      id_token_signing_alg_values_supported: ['RS256'],
      issuer: `${server.url}/${POOL}`,
      jwks_uri: `${server.url}/${POOL}/.well-known/jwks.json`,
      response_types_supported: ['code', 'token'],
      scopes_supported: ['openid', 'email', 'phone', 'profile'],
      subject_types_supported: ['public'],
      token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
    })
    const { keys } = await getJson<{ keys: { kid: string; kty: string }[] }>(
      `${server.url}/${POOL}/.well-known/jwks.json`,
    )
    expect(keys).toHaveLength(2)
    const { IdToken, AccessToken } = await tokensOf(LEGACY)
    for (const token of [IdToken, AccessToken]) {
      const jwk = keys.find(({ kid }) => kid === header(token)['kid']) ?? {}
      const [head, body, signature = ''] = token.split('.')
      const key = createPublicKey({ key: jwk, format: 'jwk' })
      expect(verify('RSA-SHA256', Buffer.from(`${head}.${body}`), key, Buffer.from(signature, 'base64url'))).toBe(true)
    }
  })

  test('accepts the tokens with the general verifier of aws-jwt-verify', async () => {
    // The library fetches over https only; everything else is its own doing.
    const fetcher = { fetch: async (uri: string) => (await fetch(uri)).arrayBuffer() }
    const of = { issuer: `${server.url}/${POOL}`, jwksUri: `${server.url}/${POOL}/.well-known/jwks.json` }
    const verifier = JwtVerifier.create({ ...of, audience: LEGACY }, { jwksCache: new SimpleJwksCache({ fetcher }) })
    const { IdToken } = await tokensOf(LEGACY)
    expect(await verifier.verify(IdToken)).toMatchObject({ email: 'jane@example.com', token_use: 'id' })
    await expect(verifier.verify((await tokensOf(NARROW)).IdToken)).rejects.toThrow('Audience')
    const elsewhere = await tokensOf(ADDRESSES, 'ann@example.com')
    await expect(verifier.verify(elsewhere.IdToken)).rejects.toThrow()
  })

  test('accepts them with the Cognito verifier where the public address is that of the service', async () => {
    await using aws = await signInServer({ server: { publicUrl: 'https://cognito-idp.us-east-1.amazonaws.com' } })
    await aws.advance(Date.now() - aws.now())
    const jwks = await getJson<{ keys: never[] }>(`${aws.url}/${POOL}/.well-known/jwks.json`)
    const { IdToken, AccessToken } = await tokensOf(LEGACY, 'jane', aws)
    for (const [tokenUse, token] of [
      ['id', IdToken],
      ['access', AccessToken],
    ] as const) {
      const verifier = CognitoJwtVerifier.create({ userPoolId: POOL, clientId: LEGACY, tokenUse })
      verifier.cacheJwks(jwks)
      expect(await verifier.verify(token)).toMatchObject({ token_use: tokenUse })
    }
    expect(await aws.getUser(AccessToken)).toMatchObject({ Username: 'jane' })
  })

  test('finds no keys of a pool that does not exist', async () => {
    expect((await fetch(`${server.url}/us-east-1_Nowhere01/.well-known/jwks.json`)).status).not.toBe(200)
  })
})

describe('an access token', () => {
  const invalid = 'NotAuthorizedException: Invalid Access Token'
  const forged = (token: string, change: (parts: string[]) => string[]) => change(token.split('.')).join('.')
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

  test('shows its bearer, who is signed in', async () => {
    const { AccessToken } = await tokensOf(LEGACY)
    expect(await server.getUser(AccessToken)).toMatchObject({
      UserAttributes: expect.arrayContaining([{ Name: 'custom:level', Value: '7' }]),
    })
    expect(await shown(AccessToken)).toEqual([
      'jane',
      'sub',
      'email_verified',
      'name',
      'address',
      'custom:level',
      'phone_number_verified',
      'phone_number',
      'email',
    ])
  })

  test.each(['WRONG_TOKEN', 'a.b.c', 'eyJhbGciOiJub25lIn0.e30.x'])('is refused when it is %s', async (token) => {
    expect(await server.getUser(token)).toBe(invalid)
    expect(await server.call('GlobalSignOut', { AccessToken: token })).toBe(invalid)
  })

  test('is refused when it is an ID token, forged, of another pool, or signed by nobody', async () => {
    const signature = 'NotAuthorizedException: Could not verify signature for Access Token'
    const { AccessToken, IdToken } = await tokensOf(LEGACY)
    expect(await server.getUser(IdToken)).toBe(invalid)
    const other = { ...claimsOf(AccessToken), username: 'root' }
    expect(await server.getUser(forged(AccessToken, ([head = '', , sig = '']) => [head, part(other), sig]))).toBe(
      signature,
    )
    expect(
      await server.getUser(
        forged(AccessToken, ([, body = '', sig = '']) => [part({ kid: 'x', alg: 'RS256' }), body, sig]),
      ),
    ).toBe(signature)
    const moved = { ...claimsOf(AccessToken), iss: `${server.url}/${ADDRESS_POOL}` }
    await tokensOf(ADDRESSES, 'ann@example.com')
    expect(await server.getUser(forged(AccessToken, ([head = '', , sig = '']) => [head, part(moved), sig]))).toBe(
      signature,
    )
    const abroad = { ...claimsOf(AccessToken), iss: `https://evil.example/${POOL}` }
    expect(await server.getUser(forged(AccessToken, ([head = '', , sig = '']) => [head, part(abroad), sig]))).toBe(
      invalid,
    )
    const none = forged(AccessToken, ([, body = '']) => [
      part({ kid: header(AccessToken)['kid'], alg: 'none' }),
      body,
      '',
    ])
    expect(await server.getUser(none)).toBe(invalid)
  })

  test('ends at its last second', async () => {
    await using brief = await signInServer()
    const { AccessToken } = await tokensOf(BRIEF, 'jane', brief)
    await brief.advance(10 * MINUTE - 1)
    expect(await brief.getUser(AccessToken)).toHaveProperty('Username')
    await brief.advance(1)
    expect(await brief.getUser(AccessToken)).toBe('NotAuthorizedException: Access Token has expired')
  })

  test('of a disabled user is refused', async () => {
    await using at = await signInServer()
    const { AccessToken } = await tokensOf(LEGACY, 'jane', at)
    const jane = await userOf(at, AccessToken)
    await at.store.write((tx) => tx.users.update(jane.poolId, jane.id, { enabled: false }, 0))
    expect(await at.getUser(AccessToken)).toBe('NotAuthorizedException: User is disabled.')
  })
})

test('what a trigger wants changed is in the tokens, and in what the access token may do', async () => {
  const { AccessToken } = await tokensOf(LEGACY)
  const { directory, tokens } = server.services
  const client = await directory.client(LEGACY)
  const user = await userOf(server, AccessToken)
  const session = await server.store.read((tx) =>
    tx.sessions.get(user.poolId, String(claimsOf(AccessToken)['origin_jti'])),
  )
  if (!client || !session) throw new Error('client or session is not there')
  const issue = (suppressScopes: string[]) =>
    tokens.issue(client, user, session, server.now(), {
      id: { add: { tier: 'gold', sub: 'another' }, suppress: ['email'] },
      access: { add: { limits: { calls: 5 } }, suppress: [], addScopes: ['api/read'], suppressScopes },
      groups: { groups: ['lent'], roles: undefined, preferredRole: undefined },
    })

  const { accessToken, idToken } = await issue([])
  expect(claimsOf(idToken)).toMatchObject({ tier: 'gold', sub: user.id, 'cognito:groups': ['lent'] })
  expect(claimsOf(idToken)).not.toHaveProperty('email')
  expect(claimsOf(accessToken)).toMatchObject({
    limits: { calls: 5 },
    'cognito:groups': ['lent'],
    scope: 'aws.cognito.signin.user.admin api/read',
  })
  expect(await server.getUser(accessToken)).toHaveProperty('Username', 'jane')

  const limited = await issue(['aws.cognito.signin.user.admin'])
  const bare = await issue(['aws.cognito.signin.user.admin', 'api/read'])
  for (const token of [limited.accessToken, bare.accessToken])
    expect(await server.getUser(token)).toBe('NotAuthorizedException: Access Token does not have required scopes')
})

test('an access token of a user who is gone is told apart only where the operation can say so', async () => {
  const { AccessToken } = await tokensOf(LEGACY)
  const { directory, tokens } = server.services
  const client = await directory.client(LEGACY)
  if (!client) throw new Error('the client is not there')
  const ghost = { ...(await userOf(server, AccessToken)), id: userId('00000000-0000-4000-8000-0000000000ff') }
  const session = {
    ...client,
    userId: ghost.id,
    clientId: client.id,
    refreshHash: '',
    authenticatedAt: 0,
    expiresAt: 0,
  }
  const { accessToken } = await tokens.issue(client, ghost, session, server.now())
  expect(await server.getUser(accessToken)).toBe('UserNotFoundException: User does not exist.')
  expect(await server.call('GlobalSignOut', { AccessToken: accessToken })).toBe(
    'NotAuthorizedException: Invalid Access Token',
  )
})

async function userOf(at: SignInServer, token: string) {
  const user = await at.store.read((tx) => tx.users.get(poolId(POOL), userId(String(claimsOf(token)['sub']))))
  if (!user) throw new Error('the user is not there')
  return user
}

describe('a refresh token', () => {
  test('gives new tokens of the same sign-in, and is not repeated', async () => {
    await using at = await signInServer()
    const first = await tokensOf(LEGACY, 'jane', at)
    await at.advance(HOUR)
    const answer = await at.refresh(LEGACY, first.RefreshToken)
    expect(answer).toHaveProperty('ChallengeParameters', {})
    const { AccessToken, IdToken, ...rest } = tokensIn(answer)
    expect(rest).toEqual({ ExpiresIn: 3_600, TokenType: 'Bearer' })
    for (const [before, after] of [
      [first.AccessToken, AccessToken],
      [first.IdToken, IdToken],
    ].map((pair) => pair.map(claimsOf)) as [Json, Json][]) {
      for (const same of ['auth_time', 'origin_jti', 'sub']) expect(after[same]).toBe(before[same])
      for (const fresh of ['jti', 'event_id', 'iat', 'exp']) expect(after[fresh]).not.toBe(before[fresh])
    }
    expect(await at.getUser(AccessToken)).toHaveProperty('Username', 'jane')
  })

  test('works for administrators and under its old flow name', async () => {
    const { RefreshToken: REFRESH_TOKEN } = await tokensOf(LEGACY)
    const input = { ClientId: LEGACY, AuthParameters: { REFRESH_TOKEN } }
    expect(await server.call('InitiateAuth', { ...input, AuthFlow: 'REFRESH_TOKEN' })).toHaveProperty(
      'AuthenticationResult',
    )
    expect(
      await server.call('AdminInitiateAuth', { ...input, UserPoolId: POOL, AuthFlow: 'REFRESH_TOKEN_AUTH' }),
    ).toHaveProperty('AuthenticationResult')
  })

  test('is good for nobody but its client, and no other text is one', async () => {
    const { RefreshToken, AccessToken } = await tokensOf(LEGACY)
    const invalid = 'NotAuthorizedException: Invalid Refresh Token'
    expect(await server.refresh(NARROW, RefreshToken)).toBe(invalid)
    expect(await server.refresh(ADDRESSES, RefreshToken)).toBe(invalid)
    expect(await server.refresh(LEGACY, `${RefreshToken}x`)).toBe(invalid)
    expect(await server.refresh(LEGACY, AccessToken)).toBe(invalid)
    expect(await server.audit()).toEqual(['InitiateAuth refused: unknown refresh token'])
    expect(await server.getUser(RefreshToken)).toBe('NotAuthorizedException: Invalid Access Token')
  })

  test('ends with its lifetime, which refreshing does not prolong', async () => {
    await using at = await signInServer()
    const brief = await tokensOf(BRIEF, 'jane', at)
    const usual = await tokensOf(LEGACY, 'jane', at)
    await at.advance(2 * HOUR - 1)
    expect(await at.refresh(BRIEF, brief.RefreshToken)).toHaveProperty('AuthenticationResult')
    await at.advance(1)
    expect(await at.refresh(BRIEF, brief.RefreshToken)).toBe('NotAuthorizedException: Refresh Token has expired')
    await at.advance(30 * DAY - 2 * HOUR - 1)
    expect(await at.refresh(LEGACY, usual.RefreshToken)).toHaveProperty('AuthenticationResult')
  })

  test('of a disabled user is refused', async () => {
    await using at = await signInServer()
    const { AccessToken, RefreshToken } = await tokensOf(LEGACY, 'jane', at)
    const jane = await userOf(at, AccessToken)
    await at.store.write((tx) => tx.users.update(jane.poolId, jane.id, { enabled: false }, 0))
    expect(await at.refresh(LEGACY, RefreshToken)).toBe('NotAuthorizedException: User is disabled.')
  })
})

describe('the end of a sign-in', () => {
  const revoked = 'NotAuthorizedException: Access Token has been revoked'
  const revoke = (at: SignInServer, ClientId: string, Token: string, more: Json = {}) =>
    at.call('RevokeToken', { ClientId, Token, ...more })

  test('RevokeToken ends that sign-in with all its tokens, and no other', async () => {
    await using at = await signInServer()
    const one = await tokensOf(LEGACY, 'jane', at)
    const two = await tokensOf(LEGACY, 'jane', at)
    const renewed = tokensIn(await at.refresh(LEGACY, one.RefreshToken))
    expect(await revoke(at, LEGACY, one.RefreshToken)).toEqual({})
    expect(await at.audit()).toEqual(['RevokeToken accepted: refresh token revoked'])
    expect(await at.refresh(LEGACY, one.RefreshToken)).toBe('NotAuthorizedException: Refresh Token has been revoked')
    expect(await at.getUser(one.AccessToken)).toBe(revoked)
    expect(await at.getUser(renewed.AccessToken)).toBe(revoked)
    expect(await at.getUser(two.AccessToken)).toHaveProperty('Username')
    expect(await at.refresh(LEGACY, two.RefreshToken)).toHaveProperty('AuthenticationResult')
    expect(await revoke(at, LEGACY, one.RefreshToken)).toEqual({})
  })

  test('RevokeToken says what it does not revoke', async () => {
    const { AccessToken, IdToken, RefreshToken } = await tokensOf(LEGACY)
    const anonymous = await tokensOf(ANONYMOUS)
    const type = 'UnsupportedTokenTypeException: Only refresh tokens can be revoked.'
    expect(await revoke(server, LEGACY, AccessToken)).toBe(type)
    expect(await revoke(server, LEGACY, IdToken)).toBe(type)
    expect(await revoke(server, LEGACY, 'never-issued')).toEqual({})
    expect(await revoke(server, NARROW, RefreshToken)).toBe(
      'UnauthorizedException: The token was issued to another client.',
    )
    expect(await revoke(server, 'stranger', RefreshToken)).toBe(
      'UnauthorizedException: User pool client stranger does not exist.',
    )
    expect(await revoke(server, ANONYMOUS, anonymous.RefreshToken)).toBe(
      `UnsupportedOperationException: Token revocation is not enabled for client ${ANONYMOUS}.`,
    )
    expect(await server.refresh(LEGACY, RefreshToken)).toHaveProperty('AuthenticationResult')
  })

  test('GlobalSignOut ends every sign-in of the user, and a new one works at once', async () => {
    await using at = await signInServer()
    const one = await tokensOf(LEGACY, 'jane', at)
    const two = await tokensOf(NARROW, 'jane', at)
    const before = await userOf(at, one.AccessToken)
    expect(await at.call('GlobalSignOut', { AccessToken: one.AccessToken })).toEqual({})
    for (const { AccessToken } of [one, two]) expect(await at.getUser(AccessToken)).toBe(revoked)
    expect(await at.refresh(LEGACY, one.RefreshToken)).toBe('NotAuthorizedException: Refresh Token has been revoked')
    expect(await at.refresh(NARROW, two.RefreshToken)).toBe('NotAuthorizedException: Refresh Token has been revoked')
    expect(await at.call('GlobalSignOut', { AccessToken: one.AccessToken })).toBe(revoked)
    const again = await tokensOf(LEGACY, 'jane', at)
    expect(await at.getUser(again.AccessToken)).toHaveProperty('Username')
    expect((await userOf(at, one.AccessToken)).modifiedAt).toBe(before.modifiedAt)
  })

  test('GlobalSignOut reaches tokens that do not name their sign-in', async () => {
    await using at = await signInServer()
    const { AccessToken } = await tokensOf(ANONYMOUS, 'jane', at)
    expect(claimsOf(AccessToken)).not.toHaveProperty('origin_jti')
    expect(await at.getUser(AccessToken)).toHaveProperty('Username')
    expect(await at.call('GlobalSignOut', { AccessToken })).toEqual({})
    expect(await at.getUser(AccessToken)).toBe(revoked)
    await at.advance(1_000)
    expect(await at.getUser((await tokensOf(ANONYMOUS, 'jane', at)).AccessToken)).toHaveProperty('Username')
  })
})
