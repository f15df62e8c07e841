import { HOUR } from '../../kernel/clock.ts'
import type { WindowRule } from '../../store/ports/index.ts'
import type { Pool } from '../pools/directory.ts'

/** ForgotPassword and ConfirmForgotPassword spend one budget: 5–20 an hour, a setting of the pool (quotas page of the developer guide). */
export function recoveryWindow(pool: Pool): WindowRule {
  return { kind: 'reset', budget: pool.settings.recoveryBudget, length: HOUR }
}

/** How the two operations begin. */
export function asking(operation: 'ForgotPassword' | 'ConfirmForgotPassword') {
  return { operation, window: recoveryWindow, wording: 'recovery' } as const
}
