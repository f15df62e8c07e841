import type { Masking } from '../../kernel/mask.ts'

/** The settings of a pool outside the wire, complete. One table below says name, default, meaning and limits of each. */
export interface PoolSettings {
  readonly profile: 'aws' | 'hardened'
  /** Characters. */
  readonly resetCodeLength: number
  readonly resetCodeAlphabet: 'digits' | 'letters-and-digits'
  /** Seconds. */
  readonly resetCodeLifetime: number
  /** Calls to ForgotPassword and ConfirmForgotPassword together in an hour. */
  readonly recoveryBudget: number
  readonly masking: Masking
  readonly revokeTokensOnPasswordReset: boolean
  readonly passwordChangedNotice: boolean
}
