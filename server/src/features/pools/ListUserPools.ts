import { sentences } from '../../protocol/sentences.ts'
import { toSeconds } from '../epoch-seconds.ts'
import { operation } from '../operation.ts'
import { openPageToken, pageToken } from '../page-token.ts'

/** Lists the pools of the region that the request was signed for, by id. */
export const ListUserPools = operation('ListUserPools', {
  async run({ MaxResults, NextToken }, ctx) {
    const region = ctx.request.signedRegion ?? ctx.region
    const of = ['ListUserPools', region] as const
    const after = NextToken === undefined ? undefined : openPageToken(ctx.keys, of, NextToken)
    if (NextToken !== undefined && after === undefined)
      throw ctx.fail('InvalidParameterException', sentences.invalidPaginationToken)
    const found = await ctx.store.read((tx) => tx.pools.list(region, after, MaxResults + 1))
    const pools = found.slice(0, MaxResults)
    const last = pools.at(-1)
    return {
      UserPools: pools.map((pool) => ({
        Id: pool.id,
        Name: pool.name,
        LambdaConfig: pool.definition.LambdaConfig ?? {},
        LastModifiedDate: toSeconds(pool.modifiedAt),
        CreationDate: toSeconds(pool.createdAt),
      })),
      NextToken: last && found.length > MaxResults ? pageToken(ctx.keys, of, last.id) : undefined,
    }
  },
})
