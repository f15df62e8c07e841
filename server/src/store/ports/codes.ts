import type { PoolId, Subject } from '../../kernel/brand.ts'
import type { CodeSeed } from '../../kernel/one-time-code.ts'
import type { NewMessage } from './outbox.ts'
import type { CountedCall } from './windows.ts'

/** What a code is good for; a code of one purpose is nothing for another. */
export type CodePurpose = 'reset' | 'sign-up' | 'verify-email' | 'verify-phone'
export type Medium = 'EMAIL' | 'SMS'

/** The one live code of a subject and purpose; a new one replaces it. The code itself is nowhere: `seed` gives it with the key. */
export interface CodeRow {
  readonly poolId: PoolId
  readonly subject: Subject
  readonly purpose: CodePurpose
  readonly seed: CodeSeed
  readonly medium: Medium
  /** Keyed hash of the address the code went to, hex. */
  readonly destinationHash: string
  readonly issuedAt: number
  readonly expiresAt: number
}

/** Expired rows are swept. */
export interface Codes {
  get(poolId: PoolId, subject: Subject, purpose: CodePurpose): Promise<CodeRow | undefined>
  /** Takes the place of the code before it; the window stays. */
  put(code: CodeRow): Promise<void>
  /**
   * Uses up the code that was judged right, with the window it shares a row with: one deletion that asks for the same nonce, unexpired. Of any
   * number of racers one gets `true`.
   */
  take(code: CodeRow, now: number): Promise<boolean>
  /** Codes of this user, or only those that went out by `medium`. */
  void(poolId: PoolId, subject: Subject, medium?: Medium): Promise<void>
}

export interface CodeActs {
  /**
   * Counts in the window, and if the budget allows replaces the code and writes the message, in one commit. The simulated answer takes the
   * same way with the pseudonym as subject and a `void` message; a refusal counts and is audited.
   */
  request(act: RequestCode): Promise<'accepted' | 'limited'>
  /**
   * Counts in the window, and if the budget allows hands the subject's code to `judge`, once. Consumes nothing. Policy, history and hashing
   * come after it, outside any transaction.
   */
  attempt(act: AttemptCode): Promise<AttemptOutcome>
}

export interface RequestCode extends CountedCall {
  readonly effect:
    | {
        readonly kind: 'send'
        readonly code: CodeRow
        readonly message: NewMessage
        /** A code that is alive and went to the same address is sent again instead; its life goes on. Only where the window has a row of its own. */
        readonly repeats?: boolean
      }
    | { readonly kind: 'refuse'; readonly reason: string }
}

/** `wrong` names the true reason, for the audit. */
export type Verdict =
  | { readonly right: true }
  | { readonly right: false; readonly reason: 'mismatch' | 'expired' | 'none' | 'contact changed' | 'refused' }

export interface AttemptCode extends CountedCall {
  /** The code that is tried; where the window's kind has the same name, both are one row. */
  readonly purpose: CodePurpose
  /** Pure and synchronous; called at most once per counted attempt. */
  judge(code: CodeRow | undefined): Verdict
}

export type AttemptOutcome =
  | { readonly kind: 'limited' }
  | { readonly kind: 'right'; readonly code: CodeRow }
  | { readonly kind: 'wrong'; readonly verdict: Verdict & { readonly right: false } }
