import type { Transporter } from 'nodemailer'
import { parseEmailAddress } from '../../kernel/email-address.ts'
import type { Channel, Delivery, Envelope } from '../channel.ts'
import { plainTextOf } from '../render.ts'

export interface SmtpOptions {
  /** `smtp://user:password@host:587` (STARTTLS required unless the host is this machine) or `smtps://…:465`. */
  readonly url: string
  /** `address` or `Name <address>`. */
  readonly from: string
  /** Milliseconds for the greeting, for each answer and for the connection. */
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
      if (!parseEmailAddress(envelope.to)) return { kind: 'refused', error: 'the stored address is no e-mail address' }
      try {
        const mailer = await (transport ??= connect(options))
        await mailer.sendMail(mailOf(options, envelope))
        return { kind: 'accepted' }
      } catch (error) {
        return judge(error)
      }
    },
    async [Symbol.asyncDispose]() {
      if (transport) (await transport).close()
    },
  }
}

async function connect({ url, timeout, connections }: SmtpOptions): Promise<Transporter> {
  const { createTransport } = await import('nodemailer')
  const { protocol, hostname, port, username, password } = new URL(url)
  const secure = protocol === 'smtps:'
  const loopback = hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]'
  return createTransport({
    pool: true,
    maxConnections: connections,
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port) || (secure ? 465 : 587),
    secure,
    requireTLS: !secure && !loopback,
    ...(loopback && { tls: { rejectUnauthorized: false } }),
    ...(username !== '' && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    connectionTimeout: timeout,
    greetingTimeout: timeout,
    socketTimeout: timeout,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
}

/** One recipient, as an address object and in the envelope: nothing in it is parsed as a list again (S10). */
function mailOf({ from }: SmtpOptions, { id, to, subject, body }: Envelope) {
  const isHtml = /<[a-z!/][^<>]*>/i.test(body)
  return {
    from,
    to: { name: '', address: to },
    envelope: { from: addressOf(from), to: [to] },
    messageId: `<${id}@sparekey>`,
    subject: subject ?? '',
    text: isHtml ? plainTextOf(body) : body,
    ...(isHtml && { html: body }),
    headers: { 'Auto-Submitted': 'auto-generated' },
  }
}

function addressOf(from: string): string {
  return /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from.trim()
}

/** 5xx for this message is for ever; everything else may pass. The texts hold neither address nor code: only what kind of failure it was. */
function judge(error: unknown): Delivery {
  const { responseCode, code } = error as { readonly responseCode?: number; readonly code?: string }
  const what = `SMTP ${responseCode ?? code ?? 'failure'}`
  const permanent = responseCode !== undefined && responseCode >= 500 && code !== 'EAUTH'
  return { kind: permanent ? 'refused' : 'deferred', error: what }
}
