import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, test, vi } from 'vitest'
import { CLIENTS, jane, PASSWORD, scenario, type Scenario, type ScenarioOptions } from '../scenario.ts'
import { mailServer } from './mail-server.ts'

interface Shown {
  readonly id: string
  readonly to: string
  readonly code: string
  readonly [member: string]: unknown
}

const PHONE = '+15551234567'
const john = jane({ Username: 'john' }, { email: 'john+tag@example.com' })
/** Has a telephone and no e-mail. */
const ann = {
  Username: 'ann',
  Password: PASSWORD,
  UserAttributes: [
    { Name: 'phone_number', Value: PHONE },
    { Name: 'phone_number_verified', Value: 'true' },
  ],
}
const both = {
  AccountRecoverySetting: {
    RecoveryMechanisms: [
      { Name: 'verified_email', Priority: 1 },
      { Name: 'verified_phone_number', Priority: 2 },
    ],
  },
}
const open = (options: ScenarioOptions = {}) => scenario({ users: [jane(), john], ...options })
const ask = (at: Scenario, Username = 'jane') => at.call('ForgotPassword', { ClientId: CLIENTS.legacy, Username })
const get = (at: Scenario, path: string, init?: RequestInit) => fetch(`${at.url}${path}`, init)
const inbox = async (at: Scenario, query = ''): Promise<readonly Shown[]> => {
  const response = await get(at, `/_sparekey/inbox${query}`)
  expect(response.status).toBe(200)
  return ((await response.json()) as { messages: readonly Shown[] }).messages
}

test('the inbox shows a message with its code, as the API promises it', async () => {
  await using at = await open()
  await ask(at)
  const messages = await inbox(at, '?to=jane@example.com&wait=10')
  expect(messages).toEqual([
    {
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      to: 'jane@example.com',
      medium: 'EMAIL',
      kind: 'ForgotPassword',
      subject: 'Your verification code',
      body: `Your verification code is ${messages[0]?.code}.`,
      code: expect.stringMatching(/^\d{6}$/),
      link: null,
      sentAt: '2026-01-01T12:00:00.000Z',
    },
  ])
})

test('newest first, of the address alone, and only what is newer than the last one seen', async () => {
  await using at = await open()
  for (const user of ['jane', 'john', 'jane']) {
    await ask(at, user)
    await at.messages()
  }
  const all = await inbox(at)
  expect(all.map(({ to }) => to)).toEqual(['jane@example.com', 'john+tag@example.com', 'jane@example.com'])
  expect((await inbox(at, '?to=JANE@example.com')).map(({ id }) => id)).toEqual([all[0]?.id, all[2]?.id])
  expect((await inbox(at, `?since=${all[1]?.id}`)).map(({ id }) => id)).toEqual([all[0]?.id])
  expect(await inbox(at, `?since=${all[0]?.id}`)).toEqual([])
})

test('a plus that nobody escaped is still a plus', async () => {
  await using at = await open({
    users: [john, ann],
    pool: both,
  })
  await ask(at, 'john')
  await ask(at, 'ann')
  expect(await inbox(at, '?to=john+tag@example.com&wait=10')).toHaveLength(1)
  expect(await inbox(at, '?to=john%2Btag@example.com')).toHaveLength(1)
  expect(await inbox(at, `?to=${PHONE}&wait=10`)).toMatchObject([{ medium: 'SMS', to: PHONE, subject: null }])
})

test('an address for which nothing is to be sent answers at once, whatever the wait', async () => {
  await using at = await open()
  const begun = performance.now()
  expect(await inbox(at, '?to=jane@example.com&wait=60')).toEqual([])
  await ask(at)
  const [seen] = await inbox(at, '?to=jane@example.com&wait=60')
  expect(await inbox(at, `?to=jane@example.com&since=${seen?.id}&wait=60`)).toEqual([])
  expect(performance.now() - begun).toBeLessThan(20_000)
})

test('whoever waits for any message gets the next one as it comes', async () => {
  await using at = await open()
  const waiting = inbox(at, '?wait=60')
  await ask(at)
  expect(await waiting).toHaveLength(1)
})

test('a wait that is over answers with nothing', async () => {
  await using at = await open()
  expect(await inbox(at, '?wait=0.05')).toEqual([])
})

test('a message that is deferred is waited for, and comes with the same code', async () => {
  let refusals = 1
  await using mail = await mailServer({
    onRcptTo: (_to, _session, callback) =>
      callback(refusals-- > 0 ? Object.assign(new Error('later'), { responseCode: 451 }) : undefined),
  })
  await using at = await open({ server: { smtp: `smtp://127.0.0.1:${mail.server.port}` } })
  await ask(at)
  await vi.waitFor(() => expect(at.server.worker.counts.retry).toBe(1))
  const waiting = inbox(at, '?to=jane@example.com&wait=60')
  await at.advance(5_000)
  const [message] = await waiting
  expect(mail.received).toHaveLength(1)
  expect(mail.received[0]?.body).toContain(message?.code)
})

test('with an SMTP server e-mail goes there and is shown; SMS stays in the inbox', async () => {
  await using mail = await mailServer()
  await using at = await open({
    users: [jane(), ann],
    pool: both,
    server: { smtp: `smtp://127.0.0.1:${mail.server.port}`, mailFrom: 'Shop <no-reply@shop.example>' },
  })
  await ask(at, 'jane')
  await ask(at, 'ann')
  expect((await at.messages()).map(({ medium }) => medium).toSorted()).toEqual(['EMAIL', 'SMS'])
  expect(mail.received.map(({ from, to }) => [from, ...to])).toEqual([['no-reply@shop.example', 'jane@example.com']])
})

test.each([
  ['?wait=61', 'wait must be a number of seconds from 0 to 60'],
  ['?wait=-1', 'wait must be a number of seconds from 0 to 60'],
  ['?wait=', 'wait must be a number of seconds from 0 to 60'],
  ['?wait=1e1', 'wait must be a number of seconds from 0 to 60'],
  ['?wait=NaN', 'wait must be a number of seconds from 0 to 60'],
  ['?wait=1&wait=2', 'wait must be a number of seconds from 0 to 60'],
  ['?to=', 'to must be one address'],
  ['?to=a@example.com&to=b@example.com', 'to must be one address'],
  ['?since=1&since=2', 'since must be the id of one message'],
  ['?too=jane@example.com', 'there is no parameter too; known are to, since and wait'],
])('%s is refused in a sentence', async (query, error) => {
  await using at = await open()
  const response = await get(at, `/_sparekey/inbox${query}`)
  expect(response.status).toBe(400)
  expect(await response.json()).toEqual({ error })
})

test('a server that stops does not wait for those who wait', async () => {
  await using at = await open()
  const waiters = countWaiters(at)
  const waiting = inbox(at, '?wait=60')
  await vi.waitFor(() => expect(waiters()).toBe(1))
  const begun = performance.now()
  await at.server.close()
  expect(performance.now() - begun).toBeLessThan(5_000)
  expect(await waiting).toEqual([])
})

test('who hangs up is forgotten', async () => {
  await using at = await open()
  const waiters = countWaiters(at)
  const gone = new AbortController()
  const waiting = get(at, '/_sparekey/inbox?wait=60', { signal: gone.signal }).catch(() => 'gone')
  await vi.waitFor(() => expect(waiters()).toBe(1))
  gone.abort()
  await waiting
  await vi.waitFor(() => expect(waiters()).toBe(0))
})

/** How many long polls listen to the worker. */
function countWaiters({ server: { worker } }: Scenario): () => number {
  let waiters = 0
  const subscribe = worker.onSettled.bind(worker)
  vi.spyOn(worker, 'onSettled').mockImplementation((listener) => {
    waiters += 1
    const forget = subscribe(listener)
    return () => {
      waiters -= 1
      forget()
    }
  })
  return () => waiters
}

test('everything of dev is for its own origin: no CORS, no framing, no sniffing, no store', async () => {
  await using at = await open()
  await ask(at)
  await at.messages()
  const [message] = await inbox(at)
  for (const path of [
    '/',
    '/_sparekey/page.js',
    '/_sparekey/demo',
    '/_sparekey/inbox',
    `/_sparekey/mail/${message?.id}`,
    '/_sparekey/inbox?wait=x',
  ]) {
    const { headers } = await get(at, path, { headers: { origin: 'http://localhost:3000' } })
    expect(headers.get('access-control-allow-origin'), path).toBeNull()
    expect(headers.get('cross-origin-resource-policy'), path).toBe('same-origin')
    expect(headers.get('x-content-type-options'), path).toBe('nosniff')
    expect(headers.get('cache-control'), path).toBe('no-store')
    expect(headers.get('content-security-policy'), path).toMatch(/default-src 'none'.*frame-ancestors '(none|self)'/)
  }
  const preflight = await get(at, '/_sparekey/inbox', {
    method: 'OPTIONS',
    headers: { origin: 'http://localhost:3000', 'access-control-request-method': 'GET' },
  })
  expect([...preflight.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
})

test.each(['evil.example', 'evil.example:8229', '192.168.1.5', '127.0.0.1.evil.example'])(
  'a page that DNS brought here under the name %s reads nothing',
  async (host) => {
    await using at = await open()
    const { port } = new URL(at.url)
    const socket = connect(Number(port), '127.0.0.1')
    socket.end(`GET /_sparekey/inbox HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`)
    const chunks: Buffer[] = []
    socket.on('data', (chunk) => chunks.push(chunk))
    await once(socket, 'close')
    expect(Buffer.concat(chunks).toString()).toMatch(/^HTTP\/1\.1 4\d\d /)
  },
)

test('a mail is shown in a sandbox of its own: its styles and nothing else, and text is never markup', async () => {
  const EmailMessage = `<p style="color:red">{####}</p><script>alert(1)</script><img src="https://evil.example/x.png">`
  await using at = await open({
    pool: { VerificationMessageTemplate: { EmailMessage, SmsMessage: 'a < b & <!- {####}' } },
  })
  await ask(at)
  await at.messages()
  const [message] = await inbox(at)
  const mail = await get(at, `/_sparekey/mail/${message?.id}`)
  const policy = mail.headers.get('content-security-policy')?.split('; ')
  expect(policy).toEqual(
    expect.arrayContaining([
      'sandbox',
      "default-src 'none'",
      "style-src 'unsafe-inline'",
      'img-src data:',
      "form-action 'none'",
    ]),
  )
  expect(policy?.join()).not.toMatch(/script-src|allow-scripts/)
  expect(await mail.text()).toContain(`<main>\n${String(message?.['body'])}\n</main>`)
  expect((await get(at, '/_sparekey/mail/nonsense')).status).toBe(404)
})

test('a plain text that looks like markup half-way is escaped', async () => {
  await using at = await open({ pool: { EmailVerificationMessage: '1 < 2 & 3 > 2: {####}' } })
  await ask(at)
  await at.messages()
  const [message] = await inbox(at)
  expect(await (await get(at, `/_sparekey/mail/${message?.id}`)).text()).toContain(
    `1 &#60; 2 &#38; 3 &#62; 2: ${message?.code}`,
  )
})

test('the page is made of files of this server alone, with nothing inline, and knows no way to set markup', async () => {
  await using at = await open()
  const response = await get(at, '/')
  const html = await response.text()
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(response.headers.get('content-security-policy')).not.toContain('unsafe')
  expect(html).toContain('sandbox=""')
  expect(html).not.toMatch(/https?:|<style|\sstyle=|\son\w+=|<script(?![^>]* src=)/)
  const files = [...html.matchAll(/(?:src|href)="(\/_sparekey\/[^"]+\.\w+)"/g)].map(([, path = '']) => path)
  expect(new Set(files)).toEqual(new Set(['/_sparekey/icon.svg', '/_sparekey/page.css', '/_sparekey/page.js']))
  for (const path of files) expect((await get(at, path)).status, path).toBe(200)
  const [css, script] = await Promise.all(
    ['/_sparekey/page.css', '/_sparekey/page.js'].map(async (path) => (await get(at, path)).text()),
  )
  expect(css).not.toMatch(/url\(|@import/)
  expect(script).not.toMatch(/innerHTML|outerHTML|insertAdjacent|document\.write|eval\(|https?:\/\//)
})

test('the overview names the pools and clients that are there', async () => {
  await using at = await open()
  expect(await (await get(at, '/_sparekey/demo')).json()).toEqual({
    region: 'us-east-1',
    pools: [
      {
        id: 'us-east-1_Scenario1',
        name: 'scenario',
        password: null,
        users: [],
        clients: expect.arrayContaining([
          { id: CLIENTS.hiding, name: CLIENTS.hiding, hidesUsers: true, hasSecret: false },
          { id: CLIENTS.secret, name: CLIENTS.secret, hidesUsers: false, hasSecret: true },
        ]),
      },
    ],
  })
})

test('the overview shows the users of the demo pool as they are now', async () => {
  const { demoSeed } = await import('../../src/server/demo/demo-pool.ts')
  await using at = await scenario({ seed: demoSeed })
  const overview = async () =>
    ((await (await get(at, '/_sparekey/demo')).json()) as { pools: { password: string; users: Shown[] }[] }).pools[0]
  const before = await overview()
  expect(before?.password).toBe('Correct-Horse-7')
  expect(before?.users.find(({ address }) => address === 'disabled@example.com')).toMatchObject({
    status: 'CONFIRMED',
    enabled: false,
  })
  expect(before?.users.find(({ address }) => address === 'reset@example.com')).toMatchObject({
    status: 'RESET_REQUIRED',
    enabled: true,
  })
  const ClientId = '38fjsnc484p94kpqsnet7mpld0'
  await at.call('ForgotPassword', { ClientId, Username: 'reset@example.com' })
  const ConfirmationCode = await at.code('reset@example.com')
  await at.call('ConfirmForgotPassword', {
    ClientId,
    Username: 'reset@example.com',
    ConfirmationCode,
    Password: 'Another-Horse-8',
  })
  expect((await overview())?.users.find(({ address }) => address === 'reset@example.com')).toMatchObject({
    status: 'CONFIRMED',
  })
})

test('a server that is open to others asks for its token everywhere but for health and keys', async () => {
  await using at = await open({ token: 'SKDEVtoken' })
  for (const path of ['/', '/_sparekey/inbox', '/_sparekey/demo', '/_sparekey/page.js', '/_sparekey/mail/x']) {
    for (const headers of [
      {},
      { authorization: 'Bearer SKDEVtoke' },
      { cookie: 'sparekey-token=wrong' },
      { cookie: 'other=SKDEVtoken' },
    ]) {
      expect((await get(at, path, { headers })).status, path).toBe(401)
    }
  }
  expect((await get(at, '/?token=wrong', { redirect: 'manual' })).status).toBe(401)
  expect((await get(at, '/_sparekey/inbox?token=SKDEVtoken')).status).toBe(401)
  expect((await get(at, '/_sparekey/health')).status).toBe(200)
  expect((await get(at, '/us-east-1_Scenario1/.well-known/jwks.json')).status).toBe(200)
  expect((await get(at, '/_sparekey/inbox', { headers: { authorization: 'Bearer SKDEVtoken' } })).status).toBe(200)
  const link = await get(at, '/?token=SKDEVtoken', { redirect: 'manual' })
  expect(link.status).toBe(303)
  expect(link.headers.get('location')).toBe('/')
  const cookie = link.headers.get('set-cookie') ?? ''
  expect(cookie).toBe('sparekey-token=SKDEVtoken; Path=/; HttpOnly; SameSite=Strict')
  expect((await get(at, '/', { headers: { cookie: `a=b; ${cookie.split(';')[0]}` } })).status).toBe(200)
})
