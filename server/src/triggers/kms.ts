import type { Clock } from '../kernel/clock.ts'
import type { Outbound } from '../kernel/outbound.ts'
import { signedHeaders, type SigningAccount } from '../kernel/sigv4.ts'
import { parsedJson } from './function-target.ts'

/** A key management service gave no key. Nothing of its answer is in it but the kind of error. */
export class KmsError extends Error {
  override readonly name = 'KmsError'
}

/** A data key, plain and wrapped. */
export interface DataKey {
  readonly plaintext: Uint8Array
  readonly wrapped: Uint8Array
  /** ARN of the key that wraps it, also where it was asked for by an alias. */
  readonly keyArn: string
}

export interface Kms {
  /** @throws KmsError or OutboundError */
  generateDataKey(keyId: string, bytes: number, encryptionContext: Readonly<Record<string, string>>): Promise<DataKey>
}

/** GenerateDataKey of AWS KMS (API 2014-11-01), or of anything that speaks as it does. */
export function kms(
  { outbound, now }: { readonly outbound: Outbound; readonly now: Clock },
  account: SigningAccount & { readonly base: string },
): Kms {
  return {
    async generateDataKey(keyId, bytes, encryptionContext) {
      const url = new URL(`${account.base}/`)
      const body = JSON.stringify({ KeyId: keyId, NumberOfBytes: bytes, EncryptionContext: encryptionContext })
      const asJson = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'TrentService.GenerateDataKey' }
      const headers = signedHeaders(account, 'kms', { url, method: 'POST', headers: asJson, body }, now())
      const answer = await outbound({ url: url.href, method: 'POST', headers, body })
      const given = parsedJson(answer.body)
      if (answer.status !== 200) throw new KmsError(`GenerateDataKey was refused: ${codeOf(given, answer.status)}`)
      const key = dataKeyIn(given)
      if (key?.plaintext.length !== bytes) throw new KmsError('GenerateDataKey answered with no data key')
      return key
    },
  }
}

function dataKeyIn(given: unknown): DataKey | undefined {
  if (typeof given !== 'object' || given === null) return undefined
  if (!('Plaintext' in given && 'CiphertextBlob' in given && 'KeyId' in given)) return undefined
  const { Plaintext, CiphertextBlob, KeyId } = given
  if (typeof Plaintext !== 'string' || typeof CiphertextBlob !== 'string' || typeof KeyId !== 'string') return undefined
  if (CiphertextBlob === '' || KeyId === '') return undefined
  return { plaintext: bytesOf(Plaintext), wrapped: bytesOf(CiphertextBlob), keyArn: KeyId }
}

/** In memory of their own: small buffers share theirs. */
function bytesOf(base64: string): Uint8Array {
  return new Uint8Array(Buffer.from(base64, 'base64'))
}

function codeOf(given: unknown, status: number): string {
  const type = typeof given === 'object' && given !== null && '__type' in given ? given.__type : undefined
  const name = typeof type === 'string' ? type.split('#').at(-1) : undefined
  return name !== undefined && /^[A-Za-z]{1,80}$/.test(name) ? name : `HTTP ${status}`
}
