import type * as Http from 'node:http'
import type * as Https from 'node:https'
import { createRequire } from 'node:module'
import { isLoopbackHost } from '../../../kernel/loopback.ts'
import { Failure } from '../failure.ts'
import { failedProxy, type Proxies } from './proxy.ts'

/** How connections are made; times are milliseconds, 0 waits for ever. */
export interface Transport {
  readonly connectTimeout: number
  readonly readTimeout: number
  /** PEM texts to trust instead of the usual ones. */
  readonly ca: string | undefined
  readonly verify: boolean
  readonly proxies: Proxies
}

/** An answer as it came, decoded as UTF-8. */
export interface HttpAnswer {
  readonly status: number
  /** What the status is called: `Bad Gateway`. */
  readonly reason: string
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: string
}

/** The answer did not arrive. */
export class NoAnswer extends Failure {
  /** Whether it may arrive with another try: a certificate is not better the second time. */
  readonly again: 'no' | 'transient'

  constructor(message: string, again: NoAnswer['again'] = 'transient', legacy = message) {
    super('General', message, { legacy })
    this.again = again
  }
}

/** An answer longer than this is nothing this API gives. */
const LONGEST_ANSWER = 64 * 1_048_576

// An import would list everything that these modules export, and for that load a whole client of WebSockets: a third of the time of a short command.
const load = createRequire(import.meta.url)
const http: typeof Http = load('node:http')

export interface HttpRequest {
  readonly method: 'GET' | 'POST'
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/**
 * Sends one request and reads the whole answer. It goes nowhere else: who redirects it gets no second one.
 *
 * @throws NoAnswer, or another Failure for an answer that is too long
 */
export function exchange(url: URL, { method, headers, body }: HttpRequest, transport: Transport): Promise<HttpAnswer> {
  const secure = url.protocol === 'https:'
  return new Promise((resolve, reject) => {
    const options = { method, headers, agent: agentFor(secure, transport) }
    const request = (secure ? https() : http).request(url, options)
    let connected = false
    const fail = (reason: NoAnswer) => {
      reject(reason)
      request.destroy()
    }
    const connecting = transport.connectTimeout
      ? setTimeout(() => fail(new NoAnswer(`Connect timeout on endpoint URL: "${url.href}"`)), transport.connectTimeout)
      : undefined
    const settled = () => {
      connected = true
      clearTimeout(connecting)
      request.setTimeout(transport.readTimeout, () => fail(new NoAnswer(`Read timeout on endpoint URL: "${url.href}"`)))
    }
    request.once('socket', (socket) => {
      if (!socket.connecting) settled()
      else socket.once(secure ? 'secureConnect' : 'connect', settled)
    })
    request.once('error', (error) => {
      clearTimeout(connecting)
      const proxy = connected ? undefined : failedProxy(error, url, transport.proxies)
      fail(proxy ? new NoAnswer(`Failed to connect to proxy URL: ${proxy}`) : explain(error, url, connected))
    })
    request.once('response', (response) => void read(response, url).then(resolve, reject))
    request.end(body)
  })
}

function https(): typeof Https {
  return load('node:https')
}

function agentFor(secure: boolean, { ca, verify, proxies }: Transport) {
  const proxyEnv = { ...proxies }
  if (!secure) return new http.Agent({ proxyEnv })
  return new (https().Agent)({ proxyEnv, rejectUnauthorized: verify, ...(ca !== undefined && { ca }) })
}

async function read(response: Http.IncomingMessage, url: URL): Promise<HttpAnswer> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of response) {
      const bytes = Buffer.from(chunk)
      size += bytes.length
      if (size > LONGEST_ANSWER) {
        response.destroy()
        throw new NoAnswer(`The answer of "${url.href}" is longer than ${LONGEST_ANSWER / 1_048_576} MiB.`, 'no')
      }
      chunks.push(bytes)
    }
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new NoAnswer(dropped(url))
  }
  const headers = Object.fromEntries(
    Object.entries(response.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  )
  const status = response.statusCode ?? 0
  return { status, reason: http.STATUS_CODES[status] ?? '', headers, body: Buffer.concat(chunks).toString('utf8') }
}

function explain(error: Error, url: URL, connected: boolean): NoAnswer {
  const code = 'code' in error ? String(error.code) : ''
  if (/CERT|SELF_SIGNED|UNABLE_TO|ERR_TLS|ERR_SSL|EPROTO/.test(code) || /certificate/i.test(error.message))
    return new NoAnswer(`SSL validation failed for ${url.href} ${sslReason(error)}`, 'no')
  if (connected || code === 'ECONNRESET' || code === 'EPIPE') return new NoAnswer(dropped(url))
  const message = `Could not connect to the endpoint URL: "${url.href}"`
  return new NoAnswer(
    isLoopbackHost(url.hostname) ? `${message} (is the server running?)` : message,
    'transient',
    message,
  )
}

/** In a few words, without OpenSSL's list of places and Node's advice on how to start Node. */
function sslReason({ message }: Error): string {
  const [, reason] = /error:[0-9A-F]+:[^:]*:[^:]*:([^:]+)/.exec(message) ?? []
  return reason ?? message.replace(/; if the root CA is installed locally.*$/s, '')
}

function dropped(url: URL): string {
  return `Connection was closed before we received a valid response from endpoint URL: "${url.href}".`
}
