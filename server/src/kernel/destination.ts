import type { Keys } from './keys.ts'

/**
 * The keyed hash that stands for an address wherever the address itself must not be kept. Letter case is levelled, so that every spelling of
 * an e-mail address shares one cap.
 */
export function destinationHash(keys: Keys, address: string): string {
  return keys.mac('address', address.toLowerCase()).toString('hex')
}
