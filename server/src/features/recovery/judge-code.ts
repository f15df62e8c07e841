import { destinationHash } from '../../kernel/destination.ts'
import type { Keys } from '../../kernel/keys.ts'
import type { CodeRow, UserRecord, Verdict } from '../../store/ports/index.ts'
import type { Pool } from '../pools/directory.ts'
import { wayBack, type Carries } from './eligibility.ts'
import { isCodeOf } from '../codes/is-code-of.ts'

/**
 * Judges the code that was typed. The comparison is made first and for everybody, so that its time says nothing; a code counts only for a
 * user who may be reset and still owns, verified, the address it went to (S6).
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
  const name = row.medium === 'SMS' ? 'phone_number' : 'email'
  const address = user.attributes[name]
  return (
    address !== undefined &&
    user.attributes[`${name}_verified`] === 'true' &&
    destinationHash(keys, address) === row.destinationHash
  )
}
