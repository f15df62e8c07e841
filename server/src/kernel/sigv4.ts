import { createHash, createHmac } from 'node:crypto'

/** What of an HTTP request is signed. Names of headers in lower case. */
export interface SignedRequest {
  readonly method: string
  /** As it came: path, and the query after a question mark. */
  readonly target: string
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: Uint8Array
}

/** An Authorization header of AWS Signature Version 4. */
export interface Signature {
  readonly accessKeyId: string
  /** YYYYMMDD. */
  readonly date: string
  readonly region: string
  readonly service: string
  /** As they were listed. */
  readonly signedHeaders: readonly string[]
  readonly signature: string
}

const ALGORITHM = 'AWS4-HMAC-SHA256'

/** `undefined` for anything that is no complete header of this algorithm. */
export function parseSignature(header: string): Signature | undefined {
  if (!header.startsWith(`${ALGORITHM} `)) return undefined
  const parts = new Map(
    header
      .slice(ALGORITHM.length)
      .split(',')
      .map((part): [string, string] => {
        const [name = '', ...value] = part.trim().split('=')
        return [name, value.join('=')]
      }),
  )
  const scope = parts.get('Credential')?.split('/') ?? []
  const [accessKeyId, date, region, service, end] = scope
  const signedHeaders = parts.get('SignedHeaders')?.split(';') ?? []
  const signature = parts.get('Signature') ?? ''
  if (scope.length !== 5 || !accessKeyId || !date || !region || !service || end !== 'aws4_request') return undefined
  if (!/^[0-9a-f]{64}$/.test(signature) || !signedHeaders.every((name) => /^[a-z0-9-]+$/.test(name))) return undefined
  return { accessKeyId, date, region, service, signedHeaders, signature }
}

/** What the signature of this request must be (Signature Version 4 signing process, AWS General Reference). */
export function signatureFor(
  secret: string,
  request: SignedRequest,
  { date, region, service, signedHeaders }: Omit<Signature, 'accessKeyId' | 'signature'>,
): string {
  const time = request.headers['x-amz-date'] ?? ''
  const scope = [date, region, service, 'aws4_request']
  const text = [ALGORITHM, time, scope.join('/'), sha256(canonicalRequest(request, signedHeaders))].join('\n')
  const key = scope.reduce<Uint8Array>(hmac, Buffer.from(`AWS4${secret}`))
  return hmac(key, text).toString('hex')
}

/** Whose key signs a call that leaves, and for what. */
export interface SigningAccount {
  readonly region: string
  readonly accessKeyId: string
  readonly secret: string
}

/** The headers of a signed call: those that are given, `host`, the time, and the signature over all of them. */
export function signedHeaders(
  { region, accessKeyId, secret }: SigningAccount,
  service: string,
  call: {
    readonly url: URL
    readonly method: string
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
  },
  now: number,
): Readonly<Record<string, string>> {
  const time = amzDate(now)
  const date = time.slice(0, 8)
  const headers = { ...call.headers, host: call.url.host, 'x-amz-date': time }
  const names = Object.keys(headers).toSorted()
  const target = `${call.url.pathname}${call.url.search}`
  const request = { method: call.method, target, headers, body: Buffer.from(call.body) }
  const signature = signatureFor(secret, request, { date, region, service, signedHeaders: names })
  const credential = `${accessKeyId}/${date}/${region}/${service}/aws4_request`
  const authorization = `${ALGORITHM} Credential=${credential}, SignedHeaders=${names.join(';')}, Signature=${signature}`
  return { ...headers, authorization }
}

function canonicalRequest({ method, target, headers, body }: SignedRequest, signedHeaders: readonly string[]): string {
  const [path = '/', query = ''] = target.split(/\?(.*)/s)
  const lines = signedHeaders.map((name) => `${name}:${(headers[name] ?? '').trim().replace(/ +/g, ' ')}\n`)
  // Each part of a path is encoded once more than it travels.
  const encoded = path.split('/').map(encode).join('/')
  const sorted = query === '' ? '' : query.split('&').map(pair).toSorted().join('&')
  return [method, encoded, sorted, lines.join(''), signedHeaders.join(';'), sha256(body)].join('\n')
}

function pair(text: string): string {
  return text.includes('=') ? text : `${text}=`
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
}

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}

function hmac(key: Uint8Array, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}

/** Milliseconds of `20261124T101112Z`; `undefined` for anything else. */
export function parseAmzDate(text: string | undefined): number | undefined {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text ?? '') ?? []
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  return Number.isNaN(time) ? undefined : time
}

/** `20261124T101112Z`. */
export function amzDate(time: number): string {
  return new Date(time).toISOString().replace(/[-:]|\.\d{3}/g, '')
}
