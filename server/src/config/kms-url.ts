import { parseProviderUrl, requireName, requireRegion } from './provider-url.ts'

/** A key management service that speaks as AWS KMS does, and who calls it. */
export interface KmsAddress {
  readonly base: string
  readonly region: string
  readonly accessKeyId: string
  readonly secret: string
}

/**
 * `kms://KEY:SECRET@kms.eu-west-1.amazonaws.com`; with `kms+http://…` it is called without TLS, where its host is named as one that may be.
 *
 * @throws Error with the end of the sentence `NAME …`
 */
export function parseKmsUrl(text: string): KmsAddress {
  const address = parseProviderUrl(text, ['kms'])
  if (!address) throw new Error('must be kms://KEY:SECRET@kms.eu-west-1.amazonaws.com')
  const { base, secret } = address
  return { base, region: requireRegion(address), accessKeyId: requireName(address), secret }
}
