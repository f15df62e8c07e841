import type { Output } from '../../model/index.ts'
import type { PoolRecord } from '../../store/ports/index.ts'

/** What is set, and OFF where nothing is. */
export function describeMfa({
  definition,
  mfa = {},
}: Pick<PoolRecord, 'definition' | 'mfa'>): Output<'GetUserPoolMfaConfig'> {
  return { ...mfa, MfaConfiguration: definition.MfaConfiguration ?? 'OFF' }
}
