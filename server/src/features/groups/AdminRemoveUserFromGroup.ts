import { subject } from '../../kernel/brand.ts'
import { auditBase } from '../audit-origin.ts'
import { operation } from '../operation.ts'
import { requirePool } from '../pools/require-pool.ts'
import { requireUser } from '../users/require-user.ts'
import { requireGroup } from './require-group.ts'

/** Takes a user out of a group; one who is not in it stays out. */
export const AdminRemoveUserFromGroup = operation('AdminRemoveUserFromGroup', {
  async run({ UserPoolId, Username, GroupName }, ctx) {
    const pool = await requirePool(ctx, UserPoolId)
    const user = await requireUser(ctx, pool, Username)
    const group = await requireGroup(ctx, pool, GroupName)
    const whose = { poolId: pool.id, subject: subject(user.id), at: ctx.now() }
    const audit = auditBase(ctx, { operation: 'AdminRemoveUserFromGroup', ...whose })
    await ctx.store.write(async (tx) => {
      await tx.memberships.remove(group, user.id)
      await tx.audit.append({ ...audit, outcome: 'accepted', reason: 'removed from group' })
    })
    return {}
  },
})
