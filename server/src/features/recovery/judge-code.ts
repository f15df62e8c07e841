import { destinationHash } from '../../kernel/destination.ts'
import type { Keys } from '../../kernel/keys.ts'
import type { CodeRow, UserRecord, Verdict } from '../../store/ports/index.ts'
import type { Pool } from '../pools/directory.ts'
import { contactOf, wayBack, type Carries } from './eligibility.ts'
import { mechanismsOf } from './mechanisms.ts'
import { isCodeOf } from '../codes/is-code-of.ts'

/**
 * Judges the code that was typed. The comparison is made first and for everybody, so that its time says nothing; a code counts only for a
 * user who may be reset and still owns, verified, the address it went to (S6), as long as the pool still sends codes there.
 */
export function judgeCode(
  keys: Keys,
  pool: Pool,
  user: UserRecord | undefined,
  row: CodeRow | undefined,
  given: string,
  call: { readonly now: number; readonly carries: Carries },
): Verdict {
  const fits = isCodeOf(keys, row, given)
  if (!user || !row) return { right: false, reason: 'none' }
  if (row.expiresAt <= call.now) return { right: false, reason: 'expired' }
  if (!fits) return { right: false, reason: 'mismatch' }
  if (!user.enabled || user.status === 'UNCONFIRMED') return { right: false, reason: 'refused' }
  return ownsDestination(keys, pool, user, row, call.carries)
    ? { right: true }
    : { right: false, reason: 'contact changed' }
}

function ownsDestination(keys: Keys, pool: Pool, user: UserRecord, row: CodeRow, carries: Carries): boolean {
  if (wayBack(pool, user, carries).kind !== 'send') return false
  const mechanism = row.medium === 'SMS' ? 'verified_phone_number' : 'verified_email'
  const contact = mechanismsOf(pool).includes(mechanism) ? contactOf(pool, user, mechanism) : undefined
  return contact !== undefined && destinationHash(keys, contact.address) === row.destinationHash
}
