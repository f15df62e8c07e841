import { isAbsolute, resolve } from 'node:path'

/** Where lines of JSON go. */
export type SinkAddress =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'webhook'; readonly url: string; readonly secret: string }

/** `file:PATH`, or `webhook+https://:SECRET@host/path`. @throws Error with the end of the sentence `NAME …` */
export function parseSink(text: string): SinkAddress {
  const path = /^file:(.+)$/s.exec(text)?.[1]
  if (path !== undefined) return { kind: 'file', path: isAbsolute(path) ? path : resolve(path) }
  const [, scheme, rest] = /^webhook\+(https?):\/\/(.*)$/s.exec(text) ?? []
  const url = URL.parse(`${scheme}://${rest}`)
  if (scheme === undefined || !url) throw new Error('must be file:PATH or webhook+https://:SECRET@host/path')
  const secret = decoded(url.password)
  if (secret === '') throw new Error('has no secret: webhook+https://:SECRET@host/path')
  return { kind: 'webhook', url: `${url.origin}${url.pathname}${url.search}`, secret }
}

/**
 * `ARN=file:PATH,ARN=webhook+https://:SECRET@host/path`: by the whole ARN, or by the name in it of the log group, the bucket or the stream.
 *
 * @throws Error with the end of the sentence `NAME …`
 */
export function parseLogDestinations(text: string): ReadonlyMap<string, SinkAddress> {
  // A comma may stand in an ARN and in a path: the one that parts two entries has a name and a kind of place behind it.
  const entries = text
    .split(/,(?=[^,]*=(?:file:|webhook\+))/)
    .flatMap((part) => (part.trim() === '' ? [] : [part.trim()]))
  return new Map(
    entries.map((entry): [string, SinkAddress] => {
      const [, name, sink] = /^(.+?)=((?:file:|webhook\+).*)$/s.exec(entry) ?? []
      if (name === undefined || sink === undefined)
        throw new Error('must list destinations such as my-log-group=file:/var/log/sparekey/users.jsonl')
      return [name, parseSink(sink)]
    }),
  )
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    throw new Error('has a % in its secret that escapes nothing; write it as %25')
  }
}
