import type { Pool } from './directory.ts'

export interface PasswordPolicy {
  readonly MinimumLength: number
  readonly RequireUppercase: boolean
  readonly RequireLowercase: boolean
  readonly RequireNumbers: boolean
  readonly RequireSymbols: boolean
  /** Previous passwords that may not come back, the current one included; 0 keeps none. */
  readonly PasswordHistorySize: number
  readonly TemporaryPasswordValidityDays: number
}

const DEFAULT: PasswordPolicy = {
  MinimumLength: 8,
  RequireUppercase: true,
  RequireLowercase: true,
  RequireNumbers: true,
  RequireSymbols: true,
  PasswordHistorySize: 0,
  TemporaryPasswordValidityDays: 7,
}

/** The pool's policy, complete. A pool made without one gets all four classes; one that gives a policy gets what it gives. */
export function passwordPolicyOf(pool: Pick<Pool, 'definition'>): PasswordPolicy {
  const given = pool.definition.Policies?.PasswordPolicy
  if (!given) return DEFAULT
  return {
    MinimumLength: given.MinimumLength ?? DEFAULT.MinimumLength,
    RequireUppercase: given.RequireUppercase ?? false,
    RequireLowercase: given.RequireLowercase ?? false,
    RequireNumbers: given.RequireNumbers ?? false,
    RequireSymbols: given.RequireSymbols ?? false,
    PasswordHistorySize: given.PasswordHistorySize ?? 0,
    TemporaryPasswordValidityDays: given.TemporaryPasswordValidityDays || DEFAULT.TemporaryPasswordValidityDays,
  }
}
