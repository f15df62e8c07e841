import type { UserRecord } from '../../store/ports/index.ts'
import type { Pool } from '../pools/directory.ts'

export type Challenge = 'NEW_PASSWORD_REQUIRED' | 'MFA_SETUP' | 'SELECT_MFA_TYPE' | UserRecord['factors'][number]

/**
 * What stands between a right password and tokens (the run-time table of the developer guide's page on MFA, as far as it names a challenge).
 * A user with a second factor never gets tokens for a password alone.
 */
export function challengeAfterPassword(
  { definition }: Pick<Pool, 'definition'>,
  { status, factors, preferredFactor }: Pick<UserRecord, 'status' | 'factors' | 'preferredFactor'>,
): Challenge | undefined {
  if (status === 'FORCE_CHANGE_PASSWORD') return 'NEW_PASSWORD_REQUIRED'
  const mfa = definition.MfaConfiguration ?? 'OFF'
  if (mfa === 'OFF') return undefined
  if (preferredFactor) return preferredFactor
  if (factors.length > 1) return 'SELECT_MFA_TYPE'
  return factors[0] ?? (mfa === 'ON' ? 'MFA_SETUP' : undefined)
}
