/**
 * An exact sliding window: at most `budget` calls in any `length` milliseconds. One row per subject and kind holds the time stamps; a call
 * over the budget is not recorded, so it does not extend the wait.
 */
export interface WindowRule {
  readonly kind: 'recovery'
  /** Calls, 1–20. */
  readonly budget: number
  /** Milliseconds. */
  readonly length: number
}
