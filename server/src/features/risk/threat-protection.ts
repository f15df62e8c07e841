import type { Fail } from '../../kernel/api-error.ts'
import { sentences } from '../../protocol/sentences.ts'
import type { Pool } from '../pools/directory.ts'

/** The pool watches what happens to its users: UserPoolAddOns.AdvancedSecurityMode is AUDIT or ENFORCED. */
export function isThreatProtected({ definition }: Pick<Pool, 'definition'>): boolean {
  return (definition.UserPoolAddOns?.AdvancedSecurityMode ?? 'OFF') !== 'OFF'
}

/** @throws UserPoolAddOnNotEnabledException */
export function requireThreatProtection(
  ctx: { readonly fail: Fail<'UserPoolAddOnNotEnabledException'> },
  pool: Pick<Pool, 'id' | 'definition'>,
): void {
  if (!isThreatProtected(pool))
    throw ctx.fail('UserPoolAddOnNotEnabledException', sentences.threatProtectionOff(pool.id))
}
