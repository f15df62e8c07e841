import { operation } from '../operation.ts'
import { describeClient } from './describe-client.ts'
import { requireClientOfPool } from './require-client-of-pool.ts'

/** Shows a client, its secret included. */
export const DescribeUserPoolClient = operation('DescribeUserPoolClient', {
  async run({ UserPoolId, ClientId }, ctx) {
    return { UserPoolClient: describeClient(await requireClientOfPool(ctx, UserPoolId, ClientId)) }
  },
})
