import { sentences } from '../../protocol/sentences.ts'
import { requireClient } from '../clients/require-client.ts'
import { operation } from '../operation.ts'
import { requirePool } from '../pools/require-pool.ts'
import { flowOf } from './flow-gate.ts'
import { passwordSignIn } from './password-sign-in.ts'
import { refresh } from './refresh.ts'

/** The same for an administrator, who signs the request and names the pool. */
export const AdminInitiateAuth = operation('AdminInitiateAuth', {
  async run({ UserPoolId, ClientId, AuthFlow, AuthParameters = {} }, ctx) {
    const pool = await requirePool(ctx, UserPoolId)
    const client = await requireClient(ctx, ClientId)
    if (client.pool.id !== pool.id) throw ctx.fail('ResourceNotFoundException', sentences.clientNotFound(ClientId))
    const flow = flowOf(ctx.fail, client, AuthFlow, 'admin')
    return flow === 'refresh' ? refresh(ctx, client, AuthParameters) : passwordSignIn(ctx, 'AdminInitiateAuth', client, AuthParameters)
  },
})
