import { operation } from '../operation.ts'
import { requirePool } from '../pools/require-pool.ts'

/** Shows what SetLogDeliveryConfiguration was given. */
export const GetLogDeliveryConfiguration = operation('GetLogDeliveryConfiguration', {
  async run({ UserPoolId }, ctx) {
    const { id, logDelivery = [] } = await requirePool(ctx, UserPoolId)
    return { LogDeliveryConfiguration: { UserPoolId: id, LogConfigurations: logDelivery } }
  },
})
