import type { PoolId, Subject } from '../../kernel/brand.ts'
import type { AuditBase } from './audit.ts'
import type { SessionRecord } from './sessions.ts'

export interface LockOut {
  /** Failures since the last reset. */
  readonly failures: number
  readonly lastFailureAt: number
  readonly lockedUntil: number
}

/** Rows without a failure for 15 minutes after their lock mean nothing and are swept. */
export interface LockOuts {
  get(poolId: PoolId, subject: Subject): Promise<LockOut | undefined>
  clear(poolId: PoolId, subject: Subject): Promise<void>
}

export interface SignInActs {
  /**
   * Books the verdict on a password, and starts the session of a right one, in one commit. The lock is looked at again here: of 64 guesses that
   * were hashed side by side the first five are told, the others are `locked` whatever they were, so racing buys nothing.
   */
  settle(act: SettleSignIn): Promise<'started' | 'refused' | 'locked'>
}

export interface SettleSignIn {
  readonly poolId: PoolId
  readonly subject: Subject
  readonly now: number
  readonly verdict:
    | { readonly kind: 'right'; readonly session?: SessionRecord | undefined }
    | { readonly kind: 'wrong'; readonly reason: string }
  readonly audit: AuditBase
}
