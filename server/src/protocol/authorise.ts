import { equalInConstantTime } from '../kernel/keys.ts'

/** Who signed a request, as far as this mode believes it. */
export type Authorisation =
  | { readonly kind: 'allowed'; readonly region: string | undefined }
  | { readonly kind: 'refused'; readonly type: 'MissingAuthenticationTokenException' | 'UnrecognizedClientException' }

/** Decides on the Authorization header of an operation that administrators sign. */
export type Authorise = (header: string | undefined) => Authorisation

/**
 * `dev`: any signature will do, but there must be one, so that no form of a web page gets here (S20). Where the server is open to other
 * machines, `token` is the access key id the signature must name.
 */
export function acceptAnySignature(token: string | undefined): Authorise {
  return (header) => {
    if (!header) return { kind: 'refused', type: 'MissingAuthenticationTokenException' }
    const { accessKeyId, region } = credentialOf(header)
    if (token !== undefined && !equalInConstantTime(token, accessKeyId ?? ''))
      return { kind: 'refused', type: 'UnrecognizedClientException' }
    return { kind: 'allowed', region }
  }
}

/** `Credential=AKID/20261124/eu-west-1/cognito-idp/aws4_request` of a SigV4 header. */
function credentialOf(header: string): { readonly accessKeyId?: string; readonly region?: string } {
  const [, accessKeyId, region] = /Credential=([^/,\s]+)\/\d{8}\/([a-z0-9-]+)\//.exec(header) ?? []
  return { ...(accessKeyId && { accessKeyId }), ...(region && { region }) }
}
