import { sentences } from '../../protocol/sentences.ts'
import { poolAudit } from '../audit-origin.ts'
import { operation } from '../operation.ts'
import { requirePool } from '../pools/require-pool.ts'
import { describeGroup } from './describe-group.ts'

/** Changes what is given of a group; what is left out stays. */
export const UpdateGroup = operation('UpdateGroup', {
  async run({ UserPoolId, GroupName, Description, RoleArn, Precedence }, ctx) {
    const pool = await requirePool(ctx, UserPoolId)
    const audit = poolAudit(ctx, 'UpdateGroup', pool.id)
    const modifiedAt = ctx.now()
    const group = await ctx.store.write(async (tx) => {
      const before = await tx.groups.get(pool.id, GroupName)
      if (!before) return undefined
      const after = {
        ...before,
        description: Description ?? before.description,
        roleArn: RoleArn ?? before.roleArn,
        precedence: Precedence ?? before.precedence,
        modifiedAt,
      }
      await tx.groups.update(after)
      await tx.audit.append({ ...audit, outcome: 'accepted', reason: 'group changed' })
      return after
    })
    if (!group) throw ctx.fail('ResourceNotFoundException', sentences.groupNotFound)
    return { Group: describeGroup(group) }
  },
})
