import { operation } from '../operation.ts'
import { pageSize } from '../page-size.ts'
import { readPage } from '../page.ts'
import { requirePool } from '../pools/require-pool.ts'
import { requireUser } from '../users/require-user.ts'
import { describeGroup } from './describe-group.ts'

/** Lists the groups a user is in, by name. A user is in a hundred at most, so all are read for every page. */
export const AdminListGroupsForUser = operation('AdminListGroupsForUser', {
  async run({ UserPoolId, Username, Limit, NextToken }, ctx) {
    const pool = await requirePool(ctx, UserPoolId)
    const user = await requireUser(ctx, pool, Username)
    const { items, token } = await readPage(
      ctx,
      { of: ['AdminListGroupsForUser', pool.id, user.id], token: NextToken, limit: pageSize(Limit) },
      async (after, limit) => {
        const groups = await ctx.store.read((tx) => tx.memberships.ofUser(pool.id, user.id))
        const byName = groups.toSorted((a, b) => (a.name < b.name ? -1 : 1))
        return byName.filter(({ name }) => after === undefined || name > after).slice(0, limit)
      },
      ({ name }) => name,
    )
    return { Groups: items.map(describeGroup), NextToken: token }
  },
})
