import { toSeconds } from '../epoch-seconds.ts'
import { operation } from '../operation.ts'
import { readPage } from '../page.ts'

/** Lists the pools of the region that the request was signed for, by id. */
export const ListUserPools = operation('ListUserPools', {
  async run({ MaxResults, NextToken }, ctx) {
    const region = ctx.request.signedRegion ?? ctx.region
    const { items, token } = await readPage(
      ctx,
      { of: ['ListUserPools', region], token: NextToken, limit: MaxResults },
      (after, limit) => ctx.store.read((tx) => tx.pools.list(region, after, limit)),
      ({ id }) => id,
    )
    return {
      UserPools: items.map((pool) => ({
        Id: pool.id,
        Name: pool.name,
        LambdaConfig: pool.definition.LambdaConfig ?? {},
        LastModifiedDate: toSeconds(pool.modifiedAt),
        CreationDate: toSeconds(pool.createdAt),
      })),
      NextToken: token,
    }
  },
})
