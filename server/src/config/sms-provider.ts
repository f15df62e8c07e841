import { parseProviderUrl, requireName, requireRegion } from './provider-url.ts'

/** A provider of text messages as its URL names it. */
export type SmsProviderAddress =
  | { readonly kind: 'twilio'; readonly base: string; readonly sid: string; readonly token: string }
  | { readonly kind: 'vonage'; readonly base: string; readonly key: string; readonly secret: string }
  | {
      readonly kind: 'sns'
      readonly base: string
      readonly region: string
      readonly accessKeyId: string
      readonly secret: string
    }
  | { readonly kind: 'webhook'; readonly url: string; readonly secret: string }

/**
 * `twilio://SID:TOKEN@api.twilio.com`, `vonage://KEY:SECRET@rest.nexmo.com`, `sns://KEY:SECRET@sns.eu-west-1.amazonaws.com`,
 * `webhook+https://:SECRET@host/path`. With `+http` in the scheme (`twilio+http://…`) a provider is called without TLS, where its host is named as one that
 * may be.
 *
 * @throws Error with the end of the sentence `NAME …`
 */
export function parseSmsProvider(text: string): SmsProviderAddress {
  const address = parseProviderUrl(text, ['twilio', 'vonage', 'sns', 'webhook'])
  if (!address) throw new Error('must be twilio://…, vonage://…, sns://… or webhook+https://…')
  const { kind, base, url, secret } = address
  if (kind === 'webhook') return { kind, url, secret }
  const name = requireName(address)
  switch (kind) {
    case 'twilio':
      return { kind, base, sid: name, token: secret }
    case 'vonage':
      return { kind, base, key: name, secret }
    case 'sns':
      return { kind, base, region: requireRegion(address), accessKeyId: name, secret }
  }
}

/** `+1=+15550001111,+44=Example`. @throws Error with the end of the sentence `NAME …` */
export function parseSenders(text: string): ReadonlyMap<string, string> {
  const pairs = text.split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]))
  const wrong = pairs.filter(
    (pair) => !/^\+\d{1,7}=(?:\+\d{5,15}|\d{3,8}|[A-Za-z0-9 ]{1,11}|MG[0-9a-f]{32})$/.test(pair),
  )
  if (wrong.length > 0)
    throw new Error(`must list senders such as +1=+15550001111 or +44=Example, and not ${wrong.join(', ')}`)
  return new Map(
    pairs.map((pair): [string, string] => {
      const [beginning = '', sender = ''] = pair.split('=')
      return [beginning, sender]
    }),
  )
}

/** `+1,+44`. @throws Error with the end of the sentence `NAME …` */
export function parseCountries(text: string): readonly string[] {
  const list = text.split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]))
  const wrong = list.filter((entry) => !/^\+\d{1,7}$/.test(entry))
  if (wrong.length > 0)
    throw new Error(`must list beginnings of numbers such as +1 and +4917, and not ${wrong.join(', ')}`)
  return list
}
