import type { Keys } from '../../kernel/keys.ts'
import type { LoginKey } from '../../kernel/brand.ts'
import type { Medium } from '../../store/ports/index.ts'
import { parseEmailAddress } from '../../kernel/email-address.ts'
import { isPhoneNumber } from '../../kernel/phone-number.ts'
import type { Pool } from '../pools/directory.ts'
import type { ContactMechanism } from './contact-mechanism.ts'

export interface SimulatedContact {
  readonly medium: Medium
  readonly address: string
}

/**
 * The contact a name that gets no code is answered with under ENABLED: the same for the same name every time. A name that looks like an
 * address is its own contact where the pool could use it; any other name draws a medium by the pool's own mix of contacts and an address by
 * HMAC, so that a pool which stores only e-mail never answers SMS (S8).
 */
export function simulatedContact(
  pool: Pool,
  mechanisms: readonly ContactMechanism[],
  typed: string,
  key: LoginKey,
  keys: Keys,
): SimulatedContact {
  if (parseEmailAddress(typed) && mechanisms.includes('verified_email')) return { medium: 'EMAIL', address: typed }
  if (isPhoneNumber(typed) && mechanisms.includes('verified_phone_number')) return { medium: 'SMS', address: typed }
  const medium = drawMedium(pool, mechanisms, keys.mac('simulation', pool.id, 'medium', key))
  return { medium, address: drawAddress(medium, keys.mac('simulation', pool.id, medium, key)) }
}

function drawMedium(pool: Pool, mechanisms: readonly ContactMechanism[], dice: Buffer): Medium {
  if (!mechanisms.includes('verified_phone_number')) return 'EMAIL'
  if (!mechanisms.includes('verified_email')) return 'SMS'
  const share =
    pool.phoneShare?.value ?? (storesOnlyEmail(pool) ? 0 : mechanisms[0] === 'verified_phone_number' ? 1 : 0)
  return dice.readUInt32BE(0) / 2 ** 32 < share ? 'SMS' : 'EMAIL'
}

/** What the pool's own definition says before there is anybody to count. */
function storesOnlyEmail(pool: Pool): boolean {
  const { UsernameAttributes = [], AliasAttributes = [], AutoVerifiedAttributes = [] } = pool.definition
  const named = [...UsernameAttributes, ...AliasAttributes, ...AutoVerifiedAttributes].filter(
    (name) => name !== 'preferred_username',
  )
  return named.length > 0 && !named.includes('phone_number')
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

function drawAddress(medium: Medium, dice: Buffer): string {
  if (medium === 'SMS') return `+1555555${String(dice.readUInt32BE(4) % 10_000).padStart(4, '0')}`
  const letter = (at: number) => LETTERS[(dice[at] ?? 0) % LETTERS.length]
  return `${letter(0)}${'-'.repeat(9)}@${letter(1)}${'-'.repeat(6)}.com`
}
