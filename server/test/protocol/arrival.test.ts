import { expect, test } from 'vitest'
import { CLIENTS, scenario } from '../scenario.ts'
import { connection, head } from './connection.ts'

const MEBIBYTE = 1_048_576
const quick = { limits: { body: MEBIBYTE, arrival: 200 } }
const asked = JSON.stringify({ ClientId: CLIENTS.legacy, Username: 'jane' })
const TOO_LARGE =
  '{"__type":"RequestEntityTooLargeException","message":"The request is larger than this server accepts."}'
const TOO_LATE = '{"__type":"RequestTimeoutException","message":"The request did not arrive in time."}'

test.each([
  ['nothing at all', ''],
  ['half a request line', 'POST / HT'],
  ['headers without an end', head('ForgotPassword')],
  ['half a body', `${head('ForgotPassword', { 'Content-Length': 100 })}\r\n{"Cl`],
  ['a chunk without a next one', `${head('ForgotPassword', { 'Transfer-Encoding': 'chunked' })}\r\n2\r\n{"\r\n`],
])('%s is waited for as long as is allowed, then told so', async (_, bytes) => {
  await using at = await scenario(quick)
  using slow = await connection(at.url)
  slow.socket.write(bytes)
  const answer = await slow.closed
  expect(answer).toMatch(/^HTTP\/1\.1 408 /)
  expect(answer.endsWith(`\r\n\r\n${TOO_LATE}`)).toBe(true)
  expect(answer).toMatch(/x-amzn-errortype: RequestTimeoutException:\r\n/i)
})

test('a byte now and then buys no time', async () => {
  await using at = await scenario(quick)
  using slow = await connection(at.url)
  slow.socket.write(`${head('ForgotPassword', { 'Content-Length': MEBIBYTE })}\r\n`)
  const drip = setInterval(() => slow.socket.write(' '), 20)
  const answer = await slow.closed
  clearInterval(drip)
  expect(answer).toMatch(/^HTTP\/1\.1 408 /)
})

test('a second request on a connection has its own time', async () => {
  await using at = await scenario(quick)
  using kept = await connection(at.url)
  const whole = `${head('ForgotPassword', { 'Content-Length': asked.length })}\r\n${asked}`
  kept.socket.write(whole)
  await kept.received(/CodeDeliveryDetails/)
  kept.socket.write(head('ForgotPassword'))
  expect(await kept.closed).toMatch(/CodeDeliveryDetails[^]*HTTP\/1\.1 408 /)
})

test.each([1, 3 * MEBIBYTE, 30 * MEBIBYTE])(
  'a caller who sends %i bytes too many without looking up still reads why it was refused',
  async (over) => {
    await using at = await scenario()
    const response = await fetch(at.url, {
      method: 'POST',
      headers: { 'x-amz-target': 'AWSCognitoIdentityProviderService.ForgotPassword', origin: 'http://localhost:3000' },
      body: 'x'.repeat(MEBIBYTE + over),
    })
    expect(response.status).toBe(413)
    expect(response.headers.get('access-control-allow-origin')).toBe('http://localhost:3000')
    expect(await response.text()).toBe(TOO_LARGE)
  },
)

test('a length over the limit is refused before the first byte of the body', async () => {
  await using at = await scenario()
  using large = await connection(at.url)
  large.socket.write(`${head('ForgotPassword', { 'Content-Length': MEBIBYTE + 1 })}\r\n`)
  expect((await large.closed).endsWith(TOO_LARGE)).toBe(true)
})

test('a mebibyte is read whole, with its length told or in chunks', async () => {
  await using at = await scenario()
  const body = asked.padEnd(MEBIBYTE)
  for (const given of [body, new Blob([body]).stream()]) {
    const response = await fetch(at.url, {
      method: 'POST',
      headers: { 'x-amz-target': 'AWSCognitoIdentityProviderService.ForgotPassword' },
      body: given,
      duplex: 'half',
    } as RequestInit)
    expect(response.status).toBe(200)
  }
})

test('requests sent without waiting for answers are answered in their order', async () => {
  await using at = await scenario()
  using busy = await connection(at.url)
  const bodies = [asked, '{', asked]
  busy.socket.write(
    bodies.map((body) => `${head('ForgotPassword', { 'Content-Length': body.length })}\r\n${body}`).join(''),
  )
  const text = await busy.received(/(?:HTTP\/1\.1 [^]*){3}\}\}$/)
  expect(text.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 400', 'HTTP/1.1 200'])
})

test.each([
  ['one length and chunks', { 'Content-Length': 2, 'Transfer-Encoding': 'chunked' }],
  ['a length that is no number', { 'Content-Length': '2x' }],
  ['a length below nothing', { 'Content-Length': '-1' }],
  ['chunks twice encoded', { 'Transfer-Encoding': 'chunked, chunked' }],
])('%s could be two requests to somebody else and are none here', async (_, headers) => {
  await using at = await scenario()
  using smuggler = await connection(at.url)
  smuggler.socket.write(`${head('ForgotPassword', headers)}\r\n0\r\n\r\n${head('ListUserPools')}\r\n`)
  const text = await smuggler.closed
  expect(text.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 400'])
  expect(text).toMatch(/connection: close/i)
})
