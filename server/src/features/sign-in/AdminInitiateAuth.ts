import { sentences } from '../../protocol/sentences.ts'
import { requireClient } from '../clients/require-client.ts'
import { operation } from '../operation.ts'
import { requirePool } from '../pools/require-pool.ts'
import { initiate } from './initiate.ts'

/** The same for a server of the pool's owner: it signs its calls, and may send passwords where a client may not. */
export const AdminInitiateAuth = operation('AdminInitiateAuth', {
  async run(input, ctx) {
    const pool = await requirePool(ctx, input.UserPoolId)
    const client = await requireClient(ctx, input.ClientId)
    if (client.pool.id !== pool.id)
      throw ctx.fail('ResourceNotFoundException', sentences.clientNotFound(input.ClientId))
    return initiate(ctx, 'AdminInitiateAuth', client, input)
  },
})
