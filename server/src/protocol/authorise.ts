import { equalInConstantTime } from '../kernel/keys.ts'
import type { OperationName } from '../model/index.ts'
import type { ProtocolErrorName } from './protocol-errors.ts'
import { sentences } from './sentences.ts'
import type { SignedRequest } from '../kernel/sigv4.ts'

/** Who signed a request, as far as this mode believes it. */
export type Authorisation =
  | {
      readonly kind: 'allowed'
      readonly region: string | undefined
      /** Of the access key, where this mode checks what it signed. */
      readonly keyId?: string
      /** Why the key may not do this, if it may not. */
      forbids?(operation: OperationName, input: object): string | undefined
    }
  | { readonly kind: 'refused'; readonly type: ProtocolErrorName; readonly message: string }

/** Decides on a request of an operation that administrators sign. */
export type Authorise = (request: SignedRequest) => Authorisation | Promise<Authorisation>

export const missingSignature: Authorisation = {
  kind: 'refused',
  type: 'MissingAuthenticationTokenException',
  message: sentences.missingAuthenticationToken,
}

export const unknownKey: Authorisation = {
  kind: 'refused',
  type: 'UnrecognizedClientException',
  message: sentences.unrecognizedClient,
}

/**
 * `dev`: any signature will do, but there must be one, so that no form of a web page gets here (S20). Where the server is open to other
 * machines, `token` is the access key id the signature must name.
 */
export function acceptAnySignature(token: string | undefined): Authorise {
  return ({ headers: { authorization } }) => {
    if (!authorization) return missingSignature
    const { accessKeyId, region } = credentialOf(authorization)
    if (token !== undefined && !equalInConstantTime(token, accessKeyId ?? '')) return unknownKey
    return { kind: 'allowed', region }
  }
}

/** `Credential=AKID/20261124/eu-west-1/cognito-idp/aws4_request` of a SigV4 header. */
function credentialOf(header: string): { readonly accessKeyId?: string; readonly region?: string } {
  const [, accessKeyId, region] = /Credential=([^/,\s]+)\/\d{8}\/([a-z0-9-]+)\//.exec(header) ?? []
  return { ...(accessKeyId && { accessKeyId }), ...(region && { region }) }
}
