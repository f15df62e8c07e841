import { sentences } from '../../protocol/sentences.ts'
import { operation } from '../operation.ts'
import { pageSize } from '../page-size.ts'
import { readPage } from '../page.ts'
import { requirePool } from '../pools/require-pool.ts'
import { listedUser } from './describe-user.ts'
import { parseFilter } from './filter.ts'

/** Lists a pool's users, all of them by age or those that a filter finds. Of the attributes that are asked for each user shows those it has. */
export const ListUsers = operation('ListUsers', {
  async run({ UserPoolId, AttributesToGet, Limit, PaginationToken, Filter = '' }, ctx) {
    const pool = await requirePool(ctx, UserPoolId)
    const filter = parseFilter(Filter)
    if ('problem' in filter) {
      const problem = filter.problem === 'syntax' ? sentences.filterSyntax : sentences.filterAttribute(filter.name)
      throw ctx.fail('InvalidParameterException', problem)
    }
    const { items, token } = await readPage(
      ctx,
      { of: ['ListUsers', pool.id, JSON.stringify(filter.search)], token: PaginationToken, limit: pageSize(Limit) },
      (after, limit) => ctx.store.read((tx) => tx.userSearch.find(pool.id, filter.search, after, limit)),
      ({ position }) => position,
    )
    const wanted = AttributesToGet && new Set<string>(AttributesToGet)
    return {
      Users: items.map(({ user }) => listedUser(user, (name) => wanted?.has(name) ?? true)),
      PaginationToken: token,
    }
  },
})
