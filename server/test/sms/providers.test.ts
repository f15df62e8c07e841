import { createHmac } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import { afterEach, describe, expect, test } from 'vitest'
import { parseSmsProvider } from '../../src/config/sms-provider.ts'
import { parseSignature, signatureFor } from '../../src/kernel/sigv4.ts'
import type { Delivery } from '../../src/messages/channel.ts'
import type { SmsProvider } from '../../src/messages/channels/sms/provider.ts'
import { providerOf } from '../../src/server/serve/channels.ts'
import { outbound } from '../../src/server/outbound.ts'

interface Received {
  readonly method: string | undefined
  readonly url: string | undefined
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

const NOW = Date.UTC(2026, 0, 31, 12)
const TO = '+15555550100'
const MESSAGE = { id: 'm-1', to: TO, from: '+15555550199', body: 'Your code is 123456 & more.' }
const stack: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of stack.splice(0)) await close()
})

/** A vendor on this machine: what it was asked, and the answer it gives. */
async function vendor(answer: (response: ServerResponse) => void) {
  const received: Received[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => (body += chunk))
    request.on('end', () => {
      received.push({ method: request.method, url: request.url, headers: request.headers, body })
      answer(response)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  stack.push(
    () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  )
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const of = (url: string, hosts = ['127.0.0.1']): SmsProvider =>
    providerOf(parseSmsProvider(url.replace('HOST', `127.0.0.1:${port}`)), {
      outbound: outbound(hosts),
      now: () => NOW,
    })
  return { received, of, port }
}
const answering =
  (status: number, body = '') =>
  (response: ServerResponse) =>
    void response.writeHead(status).end(body)
const ACCOUNTS = {
  twilio: 'twilio+http://AC1:tok%2Fen@HOST',
  vonage: 'vonage+http://key:secret@HOST',
  sns: 'sns+http://AKID:shhh@HOST?region=eu-west-1',
  webhook: 'webhook+http://:shhh@HOST/hook?x=1',
} as const

describe('what the vendor is asked', () => {
  test('twilio: its Messages resource, by basic authentication', async () => {
    const { received, of } = await vendor(answering(201, '{"sid":"SM1"}'))
    expect(await of(ACCOUNTS.twilio).send(MESSAGE)).toEqual({ kind: 'accepted' })
    const [{ method, url, headers, body } = fail()] = received
    expect([method, url]).toEqual(['POST', '/2010-04-01/Accounts/AC1/Messages.json'])
    expect(headers.authorization).toBe(`Basic ${Buffer.from('AC1:tok/en').toString('base64')}`)
    expect(headers['content-type']).toBe('application/x-www-form-urlencoded')
    expect(Object.fromEntries(new URLSearchParams(body))).toEqual({ To: TO, From: '+15555550199', Body: MESSAGE.body })
    await of(ACCOUNTS.twilio).send({ ...MESSAGE, from: `MG${'0'.repeat(32)}` })
    expect(new URLSearchParams(received[1]?.body).get('MessagingServiceSid')).toBe(`MG${'0'.repeat(32)}`)
  })

  test('vonage: digits alone, and unicode where the text needs it', async () => {
    const { received, of } = await vendor(answering(200, '{"message-count":"1","messages":[{"status":"0"}]}'))
    expect(await of(ACCOUNTS.vonage).send({ ...MESSAGE, from: 'Example', body: 'Código 1' })).toEqual({
      kind: 'accepted',
    })
    expect(received[0]?.url).toBe('/sms/json')
    expect(Object.fromEntries(new URLSearchParams(received[0]?.body))).toEqual({
      api_key: 'key',
      api_secret: 'secret',
      to: '15555550100',
      from: 'Example',
      text: 'Código 1',
      type: 'unicode',
    })
  })

  test('sns: Publish with a signature that is right', async () => {
    const { received, of } = await vendor(answering(200, '<PublishResponse/>'))
    expect(await of(ACCOUNTS.sns).send(MESSAGE)).toEqual({ kind: 'accepted' })
    const [{ headers, body } = fail()] = received
    const fields = Object.fromEntries(new URLSearchParams(body))
    expect(fields).toMatchObject({ Action: 'Publish', PhoneNumber: TO, Message: MESSAGE.body })
    expect(Object.values(fields)).toEqual(expect.arrayContaining(['AWS.MM.SMS.OriginationNumber', '+15555550199']))
    const given = parseSignature(headers.authorization ?? '')
    expect(given).toMatchObject({ accessKeyId: 'AKID', region: 'eu-west-1', service: 'sns' })
    const single = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
    const request = { method: 'POST', target: '/', headers: single, body: Buffer.from(body) }
    expect(given && signatureFor('shhh', request, given)).toBe(given?.signature)
  })

  test('webhook: JSON, signed over id, time and body', async () => {
    const { received, of } = await vendor(answering(204))
    expect(await of(ACCOUNTS.webhook).send(MESSAGE)).toEqual({ kind: 'accepted' })
    const [{ url, headers, body } = fail()] = received
    expect(url).toBe('/hook?x=1')
    expect(JSON.parse(body)).toEqual(MESSAGE)
    const [id, time] = [headers['webhook-id'], headers['webhook-timestamp']]
    expect([id, time]).toEqual(['m-1', String(NOW / 1_000)])
    const proof = createHmac('sha256', 'shhh')
      .update(`${String(id)}.${String(time)}.${body}`)
      .digest('base64')
    expect(headers['webhook-signature']).toBe(`v1,${proof}`)
  })
})

describe('what its answer means', () => {
  const refused = (error: RegExp) => ({ kind: 'refused', error: expect.stringMatching(error) })
  const deferred = (error: RegExp) => ({ kind: 'deferred', error: expect.stringMatching(error) })
  test.each<[keyof typeof ACCOUNTS, number, string, unknown]>([
    ['twilio', 400, '{"code":21211}', refused(/21211/)],
    ['twilio', 400, '{"code":20003}', deferred(/400/)],
    ['twilio', 401, '{}', deferred(/401/)],
    ['twilio', 429, '', deferred(/429/)],
    ['twilio', 500, '<html>', deferred(/500/)],
    ['vonage', 200, '{"messages":[{"status":"1"}]}', deferred(/status 1/)],
    ['vonage', 200, '{"messages":[{"status":"4"}]}', deferred(/status 4/)],
    ['vonage', 200, '{"messages":[{"status":"0"},{"status":"6"}]}', refused(/6/)],
    ['vonage', 200, 'garbage', deferred(/no status/)],
    ['vonage', 200, '{"messages":[]}', deferred(/no status/)],
    ['vonage', 503, '', deferred(/503/)],
    ['sns', 400, '<Error><Code>InvalidParameter</Code></Error>', refused(/InvalidParameter/)],
    ['sns', 400, '<Error><Code>Throttling</Code></Error>', deferred(/400/)],
    ['sns', 403, '<Error><Code>SignatureDoesNotMatch</Code></Error>', deferred(/403/)],
    ['webhook', 410, '', refused(/410/)],
    ['webhook', 422, '', refused(/422/)],
    ['webhook', 302, '', deferred(/302/)],
    ['webhook', 500, '', deferred(/500/)],
  ])('%s %d %s', async (name, status, body, expected) => {
    const { of } = await vendor(answering(status, body))
    const delivery: Delivery = await of(ACCOUNTS[name]).send(MESSAGE)
    expect(delivery).toEqual(expected)
    expect(JSON.stringify(delivery)).not.toMatch(/5555|123456|secret|shhh/)
  })
})

describe('a call to the outside', () => {
  test('goes to no address inside that was not named', async () => {
    const { received, of, port } = await vendor(answering(200))
    await expect(of(ACCOUNTS.webhook, []).send(MESSAGE)).rejects.toThrow(/plain HTTP is for hosts that were named/)
    const hidden = [
      '127.0.0.1',
      'localhost',
      '169.254.169.254',
      '[::1]',
      '[::ffff:127.0.0.1]',
      '10.0.0.1',
      '0.0.0.0',
      '[fe80::1]',
    ]
    for (const host of hidden) {
      const call = outbound([])({ url: `https://${host}:${port}/`, method: 'GET', headers: {} })
      await expect(call, host).rejects.toThrow(/an address inside/)
    }
    for (const url of ['file:///etc/passwd', 'ftp://example.com/', 'nonsense'])
      await expect(outbound([])({ url, method: 'GET', headers: {} })).rejects.toThrow(/none of HTTP/)
    expect(received).toEqual([])
  })

  test('follows nobody elsewhere', async () => {
    const { received, port } = await vendor((response) => void response.writeHead(302, { location: '/other' }).end())
    const answer = await outbound(['127.0.0.1'])({ url: `http://127.0.0.1:${port}/`, method: 'GET', headers: {} })
    expect([answer.status, received.length]).toEqual([302, 1])
  })

  test('reads no more than it can use, and tells of a peer that is away', async () => {
    const { port } = await vendor((response) => void response.end('x'.repeat(100_000)))
    const get = (to: number) => outbound(['127.0.0.1'])({ url: `http://127.0.0.1:${to}/`, method: 'GET', headers: {} })
    await expect(get(port)).rejects.toThrow(/too long/)
    await expect(get(1)).rejects.toThrow(/ECONNREFUSED/)
    const { port: half } = await vendor((response) => {
      response.writeHead(200, { 'content-length': '10' })
      response.write('x')
      setImmediate(() => response.destroy())
    })
    await expect(get(half)).rejects.toThrow(/broke off|ECONNRESET|aborted/)
  })
})

test.each([
  ['http://x', /must be twilio/],
  ['twilio://AC1@api.twilio.com', /has no secret/],
  ['vonage://:x@rest.nexmo.com', /has no account/],
  ['sns://a:b@sms.example.com', /has no region/],
])('%s is no provider', (text, problem) => {
  expect(() => parseSmsProvider(text)).toThrow(problem)
})

test('the region of sns is that of its host', () => {
  expect(parseSmsProvider('sns://a:b@sns.ap-south-1.amazonaws.com')).toMatchObject({
    region: 'ap-south-1',
    base: 'https://sns.ap-south-1.amazonaws.com',
  })
})

function fail(): never {
  throw new Error('the vendor was not asked')
}
