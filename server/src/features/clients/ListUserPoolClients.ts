import { operation } from '../operation.ts'
import { pageSize } from '../page-size.ts'
import { readPage } from '../page.ts'
import { requirePool } from '../pools/require-pool.ts'

/** Lists a pool's clients by id, without their settings. */
export const ListUserPoolClients = operation('ListUserPoolClients', {
  async run({ UserPoolId, MaxResults, NextToken }, ctx) {
    const pool = await requirePool(ctx, UserPoolId)
    const { items, token } = await readPage(
      ctx,
      { of: ['ListUserPoolClients', pool.id], token: NextToken, limit: pageSize(MaxResults) },
      (after, limit) => ctx.store.read((tx) => tx.clients.list(pool.id, after, limit)),
      ({ id }) => id,
    )
    return {
      UserPoolClients: items.map(({ id, name }) => ({ ClientId: id, UserPoolId: pool.id, ClientName: name })),
      NextToken: token,
    }
  },
})
