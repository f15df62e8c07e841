import { operation } from '../operation.ts'
import { requirePool } from '../pools/require-pool.ts'
import { describeGroup } from './describe-group.ts'
import { requireGroup } from './require-group.ts'

/** Shows a group. */
export const GetGroup = operation('GetGroup', {
  async run({ UserPoolId, GroupName }, ctx) {
    const pool = await requirePool(ctx, UserPoolId)
    return { Group: describeGroup(await requireGroup(ctx, pool, GroupName)) }
  },
})
