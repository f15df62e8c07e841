import { sentences } from '../../protocol/sentences.ts'
import type { MfaDefinition, PoolDefinition } from '../../store/ports/index.ts'

/** What is wrong with AccountRecoverySetting as a whole, the pool's MFA beside it; each entry by itself was checked by the model. */
export function accountRecoveryProblem(
  { AccountRecoverySetting, MfaConfiguration }: PoolDefinition,
  mfa: MfaDefinition | undefined,
): string | undefined {
  const mechanisms = AccountRecoverySetting?.RecoveryMechanisms ?? []
  const names = mechanisms.map(({ Name }) => Name)
  const priorities = mechanisms.map(({ Priority }) => Priority)
  if (hasTwice(names) || hasTwice(priorities)) return sentences.recoveryDuplicates
  if (names.includes('admin_only') && names.length > 1) return sentences.recoveryAdminOnly
  const isOnly = (name: (typeof names)[number]) => names.length === 1 && names[0] === name
  if (MfaConfiguration === 'ON' && mfa?.SmsMfaConfiguration && names.includes('verified_phone_number'))
    return sentences.recoveryPhoneWithSmsMfa
  if (mfa?.EmailMfaConfiguration && isOnly('verified_email')) return sentences.recoveryEmailWithEmailMfa
  return undefined
}

function hasTwice(values: readonly unknown[]): boolean {
  return new Set(values).size < values.length
}
