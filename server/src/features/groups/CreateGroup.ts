import { sentences } from '../../protocol/sentences.ts'
import { Conflict, type GroupRecord } from '../../store/ports/index.ts'
import { poolAudit } from '../audit-origin.ts'
import { operation } from '../operation.ts'
import { requirePool } from '../pools/require-pool.ts'
import { describeGroup } from './describe-group.ts'

/** Makes a group without members. */
export const CreateGroup = operation('CreateGroup', {
  async run({ UserPoolId, GroupName, Description, RoleArn, Precedence }, ctx) {
    const pool = await requirePool(ctx, UserPoolId)
    const now = ctx.now()
    const group: GroupRecord = {
      poolId: pool.id,
      name: GroupName,
      id: ctx.ids.uuid(),
      description: Description,
      roleArn: RoleArn,
      precedence: Precedence,
      createdAt: now,
      modifiedAt: now,
    }
    const audit = poolAudit(ctx, 'CreateGroup', pool.id)
    try {
      await ctx.store.write(async (tx) => {
        await tx.groups.create(group)
        await tx.audit.append({ ...audit, outcome: 'accepted', reason: 'group made' })
      })
    } catch (error) {
      throw error instanceof Conflict ? ctx.fail('GroupExistsException', sentences.groupExists) : error
    }
    return { Group: describeGroup(group) }
  },
})
