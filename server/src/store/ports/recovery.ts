import type { PoolId, Subject, UserId } from '../../kernel/brand.ts'
import type { AuditBase } from './audit.ts'
import type { CodeRow } from './codes.ts'
import type { NewMessage } from './outbox.ts'
import type { Credential } from './users.ts'
import type { WindowRule } from './windows.ts'

export interface RecoveryActs {
  /**
   * Counts in the window, and if the budget allows replaces the code and writes the message, in one commit. The simulated answer takes the
   * same way with the pseudonym as subject and a `void` message; a refusal counts and is audited.
   */
  request(act: RequestReset): Promise<'accepted' | 'limited'>
  /**
   * Counts in the window, and if the budget allows hands the subject's code to `judge`, once. Consumes nothing. Policy, history and hashing
   * come after it, outside any transaction.
   */
  attempt(act: AttemptReset): Promise<AttemptOutcome>
  /**
   * Deletes the code that was judged right and sets the password, in one commit. The deletion is one statement that asks for the same nonce,
   * unexpired: of any number of racers one wins, the others are `expired`.
   */
  consume(act: ConsumeReset): Promise<'changed' | 'expired'>
}

export interface RequestReset {
  readonly poolId: PoolId
  readonly subject: Subject
  readonly now: number
  readonly window: WindowRule
  readonly audit: AuditBase
  readonly effect:
    | { readonly kind: 'send'; readonly code: CodeRow; readonly message: NewMessage }
    | { readonly kind: 'refuse'; readonly reason: string }
}

/** `wrong` names the true reason, for the audit. */
export type Verdict =
  | { readonly right: true }
  | { readonly right: false; readonly reason: 'mismatch' | 'expired' | 'none' | 'contact changed' | 'refused' }

export interface AttemptReset {
  readonly poolId: PoolId
  readonly subject: Subject
  readonly now: number
  readonly window: WindowRule
  readonly audit: AuditBase
  /** Pure and synchronous; called at most once per counted attempt. */
  judge(code: CodeRow | undefined): Verdict
}

export type AttemptOutcome =
  | { readonly kind: 'limited' }
  | { readonly kind: 'right'; readonly code: CodeRow }
  | { readonly kind: 'wrong'; readonly verdict: Verdict & { readonly right: false } }

export interface ConsumeReset {
  readonly poolId: PoolId
  readonly userId: UserId
  readonly now: number
  /** The code that was judged right. */
  readonly nonce: Uint8Array
  readonly credential: Credential
  /** Digest of the new password and how many to keep; absent when the pool keeps no history. */
  readonly history?: { readonly digest: string; readonly keep: number } | undefined
  /** End every session of the user. */
  readonly sessions: 'keep' | 'revoke'
  readonly audit: AuditBase
}
