import { operation } from '../operation.ts'
import { pageSize } from '../page-size.ts'
import { readPage } from '../page.ts'
import { requirePool } from '../pools/require-pool.ts'
import { listedUser } from '../users/describe-user.ts'
import { requireGroup } from './require-group.ts'

/** Lists the members of a group. */
export const ListUsersInGroup = operation('ListUsersInGroup', {
  async run({ UserPoolId, GroupName, Limit, NextToken }, ctx) {
    const pool = await requirePool(ctx, UserPoolId)
    const group = await requireGroup(ctx, pool, GroupName)
    const { items, token } = await readPage(
      ctx,
      { of: ['ListUsersInGroup', pool.id, group.id], token: NextToken, limit: pageSize(Limit) },
      (after, limit) => ctx.store.read((tx) => tx.memberships.members(group, after, limit)),
      ({ id }) => id,
    )
    return { Users: items.map((user) => listedUser(user)), NextToken: token }
  },
})
