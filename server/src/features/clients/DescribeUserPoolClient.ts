import { sentences } from '../../protocol/sentences.ts'
import { operation } from '../operation.ts'
import { requirePool } from '../pools/require-pool.ts'
import { describeClient } from './describe-client.ts'

/** Shows a client, its secret included. */
export const DescribeUserPoolClient = operation('DescribeUserPoolClient', {
  async run({ UserPoolId, ClientId }, ctx) {
    const pool = await requirePool(ctx, UserPoolId)
    const client = await ctx.directory.client(ClientId)
    if (client?.pool.id !== pool.id) throw ctx.fail('ResourceNotFoundException', sentences.clientNotFound(ClientId))
    return { UserPoolClient: describeClient(client) }
  },
})
