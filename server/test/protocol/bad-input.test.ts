import { describe, expect, test } from 'vitest'
import { CLIENTS, POOL, scenario, SIGNED } from '../scenario.ts'
import { connection } from './connection.ts'

const confirm = {
  ClientId: CLIENTS.legacy,
  Username: 'jane',
  ConfirmationCode: '123456',
  Password: 'Another-Horse-8',
} as const
const INVALID = /^InvalidParameterException: 1 validation error detected: /

describe('U+0000 and half a surrogate pair', () => {
  const places: readonly [string, (bad: string) => Record<string, unknown>][] = [
    ['the client id', (bad) => ({ ClientId: bad })],
    ['the user name', (bad) => ({ Username: bad })],
    ['the secret hash', (bad) => ({ SecretHash: bad })],
    ['the code', (bad) => ({ ConfirmationCode: bad })],
    ['the password', (bad) => ({ Password: bad })],
    ['the context', (bad) => ({ UserContextData: { EncodedData: bad } })],
    ['the address', (bad) => ({ UserContextData: { IpAddress: bad } })],
    ['the analytics id', (bad) => ({ AnalyticsMetadata: { AnalyticsEndpointId: bad } })],
    ['a value of the metadata', (bad) => ({ ClientMetadata: { key: bad } })],
    ['a key of the metadata', (bad) => ({ ClientMetadata: { [bad]: 'value' } })],
  ]
  test.each(places)('are refused in %s, and nothing is stored', async (_, member) => {
    await using at = await scenario()
    for (const bad of ['a\0b', 'a\ud800b', '\udc00']) {
      expect((await at.call('ConfirmForgotPassword', { ...confirm, ...member(bad) })).outcome).toMatch(INVALID)
    }
    expect(await at.audit()).toEqual([])
  })
})

test.each([
  ['infinity', '1e999'],
  ['a fraction', '1.5'],
  ['a number below the least', '-1'],
  ['zero', '0'],
  ['a number above the most', '61'],
  ['a number no double can hold', '9007199254740993'],
  ['a text', '"5"'],
  ['a truth', 'true'],
  ['a list', '[5]'],
  ['an object', '{"a":5}'],
  ['nothing', 'null'],
])('%s is no MaxResults', async (_, value) => {
  await using at = await scenario()
  const response = await fetch(at.url, {
    method: 'POST',
    headers: { 'x-amz-target': 'AWSCognitoIdentityProviderService.ListUserPools', ...SIGNED },
    body: `{"MaxResults":${value}}`,
  })
  expect(response.status).toBe(400)
  expect(await response.text()).toMatch(/^\{"__type":"(InvalidParameter|Serialization)Exception"/)
})

test('a value that is told back cannot begin a header', async () => {
  await using at = await scenario()
  const { headers, body } = await at.call('InitiateAuth', {
    AuthFlow: 'X\r\nSet-Cookie: a=b\r\n\r\n<script>',
    ClientId: CLIENTS.legacy,
  })
  expect(headers.get('set-cookie')).toBeNull()
  expect(headers.get('x-amzn-errormessage')).toContain("Value 'X??Set-Cookie: a=b????<script>' at 'authFlow'")
  expect(body['message']).toContain("Value 'X\r\nSet-Cookie: a=b\r\n\r\n<script>' at 'authFlow'")
})

test('what is secret is never told back', async () => {
  await using at = await scenario()
  const { body } = await at.call('ConfirmForgotPassword', { ...confirm, Password: ' lead', Username: 'a b' })
  expect(body['message']).toMatch(/^2 validation errors detected: Value at /)
  expect(body['message']).not.toMatch(/lead|a b/)
})

test.each(['HEAD', 'PUT', 'DELETE', 'PATCH', 'TRACE'])('%s is no way to call an operation', async (method) => {
  await using at = await scenario()
  using caller = await connection(at.url)
  const target = 'X-Amz-Target: AWSCognitoIdentityProviderService.ForgotPassword'
  caller.socket.write(
    `${method} / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${target}\r\nContent-Length: 2\r\n\r\n{}`,
  )
  const answer = await caller.closed
  expect(answer).toMatch(/^HTTP\/1\.1 400 [^]*x-amzn-errortype: UnknownOperationException:/)
  expect(await at.audit()).toEqual([])
})

test.each(['//', '/a%00b', '/_sparekey/inbox', `/${'x'.repeat(8_000)}`])(
  'the path %.30s does not matter where there is a target',
  async (path) => {
    await using at = await scenario()
    using caller = await connection(at.url)
    const body = JSON.stringify({ ClientId: CLIENTS.legacy, Username: 'nobody' })
    caller.socket.write(
      `POST ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Amz-Target: AWSCognitoIdentityProviderService.ForgotPassword\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    )
    expect(await caller.closed).toContain('"__type":"UserNotFoundException"')
  },
)

test('a type of content, or none, does not matter where there is a target', async () => {
  await using at = await scenario()
  for (const type of ['application/x-amz-json-1.1', 'application/json; charset=utf-8', 'text/plain']) {
    const { outcome } = await at.call(
      'ForgotPassword',
      { ClientId: CLIENTS.legacy, Username: 'nobody' },
      { 'content-type': type },
    )
    expect(outcome).toMatch(/^UserNotFoundException/)
  }
})

test('a path or a type that cannot be read is an unknown operation', async () => {
  await using at = await scenario()
  for (const [path, type] of [
    ['/%zz', 'application/x-amz-json-1.1'],
    ['/', 'nonsense'],
  ] as const) {
    using caller = await connection(at.url)
    caller.socket.write(
      `POST ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: ${type}\r\nX-Amz-Target: AWSCognitoIdentityProviderService.ForgotPassword\r\nContent-Length: 2\r\n\r\n{}`,
    )
    expect(await caller.closed).toMatch(/^HTTP\/1\.1 400 [^]*\{"__type":"UnknownOperationException"\}$/)
  }
})

test('a store that is gone is a fault of the server, also for the keys of a pool: told without a detail, and logged', async () => {
  await using at = await scenario()
  await at.server.services.store.close()
  const response = await fetch(`${at.url}/${POOL}/.well-known/jwks.json`, {
    headers: { origin: 'http://localhost:3000' },
  })
  expect(response.status).toBe(500)
  expect(response.headers.get('access-control-allow-origin')).toBe('http://localhost:3000')
  expect(await response.text()).toMatch(
    /^\{"__type":"InternalErrorException","message":"Something went wrong on the server; request id [0-9a-f-]{36}\."\}$/,
  )
  expect(at.log.join('\n')).toMatch(/^failed .*"requestId":"[0-9a-f-]{36}"/m)
})
