import { DAY, HOUR } from '../../kernel/clock.ts'
import type { WindowKind, WindowRule } from '../../store/ports/index.ts'
import type { Pool } from '../pools/directory.ts'
import { isHardened } from '../pools/pool-settings.ts'

type Act = 'send' | 'guess'

/**
 * ForgotPassword and ConfirmForgotPassword spend one budget: 5–20 an hour, a setting of the pool (quotas page of the developer guide). In a hardened pool
 * each has its own, and one that was spent makes the user wait, twice as long each time, until a reset succeeds (H3, H5).
 */
export function recoveryWindow(pool: Pool, act: Act): WindowRule {
  const budget = pool.settings.recoveryBudget
  return isHardened(pool)
    ? { kind: `reset-${act}`, budget, length: HOUR, backOff: { first: HOUR, most: DAY } }
    : { kind: 'reset', budget, length: HOUR }
}

/** The windows that a reset clears, besides the one it clears with the code. */
export function clearedWindows(pool: Pool): readonly WindowKind[] {
  return isHardened(pool) ? ['reset-send', 'reset-guess'] : []
}

/** How the two operations begin. */
export function asking(operation: 'ForgotPassword' | 'ConfirmForgotPassword') {
  const act = operation === 'ForgotPassword' ? 'send' : 'guess'
  const event =
    operation === 'ForgotPassword'
      ? ({ type: 'ForgotPassword', ifAccepted: 'InProgress' } as const)
      : ({ type: 'PasswordChange', ifAccepted: 'Pass' } as const)
  return { operation, window: (pool: Pool) => recoveryWindow(pool, act), wording: 'recovery', event } as const
}
