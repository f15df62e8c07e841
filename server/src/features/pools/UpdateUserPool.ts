import { operation } from '../operation.ts'
import { changePool } from './change-pool.ts'
import { mirrored } from './message-mirrors.ts'
import { poolProblem } from './pool-problem.ts'
import { requirePool } from './require-pool.ts'

/**
 * Replaces what can be changed of a pool: a member that is left out goes back to its default, except the name and UserPoolTier. Schema, ways to sign in
 * and letter case are for good.
 */
export const UpdateUserPool = operation('UpdateUserPool', {
  async run({ UserPoolId, PoolName, ...given }, ctx) {
    const pool = await requirePool(ctx, UserPoolId)
    await changePool(ctx, 'UpdateUserPool', pool, (before) => {
      const { Schema, UsernameAttributes, AliasAttributes, UsernameConfiguration, UserPoolTier } = before.definition
      const kept = { Schema, UsernameAttributes, AliasAttributes, UsernameConfiguration, UserPoolTier }
      const definition = mirrored({ ...kept, ...given })
      const problem = poolProblem(ctx, definition, before.mfa)
      return problem ? { problem } : { ...before, name: PoolName ?? before.name, definition }
    })
    return {}
  },
})
