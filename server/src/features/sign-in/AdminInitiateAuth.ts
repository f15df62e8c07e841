import { requireClientOfPool } from '../clients/require-client-of-pool.ts'
import { operation } from '../operation.ts'
import { contextOf } from './context-of.ts'
import { initiate } from './initiate.ts'

/** The same for a server of the pool's owner: it signs its calls, and may send passwords where a client may not. */
export const AdminInitiateAuth = operation('AdminInitiateAuth', {
  async run(input, ctx) {
    const client = await requireClientOfPool(ctx, input.UserPoolId, input.ClientId)
    return initiate(ctx, 'AdminInitiateAuth', client, input, contextOf(input.ContextData))
  },
})
