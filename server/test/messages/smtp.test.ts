import type { Socket } from 'node:net'
import { expect, test } from 'vitest'
import type { Envelope } from '../../src/messages/channel.ts'
import { smtpChannel, type SmtpOptions } from '../../src/messages/channels/smtp.ts'
import { engines } from '../open-store.ts'
import { converse, mailServer, rawServer, reply } from './mail-server.ts'
import { postRoom } from './post-room.ts'

const FROM = { name: 'Example', address: 'no-reply@example.org' }
const CODE = '135790'
const envelope = (rest: Partial<Envelope> = {}): Envelope => ({
  id: '019afd4a-0000-7000-8000-000000000001',
  medium: 'EMAIL',
  poolId: 'us-east-1_Test00001',
  kind: 'ForgotPassword',
  to: 'jane@example.com',
  subject: 'Your verification code',
  body: `Your verification code is ${CODE}.`,
  isMarkup: false,
  code: CODE,
  at: 0,
  ...rest,
})
const channelTo = (server: SmtpOptions['server'], rest: Partial<SmtpOptions> = {}) =>
  smtpChannel({ server, from: FROM, timeout: 5_000, connections: 2, ...rest })

test('a mail arrives at its one recipient, with a Message-ID that is the same on every try', async () => {
  await using mail = await mailServer()
  await using smtp = channelTo(mail.server)
  expect(await smtp.deliver(envelope())).toEqual({ kind: 'accepted' })
  expect(await smtp.deliver(envelope())).toEqual({ kind: 'accepted' })
  expect(mail.received.map(({ from, to }) => ({ from, to }))).toEqual(
    new Array(2).fill({ from: FROM.address, to: ['jane@example.com'] }),
  )
  for (const { headers, text, body } of mail.received) {
    expect(Object.fromEntries(headers)).toMatchObject({
      from: 'Example <no-reply@example.org>',
      to: 'jane@example.com',
      subject: 'Your verification code',
      'message-id': '<019afd4a-0000-7000-8000-000000000001@example.org>',
      'auto-submitted': 'auto-generated',
      'content-type': expect.stringMatching(/^multipart\/alternative/),
    })
    expect(text).toBe(`Your verification code is ${CODE}.`)
    expect(body).toContain(`<strong class=3D"secret">${CODE}</strong>`)
  }
})

test('a template with markup is sent as HTML, beside a text that reads the same', async () => {
  await using mail = await mailServer()
  await using smtp = channelTo(mail.server)
  await smtp.deliver(envelope({ body: `<p>Hello,</p><p>your code is <b>${CODE}</b></p>`, isMarkup: true }))
  const { headers, body = '' } = mail.received[0] ?? {}
  expect(headers?.get('content-type')).toContain('multipart/alternative')
  expect(body).toContain(`Hello,\r\nyour code is ${CODE}`)
  expect(body).toContain(`<p>Hello,</p><p>your code is <b>${CODE}</b></p>`)
})

test('an international domain travels in its ASCII form', async () => {
  const lines: string[] = []
  await using listening = await rawServer((socket) => converse(socket, (line) => void lines.push(line)))
  await using smtp = channelTo(listening.server)
  expect(await smtp.deliver(envelope({ to: 'jane@b\u00fccher.example' }))).toEqual({ kind: 'accepted' })
  expect(lines.filter((line) => line.startsWith('RCPT'))).toEqual(['RCPT TO:<jane@xn--bcher-kva.example>'])
})

test.each([
  ['a quoted local part with another address in it', '"x@evil.com "@example.com'],
  ['a list', 'jane@example.com, evil@evil.com'],
  ['a line break and another header', 'jane@example.com\r\nBcc: evil@evil.com'],
  ['a line break and another command', 'jane@example.com>\r\nRCPT TO:<evil@evil.com'],
  ['a display name', 'jane@example.com <evil@evil.com>'],
  ['an encoded word', '=?utf-8?q?=22evil=40evil.com=22?= <jane@example.com>'],
  ['a group', 'x:evil@evil.com;'],
  ['a comment', 'jane@example.com(evil@evil.com)'],
  ['a source route', '<@evil.com:jane@example.com>'],
])('%s for an address never reaches the server', async (_, to) => {
  await using mail = await mailServer()
  await using smtp = channelTo(mail.server)
  expect(await smtp.deliver(envelope({ to }))).toMatchObject({ kind: 'refused' })
  expect(mail.connections()).toBe(0)
})

test.each([
  ['a subject', { subject: 'Reset\r\nBcc: evil@evil.com\r\n\r\nanother body' }],
  ['a row id', { id: 'x>\r\nBcc: <evil@evil.com' }],
])('%s with a line break adds no header and no recipient', async (_, attack) => {
  await using mail = await mailServer()
  await using smtp = channelTo(mail.server)
  await smtp.deliver(envelope(attack))
  expect(mail.received).toHaveLength(1)
  expect(mail.received[0]?.to).toEqual(['jane@example.com'])
  expect([...(mail.received[0]?.headers.keys() ?? [])]).not.toContain('bcc')
  expect(mail.received[0]?.text).toBe(`Your verification code is ${CODE}.`)
})

test('a body that looks like the end of the mail and more commands stays a body', async () => {
  await using mail = await mailServer()
  await using smtp = channelTo(mail.server)
  const body = `code ${CODE}\r\n.\r\nMAIL FROM:<evil@evil.com>\r\nRCPT TO:<victim@example.com>\r\nDATA\r\nhello\n.\nbye`
  expect(await smtp.deliver(envelope({ body }))).toEqual({ kind: 'accepted' })
  expect(mail.received).toHaveLength(1)
  expect(mail.received[0]?.body).toContain('RCPT TO:<victim@example.com>')
})

test.each([
  ['4xx for the recipient', 'onRcptTo', 451, 'deferred', 'SMTP 451 at RCPT TO'],
  ['5xx for the recipient', 'onRcptTo', 550, 'refused', 'SMTP 550 at RCPT TO'],
  ['4xx for the sender', 'onMailFrom', 451, 'deferred', 'SMTP 451 at MAIL FROM'],
  ['5xx for the sender, which an operator can mend,', 'onMailFrom', 550, 'deferred', 'SMTP 550 at MAIL FROM'],
] as const)('%s: %s %i is %s', async (_, hook, code, kind, error) => {
  await using mail = await mailServer({
    [hook]: (...args: unknown[]) => callbackOf(args)(reply(code, `no jane@example.com ${CODE}`)),
  })
  await using smtp = channelTo(mail.server)
  expect(await smtp.deliver(envelope())).toEqual({ kind, error })
  expect(mail.received).toEqual([])
})

test.each([
  [452, 'deferred'],
  [554, 'refused'],
] as const)('%i after the whole mail is %s', async (code, kind) => {
  await using mail = await mailServer({
    onData(stream, _session, callback) {
      stream.resume().on('end', () => callback(reply(code, `no room for jane@example.com ${CODE}`)))
    },
  })
  await using smtp = channelTo(mail.server)
  expect(await smtp.deliver(envelope())).toEqual({ kind, error: `SMTP ${code} at DATA` })
})

test('after a refusal the connection serves the next mail', async () => {
  await using mail = await mailServer({
    onRcptTo: ({ address }, _session, callback) =>
      callback(address.startsWith('gone') ? reply(550, 'gone') : undefined),
  })
  await using smtp = channelTo(mail.server, { connections: 1 })
  expect(await smtp.deliver(envelope({ to: 'gone@example.com' }))).toMatchObject({ kind: 'refused' })
  expect(await smtp.deliver(envelope())).toEqual({ kind: 'accepted' })
  expect(mail.connections()).toBe(1)
})

test.each([
  ['says nothing at all', () => {}],
  ['greets and says no more', (socket: Socket) => void socket.write('220 hello\r\n')],
])('a server that %s defers the mail when the time is up', async (_, talk) => {
  await using stalled = await rawServer(talk)
  await using smtp = channelTo(stalled.server, { timeout: 100 })
  expect(await smtp.deliver(envelope())).toMatchObject({
    kind: 'deferred',
    error: expect.stringContaining('ETIMEDOUT'),
  })
})

test('a server that trickles an answer for ever is left at four times the limit', async () => {
  await using trickling = await rawServer((socket) => {
    socket.write('220 hello\r\n')
    const drip = setInterval(() => socket.write('250-still thinking\r\n'), 20)
    socket.on('close', () => clearInterval(drip))
  })
  await using smtp = channelTo(trickling.server, { timeout: 100 })
  const begun = performance.now()
  expect(await smtp.deliver(envelope())).toMatchObject({ kind: 'deferred' })
  expect(performance.now() - begun).toBeGreaterThan(300)
})

test('a server that takes the mail and never says so defers it', async () => {
  await using mail = await mailServer({ onData: (stream) => void stream.resume() })
  await using smtp = channelTo(mail.server, { timeout: 150 })
  expect(await smtp.deliver(envelope())).toMatchObject({ kind: 'deferred' })
})

test('a connection that drops in the middle of the mail defers it, and it is not sent twice behind our back', async () => {
  let tries = 0
  await using dropping = await rawServer((socket) => {
    let inData = false
    socket.write('220 hello\r\n')
    socket.on('data', (chunk) => {
      if (inData) return void socket.destroy()
      const text = chunk.toString()
      inData = /^DATA/m.test(text)
      if (inData) tries += 1
      socket.write(inData ? '354 go on\r\n' : '250 fine\r\n')
    })
  })
  await using smtp = channelTo(dropping.server)
  expect(await smtp.deliver(envelope())).toMatchObject({ kind: 'deferred' })
  expect(tries).toBe(1)
})

test('a port where nobody listens defers the mail', async () => {
  const gone = await rawServer(() => {})
  await gone[Symbol.asyncDispose]()
  await using smtp = channelTo(gone.server)
  expect(await smtp.deliver(envelope())).toEqual({
    kind: 'deferred',
    error: 'SMTP ESOCKET at CONN (nobody answers there, or the connection broke)',
  })
})

test('something that is no SMTP server defers the mail', async () => {
  await using web = await rawServer((socket) => void socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
  await using smtp = channelTo(web.server)
  expect(await smtp.deliver(envelope())).toMatchObject({ kind: 'deferred' })
})

test('a server that refuses everybody at the door defers the mail: it is not about this one', async () => {
  await using full = await rawServer((socket) => void socket.end('554 no service for you\r\n'))
  await using smtp = channelTo(full.server)
  expect(await smtp.deliver(envelope())).toMatchObject({ kind: 'deferred' })
})

test('where STARTTLS is offered the mail goes encrypted, whoever signed the certificate', async () => {
  await using mail = await mailServer()
  await using smtp = channelTo(mail.server)
  expect(await smtp.deliver(envelope())).toEqual({ kind: 'accepted' })
  expect(mail.received[0]?.secure).toBe(true)
})

test('where it is not offered and not required the mail goes in the clear', async () => {
  await using mail = await mailServer({ hideSTARTTLS: true })
  await using smtp = channelTo(mail.server)
  expect(await smtp.deliver(envelope())).toEqual({ kind: 'accepted' })
  expect(mail.received[0]?.secure).toBe(false)
})

test.each([
  ['does not offer STARTTLS', { disabledCommands: ['STARTTLS'] }],
  ['hides STARTTLS, as somebody in between would', { hideSTARTTLS: true }],
  ['shows a certificate that nobody vouches for', {}],
])('where TLS is required, a server that %s gets neither password nor mail', async (_, options) => {
  const passwords: unknown[] = []
  await using mail = await mailServer({
    ...options,
    allowInsecureAuth: true,
    onAuth(auth, _session, callback) {
      passwords.push(auth.password)
      callback(null, { user: 'jane' })
    },
  })
  await using smtp = channelTo({ ...mail.server, tls: 'required', auth: { user: 'jane', password: 'secret' } })
  expect(await smtp.deliver(envelope())).toMatchObject({ kind: 'deferred' })
  expect(passwords).toEqual([])
  expect(mail.received).toEqual([])
})

test('an unknown certificate is refused on smtps too', async () => {
  await using mail = await mailServer({ secure: true })
  await using smtp = channelTo({ ...mail.server, tls: 'implicit' })
  expect(await smtp.deliver(envelope())).toMatchObject({ kind: 'deferred' })
  expect(mail.received).toEqual([])
})

test('a user name and password are given where the server asks for them', async () => {
  await using mail = await mailServer({
    authOptional: false,
    onAuth: ({ username, password }, _session, callback) =>
      password === 'p:s%s' ? callback(null, { user: username }) : callback(reply(535, `wrong: ${password}`)),
  })
  await using right = channelTo({ ...mail.server, auth: { user: 'jane', password: 'p:s%s' } })
  expect(await right.deliver(envelope())).toEqual({ kind: 'accepted' })
  expect(mail.received[0]?.user).toBe('jane')
  await using wrong = channelTo({ ...mail.server, auth: { user: 'jane', password: 'other' } })
  expect(await wrong.deliver(envelope())).toMatchObject({
    kind: 'deferred',
    error: expect.stringMatching(/^SMTP 535 at AUTH [A-Z]+ \(it refuses the login\)$/),
  })
  await using without = channelTo(mail.server)
  expect(await without.deliver(envelope())).toMatchObject({ kind: 'deferred' })
})

test('a connection that the server closed after a mail is opened again for the next, and nothing crashes', async () => {
  let connections = 0
  await using closing = await rawServer((socket) => {
    connections += 1
    converse(socket, (line) => {
      if (line === '.') setImmediate(() => socket.end())
    })
  })
  await using smtp = channelTo(closing.server, { connections: 1 })
  for (let i = 0; i < 3; i++) expect(await smtp.deliver(envelope())).toEqual({ kind: 'accepted' })
  expect(connections).toBe(3)
})

test('many mails share few connections', async () => {
  await using mail = await mailServer()
  await using smtp = channelTo(mail.server, { connections: 3 })
  const all = Array.from({ length: 30 }, (_, i) =>
    smtp.deliver(envelope({ id: `row-${i}`, to: `user${i}@example.com` })),
  )
  expect(await Promise.all(all)).toEqual(new Array(30).fill({ kind: 'accepted' }))
  expect(mail.connections()).toBeLessThanOrEqual(3)
  expect(new Set(mail.received.map(({ to }) => to.join())).size).toBe(30)
})

test('a mail that hangs is cut off when the channel is closed', async () => {
  const reached = Promise.withResolvers<void>()
  await using mail = await mailServer({ onData: (stream) => void stream.resume().on('end', reached.resolve) })
  const smtp = channelTo(mail.server)
  const delivery = smtp.deliver(envelope())
  await reached.promise
  await smtp[Symbol.asyncDispose]()
  expect(await delivery).toMatchObject({ kind: 'deferred' })
})

test.each(engines)(
  'a mail refused for now goes out later with the same Message-ID and the same code ($name)',
  async (engine) => {
    await using room = await postRoom(engine)
    let refusals = 2
    await using mail = await mailServer({
      onRcptTo: (_address, _session, callback) => callback(refusals-- > 0 ? reply(451, 'grey-listed') : undefined),
    })
    await using smtp = channelTo(mail.server)
    const { id } = await room.put('jane@example.com')
    const worker = room.worker(smtp)
    worker.wake()
    await worker.idle()
    for (let i = 0; i < 2; i++) {
      room.advance(60_000)
      await worker.idle()
    }
    expect(worker.counts).toEqual({ sent: 1, retry: 2, 'given-up': 0 })
    expect(mail.received).toHaveLength(1)
    expect(mail.received[0]?.headers.get('message-id')).toBe(`<${id}@example.org>`)
    expect(room.log.join('\n')).toContain('SMTP 451 at RCPT TO')
  },
)

function callbackOf(args: readonly unknown[]): (error: Error) => void {
  return args.at(-1) as (error: Error) => void
}
