import { requireClient } from '../clients/require-client.ts'
import { operation } from '../operation.ts'
import { respond } from './respond.ts'

/** Answers a challenge of a sign-in. */
export const RespondToAuthChallenge = operation('RespondToAuthChallenge', {
  async run(input, ctx) {
    const given = { encoded: input.UserContextData?.EncodedData }
    return respond(ctx, 'RespondToAuthChallenge', await requireClient(ctx, input.ClientId), input, given)
  },
})
