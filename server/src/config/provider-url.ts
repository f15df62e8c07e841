/** An address with an account in it: `KIND://NAME:SECRET@host/path`; with `+http` in the scheme it is called without TLS. */
export interface ProviderUrl<Kind extends string> {
  readonly kind: Kind
  /** `https://host`. */
  readonly base: string
  /** With path and query. */
  readonly url: string
  readonly name: string
  readonly secret: string
  /** As the address says it, or its host does: `?region=`, `lambda.eu-west-1.amazonaws.com`. */
  readonly region: string | undefined
}

/**
 * @returns `undefined` for an address of no such kind
 * @throws Error with the end of the sentence `NAME …`
 */
export function parseProviderUrl<const Kind extends string>(
  text: string,
  kinds: readonly Kind[],
): ProviderUrl<Kind> | undefined {
  const [, named, plain] = /^([a-z]+)(\+https?)?:\/\//.exec(text) ?? []
  const kind = kinds.find((candidate) => candidate === named)
  const scheme = plain === '+http' ? 'http' : 'https'
  const url = URL.parse(text.replace(/^[a-z+]+:/, `${scheme}:`))
  if (kind === undefined || !url) return undefined
  const [name, secret] = [decoded(url.username), decoded(url.password)]
  const base = `${scheme}://${url.host}`
  if (secret === '') throw new Error('has no secret: NAME:SECRET before the @')
  const host = /^[a-z]+\.([a-z0-9-]+)\.amazonaws\.com$/.exec(url.hostname)?.[1]
  const region = url.searchParams.get('region') ?? host
  return { kind, base, url: `${base}${url.pathname}${url.search}`, name, secret, region }
}

/** @throws Error with the end of the sentence `NAME …` */
export function requireName({ name }: ProviderUrl<string>): string {
  if (name === '') throw new Error('has no account: NAME:SECRET before the @')
  return name
}

/** @throws Error with the end of the sentence `NAME …` */
export function requireRegion({ region }: ProviderUrl<string>): string {
  if (region === undefined) throw new Error('has no region: ?region=eu-west-1')
  return region
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    throw new Error('has a % in name or secret that escapes nothing; write it as %25')
  }
}
