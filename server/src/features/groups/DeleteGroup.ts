import { sentences } from '../../protocol/sentences.ts'
import { poolAudit } from '../audit-origin.ts'
import { operation } from '../operation.ts'
import { requirePool } from '../pools/require-pool.ts'

/** Deletes a group, members or not: nobody is in it any more. */
export const DeleteGroup = operation('DeleteGroup', {
  async run({ UserPoolId, GroupName }, ctx) {
    const pool = await requirePool(ctx, UserPoolId)
    const audit = poolAudit(ctx, 'DeleteGroup', pool.id)
    const now = ctx.now()
    const wasThere = await ctx.store.write(async (tx) => {
      const group = await tx.groups.get(pool.id, GroupName)
      if (!group) return false
      await tx.groups.delete(group, now)
      await tx.audit.append({ ...audit, outcome: 'accepted', reason: 'group deleted' })
      return true
    })
    if (!wasThere) throw ctx.fail('ResourceNotFoundException', sentences.groupNotFound)
    return {}
  },
})
