import type { Transporter } from 'nodemailer'
import { parseEmailAddress, type Mailbox } from '../../kernel/email-address.ts'
import type { Channel, Delivery, Envelope } from '../channel.ts'
import { letterOf } from '../letter.ts'

export interface SmtpOptions {
  readonly server: {
    readonly host: string
    readonly port: number
    /** `implicit` from the first byte, `required` by STARTTLS, or `optional`: STARTTLS where it is offered, whoever answers. */
    readonly tls: 'implicit' | 'required' | 'optional'
    readonly auth: { readonly user: string; readonly password: string } | undefined
  }
  /** Whom mail comes from that says nothing else; mail that cannot be delivered goes back there. */
  readonly from: Mailbox
  readonly dkim?: { readonly domainName: string; readonly keySelector: string; readonly privateKey: string } | undefined
  /** Milliseconds for the connection, for the greeting and for each answer. A whole delivery takes at most four times as long. */
  readonly timeout: number
  readonly connections: number
}

/** Hands mail to one SMTP server over a pool of connections. The library is loaded when the first message leaves. */
export function smtpChannel(options: SmtpOptions): Channel {
  let transport: Promise<Transporter> | undefined
  return {
    name: 'smtp',
    carries: ['EMAIL'],
    async deliver(envelope) {
      const to = parseEmailAddress(envelope.to)
      if (!to) return { kind: 'refused', error: 'the stored address is no e-mail address' }
      try {
        const mailer = await (transport ??= connect(options))
        // A server that trickles its answers beats every other limit.
        const signal = AbortSignal.timeout(4 * options.timeout)
        await mailer.sendMail({ ...mailOf(options, `${to.local}@${to.domain}`, envelope), signal })
        return { kind: 'accepted' }
      } catch (error) {
        return judge(error)
      }
    },
    async [Symbol.asyncDispose]() {
      if (transport) (await transport).close({ force: true })
    },
  }
}

/** Whether the server takes the login; what is wrong if it does not, without the password. Sends nothing. */
export async function smtpProblem(options: SmtpOptions): Promise<string | undefined> {
  const mailer = await connect(options)
  try {
    await mailer.verify()
    return undefined
  } catch (error) {
    const { error: problem } = judge(error)
    return problem
  } finally {
    mailer.close()
  }
}

async function connect({ server, timeout, connections, dkim }: SmtpOptions): Promise<Transporter> {
  const { createTransport } = await import('nodemailer')
  const { host, port, tls, auth } = server
  return createTransport({
    pool: true,
    maxConnections: connections,
    // The outbox tries again; a message must not be tried by two at once.
    maxRequeues: 1,
    host,
    port,
    secure: tls === 'implicit',
    requireTLS: tls === 'required',
    // Opportunistic TLS stops those who only listen (RFC 7435); an unknown certificate is better than none at all.
    ...(tls === 'optional' && { tls: { rejectUnauthorized: false } }),
    ...(dkim && { dkim }),
    ...(auth && { auth: { user: auth.user, pass: auth.password } }),
    connectionTimeout: timeout,
    greetingTimeout: timeout,
    socketTimeout: timeout,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
}

/** One recipient, as an address object and in the envelope: nothing in it is parsed as a list again (S10). */
function mailOf({ from }: SmtpOptions, to: string, envelope: Envelope) {
  const { id, subject, body, isMarkup, code, from: own = from, replyTo } = envelope
  return {
    from: own,
    ...(replyTo !== undefined && { replyTo: { name: '', address: replyTo } }),
    to: { name: '', address: to },
    envelope: { from: from.address, to: [to] },
    messageId: `<${id}@${from.address.slice(from.address.indexOf('@') + 1)}>`,
    subject: subject ?? '',
    ...letterOf({ subject, body, isMarkup }, code),
    headers: { 'Auto-Submitted': 'auto-generated' },
  }
}

/** Where a 5xx is about this message. Elsewhere (greeting, sign-in, the sender) it is about the server's settings, which an operator can mend. */
const ABOUT_THE_MESSAGE = new Set(['RCPT TO', 'DATA'])

/** The texts hold neither address nor code: only what kind of failure it was, and where. */
function judge(error: unknown): Exclude<Delivery, { readonly kind: 'accepted' }> {
  const { responseCode, code, command } = detailsOf(error)
  const reason = typeof responseCode === 'number' ? responseCode : typeof code === 'string' ? code : 'failure'
  const place = typeof command === 'string' ? command : 'delivery'
  const permanent = typeof responseCode === 'number' && responseCode >= 500 && ABOUT_THE_MESSAGE.has(place)
  const words = IN_WORDS[String(code)]
  return { kind: permanent ? 'refused' : 'deferred', error: `SMTP ${reason} at ${place}${words ? ` (${words})` : ''}` }
}

/** What the library's kinds of failure mean. */
const IN_WORDS: Readonly<Record<string, string>> = {
  EDNS: 'its name leads nowhere',
  ECONNECTION: 'nobody answers there',
  ESOCKET: 'nobody answers there, or the connection broke',
  ETIMEDOUT: 'it did not answer in time',
  ETLS: 'TLS failed: is its certificate trusted?',
  EAUTH: 'it refuses the login',
}

function detailsOf(error: unknown): {
  readonly responseCode?: unknown
  readonly code?: unknown
  readonly command?: unknown
} {
  return typeof error === 'object' && error !== null ? error : {}
}
