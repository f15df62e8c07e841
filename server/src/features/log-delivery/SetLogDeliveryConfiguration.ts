import { operation } from '../operation.ts'
import { changePool } from '../pools/change-pool.ts'
import { requirePool } from '../pools/require-pool.ts'
import { logProblem } from './log-problem.ts'

/** Replaces what is logged of a pool, and where it goes. A destination is one that the operator has named: what nothing is written to would deceive. */
export const SetLogDeliveryConfiguration = operation('SetLogDeliveryConfiguration', {
  async run({ UserPoolId, LogConfigurations }, ctx) {
    const pool = await requirePool(ctx, UserPoolId)
    await changePool(ctx, 'SetLogDeliveryConfiguration', pool, (before) => {
      const problem = logProblem(LogConfigurations, ctx.logDestinations.has)
      return problem === undefined ? { ...before, logDelivery: LogConfigurations } : { problem }
    })
    return { LogDeliveryConfiguration: { UserPoolId: pool.id, LogConfigurations } }
  },
})
