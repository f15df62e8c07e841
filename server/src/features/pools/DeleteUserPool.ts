import { sentences } from '../../protocol/sentences.ts'
import { poolAudit } from '../audit-origin.ts'
import { operation } from '../operation.ts'
import { requirePool } from './require-pool.ts'

/** Deletes a pool with its clients, at once. Its users and all that is theirs is removed by the sweeper, a little at a time. */
export const DeleteUserPool = operation('DeleteUserPool', {
  async run({ UserPoolId }, ctx) {
    const pool = await requirePool(ctx, UserPoolId)
    const audit = poolAudit(ctx, 'DeleteUserPool', pool.id)
    const now = ctx.now()
    const outcome = await ctx.store.write(async (tx) => {
      const record = await tx.pools.get(pool.id)
      if (!record) return 'gone'
      if (record.definition.DeletionProtection === 'ACTIVE') return 'protected'
      await tx.pools.delete(pool.id, now)
      await tx.audit.append({ ...audit, outcome: 'accepted', reason: 'pool deleted' })
      return 'deleted'
    })
    ctx.directory.drop(pool.id)
    if (outcome === 'gone') throw ctx.fail('ResourceNotFoundException', sentences.poolNotFound(pool.id))
    if (outcome === 'protected') throw ctx.fail('InvalidParameterException', sentences.deletionProtected)
    return {}
  },
})
