import type { Clock } from '../kernel/clock.ts'
import type { Keys } from '../kernel/keys.ts'
import type { Outbound } from '../kernel/outbound.ts'
import type { SigningAccount } from '../kernel/sigv4.ts'
import { kms } from './kms.ts'
import { wrappingKey } from './wrapping-key.ts'

export interface CodeEncryption {
  /**
   * A code or temporary password as the function that sends it can decrypt it: a message of the AWS Encryption SDK, in base64. It differs each time.
   *
   * @param keyId the `KMSKeyID` of the pool
   * @throws KmsError or OutboundError where a key management service is asked and gives no key
   */
  encryptCode(plain: string, keyId: string): Promise<string>
}

/** Codes are encrypted under keys of our own, or, where there is a key management service, under its keys. */
export function codeEncryption(parts: {
  readonly keys: Keys
  readonly outbound: Outbound
  readonly now: Clock
  readonly kms: (SigningAccount & { readonly base: string }) | undefined
}): CodeEncryption {
  const service = parts.kms && kms(parts, parts.kms)
  return {
    async encryptCode(plain, keyId) {
      // Few pools have such a function; nobody else pays for the packages.
      const { encryptMessage, kmsKeyring, ownKeyring } = await import('./encryption-sdk.ts')
      const keyring = service ? kmsKeyring(service, keyId) : ownKeyring(wrappingKey(parts.keys, keyId))
      return (await encryptMessage(keyring, plain)).toString('base64')
    },
  }
}
