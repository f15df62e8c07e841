import { requireClient } from '../clients/require-client.ts'
import { givenBy } from '../auth-events/auth-event.ts'
import { operation } from '../operation.ts'
import { respond } from './respond.ts'

/** Answers a challenge of a sign-in. */
export const RespondToAuthChallenge = operation('RespondToAuthChallenge', {
  async run(input, ctx) {
    const given = givenBy(input.UserContextData)
    return respond(ctx, 'RespondToAuthChallenge', await requireClient(ctx, input.ClientId), input, given)
  },
})
