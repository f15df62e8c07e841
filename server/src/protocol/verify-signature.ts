import type { AccessScope } from '../kernel/access-scope.ts'
import { MINUTE, type Clock } from '../kernel/clock.ts'
import { equalInConstantTime } from '../kernel/keys.ts'
import { forbidden } from './access-scope.ts'
import { missingSignature, unknownKey, type Authorisation, type Authorise } from './authorise.ts'
import { sentences } from './sentences.ts'
import { amzDate, parseAmzDate, parseSignature, signatureFor } from '../kernel/sigv4.ts'

/** A key that signs, open. */
export interface SigningAccessKey {
  /** For messages: who the key is. */
  readonly arn: string
  readonly secret: string
  readonly scope: AccessScope
}

const SKEW = 5 * MINUTE
const SERVICE = 'cognito-idp'
/** What must be signed, or a request could be turned into another one (S21). */
const ALWAYS_SIGNED = ['host', 'x-amz-date', 'x-amz-target']

/** `serve`: the signature must be right, fresh and of a key that is not revoked, and the body what was signed (S21). */
export function verifySignatures(
  now: Clock,
  find: (accessKeyId: string) => Promise<SigningAccessKey | undefined>,
): Authorise {
  return async (request) => {
    const header = request.headers['authorization']
    if (!header) return missingSignature
    const signature = parseSignature(header)
    if (!signature) return refused('IncompleteSignatureException', sentences.signatureIncomplete)
    const unsigned = ALWAYS_SIGNED.find((name) => !signature.signedHeaders.includes(name))
    if (unsigned) return refused('InvalidSignatureException', sentences.signatureLacks(unsigned))
    const time = parseAmzDate(request.headers['x-amz-date'])
    if (time === undefined) return refused('IncompleteSignatureException', sentences.signatureDateMissing)
    const key = await find(signature.accessKeyId)
    if (!key) return unknownKey
    const stale = staleness(request.headers['x-amz-date'] ?? '', time, now())
    if (stale) return refused('InvalidSignatureException', stale)
    if (signature.service !== SERVICE || !amzDate(time).startsWith(signature.date))
      return refused('InvalidSignatureException', sentences.signatureScope(SERVICE))
    if (!equalInConstantTime(signatureFor(key.secret, request, signature), signature.signature))
      return refused('InvalidSignatureException', sentences.signatureWrong)
    return {
      kind: 'allowed',
      region: signature.region,
      keyId: signature.accessKeyId,
      forbids: (operation, input) => forbidden(key, operation, input),
    }
  }
}

function staleness(given: string, time: number, now: number): string | undefined {
  if (time < now - SKEW) return sentences.signatureExpired(given, amzDate(now - SKEW), amzDate(now))
  if (time > now + SKEW) return sentences.signatureEarly(given, amzDate(now + SKEW), amzDate(now))
  return undefined
}

function refused(type: 'IncompleteSignatureException' | 'InvalidSignatureException', message: string): Authorisation {
  return { kind: 'refused', type, message }
}
