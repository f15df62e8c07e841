import type { PoolId, Subject } from '../../kernel/brand.ts'
import type { AuditBase } from './audit.ts'

/**
 * What is counted. `reset`: ForgotPassword and ConfirmForgotPassword together; `sign-up`: tries of ConfirmSignUp; `resend`:
 * ResendConfirmationCode; `verify` and `verify-send`: tries of VerifyUserAttribute and requests for its codes; `change-password`; `migrate`: questions to the function that gives users of elsewhere; `destination`: tries of
 * codes that verify one address, of all accounts. `reset-send` and
 * `reset-guess` take the place of `reset` where the two operations of recovery are counted apart.
 */
export type WindowKind =
  | 'reset'
  | 'reset-send'
  | 'reset-guess'
  | 'sign-up'
  | 'resend'
  | 'verify'
  | 'verify-send'
  | 'change-password'
  | 'migrate'
  | 'destination'

/**
 * An exact sliding window: at most `budget` calls in any `length` milliseconds. One row per subject and kind holds the time stamps; a call
 * over the budget is not recorded, so it does not extend the wait.
 */
export interface WindowRule {
  readonly kind: WindowKind
  /** Calls, 1–20. */
  readonly budget: number
  /** Milliseconds. */
  readonly length: number
  /** The call that spends the budget shuts the window for `first` milliseconds, each time twice as long, up to `most`, until it is cleared. */
  readonly backOff?: { readonly first: number; readonly most: number } | undefined
}

/** Whose call is counted, where, and who is to be found in the audit: what every act on a window begins with. */
export interface CountedCall {
  readonly poolId: PoolId
  readonly subject: Subject
  readonly now: number
  readonly window: WindowRule
  readonly audit: AuditBase
}

/** What is left of a window. */
export interface WindowReading {
  /** When each counted call was made, oldest first. Milliseconds. */
  readonly stamps: readonly number[]
  /** How often the budget was spent, where that counts. */
  readonly level: number
  /** 0 when it never was shut. */
  readonly blockedUntil: number
}

export interface Windows {
  get(poolId: PoolId, subject: Subject, kind: WindowKind): Promise<WindowReading>
  /** It begins anew. */
  clear(poolId: PoolId, subject: Subject, kind: WindowKind): Promise<void>
}

export interface WindowActs {
  /** Counts a call that has no code; one over the budget is audited as refused. */
  count(call: CountedCall): Promise<'counted' | 'limited'>
}
