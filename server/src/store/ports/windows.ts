import type { PoolId, Subject } from '../../kernel/brand.ts'
import type { AuditBase } from './audit.ts'

/**
 * What is counted. `reset`: ForgotPassword and ConfirmForgotPassword together; `sign-up`: tries of ConfirmSignUp; `resend`:
 * ResendConfirmationCode; `verify` and `verify-send`: tries of VerifyUserAttribute and requests for its codes; `change-password`.
 */
export type WindowKind = 'reset' | 'sign-up' | 'resend' | 'verify' | 'verify-send' | 'change-password'

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
}

/** Whose call is counted, where, and who is to be found in the audit: what every act on a window begins with. */
export interface CountedCall {
  readonly poolId: PoolId
  readonly subject: Subject
  readonly now: number
  readonly window: WindowRule
  readonly audit: AuditBase
}

export interface WindowActs {
  /** Counts a call that has no code; one over the budget is audited as refused. */
  count(call: CountedCall): Promise<'counted' | 'limited'>
}
