import { parseEmailAddress } from './email-address.ts'
import type { Keys } from './keys.ts'

/**
 * The keyed hash that stands for an address wherever the address itself must not be kept. Letter case and the spellings of an international
 * domain are levelled, so that every way to write an e-mail address shares one cap.
 */
export function destinationHash(keys: Keys, address: string): string {
  const email = parseEmailAddress(address)
  const level = email ? `${email.local.toLowerCase()}@${email.domain}` : address.toLowerCase()
  return keys.mac('address', level).toString('hex')
}
