import { operation } from '../operation.ts'
import { describeMfa } from './describe-mfa.ts'
import { requirePool } from './require-pool.ts'

/** Shows what SetUserPoolMfaConfig was given. */
export const GetUserPoolMfaConfig = operation('GetUserPoolMfaConfig', {
  async run({ UserPoolId }, ctx) {
    return describeMfa(await requirePool(ctx, UserPoolId))
  },
})
