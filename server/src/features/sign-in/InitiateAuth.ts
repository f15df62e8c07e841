import { requireClient } from '../clients/require-client.ts'
import { givenBy } from '../auth-events/auth-event.ts'
import { operation } from '../operation.ts'
import { initiate } from './initiate.ts'

/** Begins a sign-in, or continues one with its refresh token. */
export const InitiateAuth = operation('InitiateAuth', {
  async run(input, ctx) {
    const given = givenBy(input.UserContextData)
    return initiate(ctx, 'InitiateAuth', await requireClient(ctx, input.ClientId), input, given)
  },
})
