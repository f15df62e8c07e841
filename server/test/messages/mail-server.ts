import { once } from 'node:events'
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import type { SmtpOptions } from '../../src/messages/channels/smtp.ts'

export interface ReceivedMail {
  readonly from: string
  readonly to: readonly string[]
  /** Whether the connection was encrypted. */
  readonly secure: boolean
  readonly user: string | undefined
  readonly raw: string
  /** Lower-case names; folded lines joined. */
  readonly headers: ReadonlyMap<string, string>
  readonly body: string
  /** What a reader without HTML shows. */
  readonly text: string
}

export interface MailServer extends AsyncDisposable {
  readonly server: SmtpOptions['server']
  readonly received: ReceivedMail[]
  /** Connections so far. */
  readonly connections: () => number
}

/** A real SMTP server on a free port of this machine. Without other wishes it takes every mail, in the clear or by STARTTLS. */
export async function mailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  const received: ReceivedMail[] = []
  let connections = 0
  const smtp = new SMTPServer({
    authOptional: true,
    logger: false,
    disableReverseLookup: true,
    closeTimeout: 50,
    onConnect(_session, callback) {
      connections += 1
      callback()
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString()
        const { mailFrom, rcptTo } = session.envelope
        const from = mailFrom === false ? '' : mailFrom.address
        received.push({
          from,
          to: rcptTo.map(({ address }) => address),
          secure: session.secure,
          user: session.user,
          raw,
          ...parsed(raw),
        })
        callback()
      })
    },
    ...options,
  })
  // A client that goes away in the middle is what some tests are about.
  smtp.on('error', () => {})
  const listening = Promise.withResolvers<void>()
  smtp.listen(0, '127.0.0.1', listening.resolve)
  await listening.promise
  const { port } = smtp.server.address() as AddressInfo
  return {
    server: { host: '127.0.0.1', port, tls: 'optional', auth: undefined },
    received,
    connections: () => connections,
    async [Symbol.asyncDispose]() {
      const closed = Promise.withResolvers<void>()
      smtp.close(() => closed.resolve())
      await closed.promise
    },
  }
}

/** Something that listens where an SMTP server is expected, and does with the connection what the test says. */
export async function rawServer(
  talk: (socket: Socket) => void,
): Promise<{ readonly server: SmtpOptions['server'] } & AsyncDisposable> {
  const sockets = new Set<Socket>()
  const listener: Server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {}).on('close', () => sockets.delete(socket))
    talk(socket)
  })
  listener.listen(0, '127.0.0.1')
  await once(listener, 'listening')
  const { port } = listener.address() as AddressInfo
  return {
    server: { host: '127.0.0.1', port, tls: 'optional', auth: undefined },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      listener.close()
      await once(listener, 'close')
    },
  }
}

/** Enough SMTP to take mails; tells every line it hears, also those of the mails, and the line that ends one when it has been taken. */
export function converse(socket: Socket, heard: (line: string) => void): void {
  let rest = ''
  let inMail = false
  socket.write('220 hello\r\n')
  socket.on('data', (chunk) => {
    const lines = (rest + chunk.toString()).split('\r\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const wasInMail = inMail
      inMail = inMail ? line !== '.' : line === 'DATA'
      if (!(wasInMail && inMail)) socket.write(inMail ? '354 go on\r\n' : '250 fine\r\n')
      heard(line)
    }
  })
}

/** An answer with this code, as smtp-server's callbacks take it. */
export function reply(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode })
}

function parsed(raw: string): Pick<ReceivedMail, 'headers' | 'body' | 'text'> {
  const end = raw.indexOf('\r\n\r\n')
  const head = raw.slice(0, end).replace(/\r\n[ \t]+/g, ' ')
  const headers = new Map<string, string>()
  for (const line of head.split('\r\n')) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).toLowerCase()
    headers.set(name, [headers.get(name), line.slice(colon + 1).trim()].filter((part) => part !== undefined).join(', '))
  }
  const body = raw.slice(end + 4)
  return { headers, body, text: textOf(headers.get('content-type') ?? '', body) }
}

/** The first part of a mail that has several, without its transfer encoding. */
function textOf(type: string, body: string): string {
  const boundary = /boundary="([^"]+)"/.exec(type)?.[1]
  if (boundary === undefined) return body.trim()
  const [, part = ''] = body.split(`--${boundary}`)
  const end = part.indexOf('\r\n\r\n')
  const text = part.slice(end + 4).trim()
  if (!/quoted-printable/i.test(part.slice(0, end))) return text
  const bytes = text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString()
}
