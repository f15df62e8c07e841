import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CLIENT_SECRET, PASSWORD } from '../scenario.ts'
import { LEGACY, SECRET, signInServer, tokensIn, type SignInServer } from './server.ts'

let server: SignInServer
beforeAll(async () => {
  server = await signInServer()
})
afterAll(() => server[Symbol.asyncDispose]())

const hashOf = (name: string) =>
  createHmac('sha256', CLIENT_SECRET)
    .update(name + SECRET)
    .digest('base64')
const missing = `NotAuthorizedException: Client ${SECRET} is configured for secret but secret was not received`
const wrong = `NotAuthorizedException: SecretHash does not match for the client: ${SECRET}`
const SUB = '00000000-0000-4000-8000-000000000001'

test('a client with a secret proves it, over the name as typed, the user name or the sub', async () => {
  for (const name of ['jane@example.com', 'jane', SUB]) {
    expect(await server.signIn(SECRET, 'jane@example.com', PASSWORD, { SECRET_HASH: hashOf(name) })).toHaveProperty(
      'AuthenticationResult',
    )
  }
})

test('a missing or wrong hash is refused before anything about the user is said', async () => {
  for (const name of ['jane', 'nobody', 'off', 'new', 'reset']) {
    expect(await server.signIn(SECRET, name, PASSWORD)).toBe(missing)
    expect(await server.signIn(SECRET, name, PASSWORD, { SECRET_HASH: hashOf('somebody else') })).toBe(wrong)
  }
})

test('a client without a secret is told that it has none', async () => {
  expect(await server.signIn(LEGACY, 'jane', PASSWORD, { SECRET_HASH: hashOf('jane') })).toBe(
    `InvalidParameterException: App client ${LEGACY} is not configured for secret but secret hash was received`,
  )
})

test('a refresh is proved over the stored user name or the sub', async () => {
  const { RefreshToken } = tokensIn(await server.signIn(SECRET, 'jane', PASSWORD, { SECRET_HASH: hashOf('jane') }))
  for (const name of ['jane', SUB]) {
    expect(await server.refresh(SECRET, RefreshToken, { SECRET_HASH: hashOf(name) })).toHaveProperty(
      'AuthenticationResult',
    )
  }
  expect(await server.refresh(SECRET, RefreshToken)).toBe(missing)
  expect(await server.refresh(SECRET, RefreshToken, { SECRET_HASH: hashOf('jane@example.com') })).toBe(wrong)
  expect(await server.refresh(SECRET, 'never-issued')).toBe(missing)
  expect(await server.refresh(SECRET, 'never-issued', { SECRET_HASH: hashOf('jane') })).toBe(
    'NotAuthorizedException: Invalid Refresh Token',
  )
})

test('a revocation is proved by the secret itself', async () => {
  const { RefreshToken } = tokensIn(await server.signIn(SECRET, 'jane', PASSWORD, { SECRET_HASH: hashOf('jane') }))
  const revoke = (more: object) => server.call('RevokeToken', { ClientId: SECRET, Token: RefreshToken, ...more })
  expect(await revoke({})).toBe(
    `UnauthorizedException: Client ${SECRET} is configured for secret but secret was not received`,
  )
  expect(await revoke({ ClientSecret: `${CLIENT_SECRET}x` })).toBe(
    `UnauthorizedException: Unable to verify secret for client ${SECRET}`,
  )
  expect(await revoke({ ClientSecret: CLIENT_SECRET })).toEqual({})
})
