import { poolAudit } from '../audit-origin.ts'
import { operation } from '../operation.ts'
import type { PoolRecord } from '../../store/ports/index.ts'
import { toPool } from './create-directory.ts'
import { describePool } from './describe-pool.ts'
import { mirrored } from './message-mirrors.ts'
import { poolProblem } from './pool-problem.ts'

/** Makes a pool in the region that the request was signed for. */
export const CreateUserPool = operation('CreateUserPool', {
  async run({ PoolName, ...given }, ctx) {
    const problem = poolProblem(ctx, given)
    if (problem) throw ctx.fail('InvalidParameterException', problem)
    const now = ctx.now()
    const region = ctx.request.signedRegion ?? ctx.region
    const pool: PoolRecord = {
      id: ctx.ids.pool(region),
      region,
      name: PoolName,
      createdAt: now,
      modifiedAt: now,
      definition: mirrored(given),
      settings: ctx.newPoolSettings,
    }
    const audit = poolAudit(ctx, 'CreateUserPool', pool.id)
    await ctx.store.write(async (tx) => {
      await tx.pools.create(pool)
      await tx.audit.append({ ...audit, outcome: 'accepted', reason: 'pool made' })
    })
    return { UserPool: describePool(toPool(pool), ctx.accountId, 0) }
  },
})
