import type { LoginKey } from '../../kernel/brand.ts'
import { parseEmailAddress } from '../../kernel/email-address.ts'
import { isPhoneNumber } from '../../kernel/phone-number.ts'
import type { ContactMix, Medium } from '../../store/ports/index.ts'
import { carriedIn } from '../codes/carried-in.ts'
import type { ContactMechanism } from '../codes/contact-mechanism.ts'
import type { Services } from '../context.ts'
import type { Pool } from '../pools/directory.ts'
import { draw } from './draw.ts'

export interface SimulatedContact {
  readonly medium: Medium
  readonly address: string
}

/**
 * The contact a name that gets no code is answered with under ENABLED: one that a user of this pool might have, and the same for the same name while the
 * pool's mix of contacts is the same (S8). A name that looks like an address is its own contact of that medium; but where users who have such an address
 * get their codes elsewhere, so does nobody, in the same proportion.
 */
export function simulatedContact(
  ctx: Pick<Services, 'keys' | 'carries'>,
  pool: Pool,
  code: 'reset' | 'signUp',
  mechanisms: readonly ContactMechanism[],
  { typed, key }: { readonly typed: string; readonly key: LoginKey },
): SimulatedContact {
  const dice = ctx.keys.mac('simulation', pool.id, key)
  const own = parseEmailAddress(typed) ? 'email' : isPhoneNumber(typed) ? 'phone' : undefined
  const contacts = {
    verified_email: { medium: 'EMAIL', address: own === 'email' ? typed : emailOf(pool.contactMix, dice) },
    verified_phone_number: { medium: 'SMS', address: own === 'phone' ? typed : phoneOf(pool.contactMix, dice) },
  } as const
  const listed = mechanisms.map((mechanism) => contacts[mechanism])
  const carries = carriedIn(ctx, pool)
  const carried = listed.filter(({ medium, address }) => carries(medium, address))
  const possible = carried.length > 0 ? carried : listed
  const known = pool.contactMix?.[code][own ?? 'all']
  const share =
    known ?? (own ? Number(own === 'phone') : storesOnlyEmail(pool) ? 0 : Number(listed[0]?.medium === 'SMS'))
  const drawn = dice.readUInt32BE(0) / 2 ** 32 < share ? 'SMS' : 'EMAIL'
  return possible.find(({ medium }) => medium === drawn) ?? possible[0] ?? contacts.verified_email
}

/** What the pool's own definition says before there is anybody to count. */
function storesOnlyEmail(pool: Pool): boolean {
  const { UsernameAttributes = [], AliasAttributes = [], AutoVerifiedAttributes = [] } = pool.definition
  const named = [...UsernameAttributes, ...AliasAttributes, ...AutoVerifiedAttributes].filter(
    (name) => name !== 'preferred_username',
  )
  return named.length > 0 && !named.includes('phone_number')
}

const LETTERS = Object.fromEntries([...'abcdefghijklmnopqrstuvwxyz'].map((letter) => [letter, 1]))

function emailOf(mix: ContactMix | undefined, dice: Buffer): string {
  const local = draw(mix?.locals ?? {}, dice.readUInt32BE(4)) ?? draw(LETTERS, dice.readUInt32BE(4)) ?? ''
  const domain = draw(mix?.domains ?? {}, dice.readUInt32BE(8)) ?? `${draw(LETTERS, dice.readUInt32BE(8))}.com`
  const first = String.fromCodePoint(domain.codePointAt(0) ?? 0)
  return `${local}${'-'.repeat(9)}@${first}${'-'.repeat(6)}${domain.slice(first.length)}`
}

function phoneOf(mix: ContactMix | undefined, dice: Buffer): string {
  const digits = Number(draw(mix?.digits ?? {}, dice.readUInt32BE(12)) ?? 11)
  return `+${'5'.repeat(Math.max(1, digits - 4))}${String(dice.readUInt32BE(16) % 10_000).padStart(4, '0')}`
}
