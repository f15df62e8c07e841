import { requireClientOfPool } from '../clients/require-client-of-pool.ts'
import { operation } from '../operation.ts'
import { contextOf } from './context-of.ts'
import { respond } from './respond.ts'

/** The same for a server of the pool's owner. */
export const AdminRespondToAuthChallenge = operation('AdminRespondToAuthChallenge', {
  async run(input, ctx) {
    const client = await requireClientOfPool(ctx, input.UserPoolId, input.ClientId)
    return respond(ctx, 'AdminRespondToAuthChallenge', client, input, contextOf(input.ContextData))
  },
})
