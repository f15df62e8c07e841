import { subject } from '../../kernel/brand.ts'
import { sentences } from '../../protocol/sentences.ts'
import { auditBase } from '../audit-origin.ts'
import { operation } from '../operation.ts'
import { requirePool } from '../pools/require-pool.ts'
import { requireUser } from '../users/require-user.ts'
import { requireGroup } from './require-group.ts'

/** Quotas page of the developer guide. */
const MOST_GROUPS = 100

/** Puts a user into a group; again changes nothing. */
export const AdminAddUserToGroup = operation('AdminAddUserToGroup', {
  async run({ UserPoolId, Username, GroupName }, ctx) {
    const pool = await requirePool(ctx, UserPoolId)
    const user = await requireUser(ctx, pool, Username)
    const group = await requireGroup(ctx, pool, GroupName)
    const now = ctx.now()
    const whose = { poolId: pool.id, subject: subject(user.id), at: now }
    const audit = auditBase(ctx, { operation: 'AdminAddUserToGroup', ...whose })
    const isFull = await ctx.store.write(async (tx) => {
      const groups = await tx.memberships.ofUser(pool.id, user.id)
      if (groups.length >= MOST_GROUPS && !groups.some(({ id }) => id === group.id)) return true
      await tx.memberships.add(group, user.id, now)
      await tx.audit.append({ ...audit, outcome: 'accepted', reason: 'added to group' })
      return false
    })
    if (isFull) throw ctx.fail('InvalidParameterException', sentences.tooManyGroups(MOST_GROUPS))
    return {}
  },
})
