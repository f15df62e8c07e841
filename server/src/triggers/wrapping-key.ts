import type { Keys } from '../kernel/keys.ts'

/** A key of AES-256 that wraps data keys, by the names that a raw AES keyring of the AWS Encryption SDK knows it by. */
export interface WrappingKey {
  readonly keyNamespace: string
  readonly keyName: string
  readonly key: Uint8Array
}

/**
 * Each `KMSKeyID` has a key of its own, so that a function that holds one decrypts the codes of its pools alone, and a pool that names another id has another
 * key.
 */
export function wrappingKey(keys: Keys, keyId: string): WrappingKey {
  return { keyNamespace: 'sparekey', keyName: keyId, key: new Uint8Array(keys.mac('custom-sender', keyId)) }
}
