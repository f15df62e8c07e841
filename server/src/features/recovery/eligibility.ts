import type { Medium, UserRecord } from '../../store/ports/index.ts'
import type { ContactMechanism } from '../codes/contact-mechanism.ts'
import type { Pool } from '../pools/directory.ts'
import { mechanismsOf } from './mechanisms.ts'

/** Why a user gets no code. The true reason goes to the audit; the answer may hide it. */
export type NoWay = 'not found' | 'disabled' | 'state' | 'no verified contact'

export type WayBack =
  | { readonly kind: 'send'; readonly medium: Medium; readonly address: string }
  | { readonly kind: 'refuse'; readonly reason: NoWay }

/** What may carry a code to an address: the same for every user of the server. */
export type Carries = (medium: Medium, address: string) => boolean

/**
 * Decides how this user gets back in, or why not: state first, then the first mechanism of the pool's AccountRecoverySetting whose contact is
 * verified, deliverable and not itself an active second factor. UNCONFIRMED users with a verified contact get a code; confirming refuses them.
 */
export function wayBack(pool: Pool, user: UserRecord | undefined, carries: Carries): WayBack {
  if (!user) return refuse('not found')
  if (!user.enabled) return refuse('disabled')
  if (!hasRecoverableStatus(pool, user)) return refuse('state')
  for (const mechanism of mechanismsOf(pool)) {
    const contact = contactOf(pool, user, mechanism)
    if (contact && carries(contact.medium, contact.address)) return { kind: 'send', ...contact }
  }
  return refuse('no verified contact')
}

/**
 * FORCE_CHANGE_PASSWORD and EXTERNAL_PROVIDER have no password of the user's own to reset; the legacy statuses are dead ends. A pool may let the first of
 * them back in: see `isRescue`.
 */
function hasRecoverableStatus(pool: Pool, user: UserRecord): boolean {
  return ['CONFIRMED', 'RESET_REQUIRED', 'UNCONFIRMED'].includes(user.status) || isRescue(pool, user)
}

/** Somebody who was invited, never chose a password, and may all the same get in by a verified contact: the pool's `rescue`. */
export function isRescue({ settings }: Pick<Pool, 'settings'>, { status }: Pick<UserRecord, 'status'>): boolean {
  return settings.rescue && status === 'FORCE_CHANGE_PASSWORD'
}

/** The verified contact behind a mechanism, if it may be used. */
export function contactOf(
  pool: Pool,
  user: UserRecord,
  mechanism: ContactMechanism,
): { readonly medium: Medium; readonly address: string } | undefined {
  const phone = mechanism === 'verified_phone_number'
  const name = phone ? 'phone_number' : 'email'
  const address = user.attributes[name]
  if (!address || user.attributes[`${name}_verified`] !== 'true') return undefined
  if (isFactor(pool, user, phone ? 'SMS_MFA' : 'EMAIL_OTP')) return undefined
  return { medium: phone ? 'SMS' : 'EMAIL', address }
}

/** The code would have gone to a phone, if a channel reached it: the operator is to hear of it. */
export function isPhonePassedOver(pool: Pool, user: UserRecord | undefined, way: WayBack, carries: Carries): boolean {
  if (!user || (way.kind === 'send' && way.medium === 'SMS') || wayBack(pool, user, () => true).kind !== 'send')
    return false
  const phone = contactOf(pool, user, 'verified_phone_number')
  return mechanismsOf(pool).includes('verified_phone_number') && phone !== undefined && !carries('SMS', phone.address)
}

/** A contact that is the second factor may not also be the way around the first. The legacy setting never looked (CDK calls it PHONE_AND_EMAIL). */
function isFactor(pool: Pool, user: UserRecord, factor: 'SMS_MFA' | 'EMAIL_OTP'): boolean {
  return Boolean(pool.definition.AccountRecoverySetting?.RecoveryMechanisms?.length) && user.factors.includes(factor)
}

function refuse(reason: NoWay): WayBack {
  return { kind: 'refuse', reason }
}
