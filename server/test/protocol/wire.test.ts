import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { CLIENTS, scenario, SIGNED, POOL, type Scenario } from '../scenario.ts'

const TARGET = 'AWSCognitoIdentityProviderService.'

/** Bytes in, text out, until the other side closes or `until` is seen. */
function raw(at: Scenario, bytes: string | Buffer, until?: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(at.url).port), '127.0.0.1')
    let text = ''
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1')
      if (until?.test(text)) socket.destroy()
    })
    socket.on('close', () => resolve(text))
    socket.on('error', (error) => (text === '' ? reject(error) : resolve(text)))
    socket.write(bytes)
  })
}

const post = (
  at: Scenario,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = { 'x-amz-target': `${TARGET}ForgotPassword` },
  path = '/',
) => fetch(at.url + path, { method: 'POST', headers, body })
const outcome = async (response: Response) => {
  const { __type, message } = (await response.json()) as { __type?: string; message?: string }
  return `${response.status} ${__type}${message === undefined ? '' : `: ${message}`}`
}
const asked = JSON.stringify({ ClientId: CLIENTS.legacy, Username: 'nobody' })

test('an error has the headers that each client reads', async () => {
  await using at = await scenario()
  const response = await post(at, asked)
  expect(response.status).toBe(400)
  expect(response.headers.get('content-type')).toBe('application/x-amz-json-1.1')
  expect(response.headers.get('x-amzn-errortype')).toBe('UserNotFoundException:')
  expect(response.headers.get('x-amzn-errormessage')).toBe('Username/client id combination not found.')
  expect(response.headers.get('x-amzn-requestid')).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  )
  expect(await response.text()).toBe(
    '{"__type":"UserNotFoundException","message":"Username/client id combination not found."}',
  )
})

test('the path does not matter where there is a target', async () => {
  await using at = await scenario()
  expect(await outcome(await post(at, asked, undefined, '/some/where?x=1'))).toContain('UserNotFoundException')
})

test.each([
  ['no target', {}],
  ['an unknown operation', { 'x-amz-target': `${TARGET}ForgetPassword` }],
  ['another service', { 'x-amz-target': 'AWSOther.ForgotPassword' }],
  ['a name of the prototype', { 'x-amz-target': `${TARGET}constructor` }],
])('%s is an unknown operation, without a message', async (_, headers) => {
  await using at = await scenario()
  expect(await outcome(await post(at, asked, headers as Record<string, string>))).toBe('400 UnknownOperationException')
})

test('an operation that is not built is validated like any other, then says so by name', async () => {
  await using at = await scenario()
  const unbuilt = (name: string, input: object) =>
    post(at, JSON.stringify(input), { 'x-amz-target': TARGET + name, ...SIGNED })
  const outcomes = [
    await unbuilt('CreateUserPoolDomain', { UserPoolId: 'us-east-1_x', Domain: 'x' }),
    await unbuilt('ListDevices', { AccessToken: 'x' }),
  ]
  expect(await Promise.all(outcomes.map(outcome))).toEqual([
    '400 UnsupportedOperationException: CreateUserPoolDomain is not supported by this server.',
    '400 UnsupportedOperationException: ListDevices is not supported by this server.',
  ])
  expect(await outcome(await unbuilt('CreateUserPoolDomain', { UserPoolId: 'us-east-1_x' }))).toBe(
    "400 InvalidParameterException: 1 validation error detected: Value null at 'domain' failed to satisfy constraint: Member must not be null",
  )
})

test('an operation of administrators wants a signature, one of users takes no notice of it', async () => {
  await using at = await scenario()
  const admin = { 'x-amz-target': `${TARGET}AdminGetUser` }
  const body = JSON.stringify({ UserPoolId: POOL, Username: 'jane' })
  expect(await outcome(await post(at, body, admin))).toBe(
    '400 MissingAuthenticationTokenException: Missing Authentication Token',
  )
  expect((await post(at, body, { ...admin, ...SIGNED })).status).toBe(200)
  expect(await outcome(await post(at, asked, { 'x-amz-target': `${TARGET}ForgotPassword`, ...SIGNED }))).toContain(
    'UserNotFoundException',
  )
})

test.each([
  ['no JSON', '{"ClientId":'],
  ['a list', '[]'],
  ['a text', '"x"'],
  ['null', 'null'],
  ['too deep', `${'{"a":'.repeat(40)}1${'}'.repeat(40)}`],
  ['a megabyte of brackets', '['.repeat(1_000_000)],
  ['a number for a code', JSON.stringify({ ClientId: 'c', Username: 'u', UserContextData: 7 })],
])('%s is a SerializationException', async (_, body) => {
  await using at = await scenario()
  expect(await outcome(await post(at, body))).toMatch(/^400 SerializationException/)
  expect(await at.audit()).toEqual([])
})

test('bytes that are no UTF-8 are a SerializationException; lone surrogates and NUL break a constraint', async () => {
  await using at = await scenario()
  const bytes = Buffer.concat([
    Buffer.from('{"ClientId":"c","Username":"'),
    Buffer.from([0xff, 0xfe]),
    Buffer.from('"}'),
  ])
  expect(await outcome(await post(at, new Uint8Array(bytes)))).toMatch(/^400 SerializationException/)
  for (const name of ['"\\ud800"', '"a\\u0000b"']) {
    expect(await outcome(await post(at, `{"ClientId":"c","Username":${name}}`))).toMatch(
      /^400 InvalidParameterException: 1 validation error detected/,
    )
  }
})

test.each([
  ['a key that pollutes prototypes', '"__proto__":{"polluted":1}'],
  ['the same in a map', '"ClientMetadata":{"__proto__":"x"}'],
  ['the other way to one', '"constructor":{"prototype":{"polluted":1}}'],
  ['a member that is there twice', '"Username":"john"'],
])('%s is a SerializationException, and nothing is stored', async (_, member) => {
  await using at = await scenario()
  const body = `{"ClientId":"${CLIENTS.legacy}","Username":"jane",${member}}`
  expect(await outcome(await post(at, body))).toMatch(/^400 SerializationException/)
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  expect(await at.audit()).toEqual([])
  expect(await at.messages()).toEqual([])
})

test('members that are not known are taken no notice of, whatever they are called', async () => {
  await using at = await scenario()
  const body = `{"ClientId":"${CLIENTS.legacy}","Username":"jane","toString":[],"constructor":"x","hasOwnProperty":null,"Extra":{"a":[1]}}`
  expect((await post(at, body)).status).toBe(200)
})

test('a body over a mebibyte is refused before it is read, with its length told or not', async () => {
  await using at = await scenario()
  const head = `POST / HTTP/1.1\r\nHost: localhost\r\nX-Amz-Target: ${TARGET}ForgotPassword\r\n`
  const told = await raw(at, `${head}Content-Length: 1048577\r\n\r\n`)
  expect(told).toMatch(/^HTTP\/1\.1 413 /)
  expect(told).toContain('{"__type":"RequestEntityTooLargeException"')
  expect(told.toLowerCase()).toContain('connection: close')
  const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`
  const untold = await raw(at, `${head}Transfer-Encoding: chunked\r\n\r\n${chunk.repeat(17)}0\r\n\r\n`, /\}/)
  expect(untold).toContain('{"__type":"RequestEntityTooLargeException"')
  expect((await post(at, `{"ClientId":"c","Username":"${'u'.repeat(1_048_000)}"}`)).status).toBe(400)
})

test('a request that does not arrive in time is told so', async () => {
  await using at = await scenario({ limits: { body: 1_048_576, arrival: 200 } })
  const slow = await raw(
    at,
    `POST / HTTP/1.1\r\nHost: localhost\r\nX-Amz-Target: ${TARGET}ForgotPassword\r\nContent-Length: 100\r\n\r\n{"Cl`,
  )
  expect(slow).toMatch(/^HTTP\/1\.1 408 /)
  expect(slow).toContain('{"__type":"RequestTimeoutException","message":"The request did not arrive in time."}')
})

test.each([
  ['nonsense', 'nonsense\r\n\r\n'],
  ['a header without end', `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`],
  ['two lengths', 'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}'],
])("%s is answered in the service's form and the connection ends", async (_, bytes) => {
  await using at = await scenario()
  expect(await raw(at, bytes)).toMatch(/^HTTP\/1\.1 4\d\d [\s\S]*\{"__type":"UnknownOperationException"\}$/)
})

test('another method or path is an unknown operation; health, keys and discovery are not', async () => {
  await using at = await scenario()
  for (const [method, path] of [
    ['GET', '/nothing'],
    ['PUT', '/'],
    ['DELETE', '/x'],
    ['GET', '/us-east-1_Nope/.well-known/jwks.json'],
  ] as const) {
    expect(await outcome(await fetch(at.url + path, { method }))).toBe('400 UnknownOperationException')
  }
  expect(await (await fetch(`${at.url}/_sparekey/health`)).json()).toEqual({ status: 'ok' })
  const issuer = `${at.url}/${POOL}`
  expect(await (await fetch(`${issuer}/.well-known/openid-configuration`)).json()).toMatchObject({
    issuer,
    jwks_uri: `${issuer}/.well-known/jwks.json`,
  })
  const jwks = await fetch(`${issuer}/.well-known/jwks.json`)
  expect(jwks.headers.get('cache-control')).toBe('public, max-age=300')
  expect(jwks.headers.get('vary')).toBe('origin')
  const { keys } = (await jwks.json()) as { keys: Record<string, string>[] }
  expect(keys.map((key) => Object.keys(key))).toEqual(new Array(2).fill(['alg', 'e', 'kid', 'kty', 'n', 'use']))
})

test('pages of this machine may read answers and errors, others may not', async () => {
  await using at = await scenario()
  const origin = (value: string) => ({ 'x-amz-target': `${TARGET}ForgotPassword`, origin: value })
  const local = await post(at, asked, origin('http://localhost:3000'))
  expect(local.headers.get('access-control-allow-origin')).toBe('http://localhost:3000')
  expect(local.headers.get('access-control-expose-headers')).toContain('x-amzn-errortype')
  expect(local.headers.get('access-control-allow-credentials')).toBeNull()
  for (const foreign of [
    'https://evil.example',
    'http://localhost.evil.example',
    'http://127.0.0.1.evil.example',
    'null',
  ]) {
    expect((await post(at, asked, origin(foreign))).headers.get('access-control-allow-origin')).toBeNull()
  }
  const preflight = await fetch(at.url, {
    method: 'OPTIONS',
    headers: { origin: 'http://127.0.0.1:5173', 'access-control-request-method': 'POST' },
  })
  expect(preflight.status).toBe(204)
  expect(preflight.headers.get('access-control-allow-headers')).toContain('x-amz-target')
  const inbox = await fetch(`${at.url}/_sparekey/inbox`, { headers: { origin: 'http://localhost:3000' } })
  expect(inbox.headers.get('access-control-allow-origin')).toBeNull()
})

test('a Host that is not this machine is refused, so that no rebound name gets in', async () => {
  await using at = await scenario()
  const ask = (host: string) => raw(at, `GET /_sparekey/inbox HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)
  for (const host of ['evil.example', '127.0.0.1.evil.example:8229', 'localhost.evil.example', '169.254.169.254'])
    expect(await ask(host)).toMatch(/^HTTP\/1\.1 403 /)
  for (const host of ['localhost:8229', '127.0.0.1', '[::1]:8229']) expect(await ask(host)).toMatch(/^HTTP\/1\.1 200 /)
})

test('callers without a key are limited by address, and told as the service tells it', async () => {
  await using at = await scenario({ server: { ratePerAddress: '2' } })
  const outcomes = []
  for (let i = 0; i < 10; i++) outcomes.push(await outcome(await post(at, asked)))
  expect(outcomes.filter((text) => text === '400 TooManyRequestsException: Rate exceeded')).toHaveLength(2)
  await at.advance(1_000)
  expect(await outcome(await post(at, asked))).toContain('UserNotFoundException')
})

test('every answer has its length, its request id and no charset', async () => {
  await using at = await scenario()
  const text = await raw(
    at,
    `POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Amz-Target: ${TARGET}ForgotPassword\r\nContent-Length: ${asked.length}\r\n\r\n${asked}`,
  )
  expect(text).toMatch(/content-length: \d+\r\n/i)
  expect(text).toMatch(/content-type: application\/x-amz-json-1\.1\r\n/i)
  expect(text).toMatch(/date: /i)
})
