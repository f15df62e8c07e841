import { operation } from '../operation.ts'
import { describePool } from './describe-pool.ts'
import { requirePool } from './require-pool.ts'

/** Shows a pool with its defaults filled in. */
export const DescribeUserPool = operation('DescribeUserPool', {
  async run({ UserPoolId }, ctx) {
    const pool = await requirePool(ctx, UserPoolId)
    const users = await ctx.store.read((tx) => tx.population.estimate(pool.id))
    return { UserPool: describePool(pool, ctx.accountId, users) }
  },
})
