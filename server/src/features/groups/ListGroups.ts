import { operation } from '../operation.ts'
import { readPage } from '../page.ts'
import { requirePool } from '../pools/require-pool.ts'
import { describeGroup } from './describe-group.ts'
import { pageSize } from '../page-size.ts'

/** Lists a pool's groups by name. */
export const ListGroups = operation('ListGroups', {
  async run({ UserPoolId, Limit, NextToken }, ctx) {
    const pool = await requirePool(ctx, UserPoolId)
    const { items, token } = await readPage(
      ctx,
      { of: ['ListGroups', pool.id], token: NextToken, limit: pageSize(Limit) },
      (after, limit) => ctx.store.read((tx) => tx.groups.list(pool.id, after, limit)),
      ({ name }) => name,
    )
    return { Groups: items.map(describeGroup), NextToken: token }
  },
})
