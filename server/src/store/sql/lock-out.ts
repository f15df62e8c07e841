import { MINUTE, SECOND } from '../../kernel/clock.ts'
import type { LockOut } from '../ports/index.ts'

/** Failures before the first lock. */
export const FREE_FAILURES = 5
/** Milliseconds. */
export const LONGEST_LOCK = 15 * MINUTE

export function isLocked(lockOut: LockOut | undefined, now: number): boolean {
  return lockOut !== undefined && now < lockOut.lockedUntil
}

/**
 * One more wrong password. From the fifth on the account is locked for 2^(n−5) seconds, at most 15 minutes; 15 minutes without a failure
 * start the count anew. (Authentication page of the developer guide.)
 */
export function countFailure(before: LockOut | undefined, now: number): LockOut {
  const quiet = before === undefined || now - Math.max(before.lastFailureAt, before.lockedUntil) >= LONGEST_LOCK
  const failures = quiet ? 1 : before.failures + 1
  const lock = failures < FREE_FAILURES ? 0 : Math.min(LONGEST_LOCK, 2 ** (failures - FREE_FAILURES) * SECOND)
  return { failures, lastFailureAt: now, lockedUntil: lock === 0 ? 0 : now + lock }
}
