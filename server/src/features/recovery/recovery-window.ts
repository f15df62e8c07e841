import { DAY, HOUR } from '../../kernel/clock.ts'
import type { WindowKind, WindowRule } from '../../store/ports/index.ts'
import type { Pool } from '../pools/directory.ts'
import type { RiskLevel } from '../risk/takeover.ts'
import { isHardened } from '../pools/pool-settings.ts'

type Act = 'send' | 'guess'

/** What is left of the budget to a caller whose network guesses: the low end of the documented range. */
const LOWEST = 5

/**
 * ForgotPassword and ConfirmForgotPassword spend one budget: 5–20 an hour, a setting of the pool (quotas page of the developer guide). In a hardened pool
 * each has its own, and one that was spent makes the user wait, twice as long each time, until a reset succeeds (H3, H5).
 */
export function recoveryWindow(pool: Pool, act: Act, level?: RiskLevel): WindowRule {
  const { recoveryBudget } = pool.settings
  const budget = level === 'High' ? Math.min(recoveryBudget, LOWEST) : recoveryBudget
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
  return {
    operation,
    window: (pool: Pool, level: RiskLevel | undefined) => recoveryWindow(pool, act, level),
    wording: 'recovery',
    event,
  } as const
}
