import { requireClient } from '../clients/require-client.ts'
import { operation } from '../operation.ts'
import { flowOf } from './flow-gate.ts'
import { passwordSignIn } from './password-sign-in.ts'
import { refresh } from './refresh.ts'

/** Begins a sign-in: with a password, or with the refresh token of an earlier one. */
export const InitiateAuth = operation('InitiateAuth', {
  async run({ AuthFlow, AuthParameters = {}, ClientId }, ctx) {
    const client = await requireClient(ctx, ClientId)
    const flow = flowOf(ctx.fail, client, AuthFlow, 'public')
    return flow === 'refresh' ? refresh(ctx, client, AuthParameters) : passwordSignIn(ctx, 'InitiateAuth', client, AuthParameters)
  },
})
