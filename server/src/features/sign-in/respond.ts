import type { Input, Output } from '../../model/index.ts'
import { sentences } from '../../protocol/sentences.ts'
import type { GivenContext } from '../auth-events/auth-event.ts'
import type { Client } from '../pools/directory.ts'
import type { RespondContext, RespondOperation } from './context.ts'
import { answerNewPassword } from './new-password.ts'
import { NEW_PASSWORD_REQUIRED } from './new-password-challenge.ts'

/** The way of both operations once the client is known: each challenge has its own story. */
export async function respond(
  ctx: RespondContext,
  operation: RespondOperation,
  client: Client,
  {
    ChallengeName,
    Session,
    ChallengeResponses = {},
    ClientMetadata,
  }: Pick<Input<'RespondToAuthChallenge'>, 'ChallengeName' | 'Session' | 'ChallengeResponses' | 'ClientMetadata'>,
  given: GivenContext,
): Promise<Output<'RespondToAuthChallenge'>> {
  if (ChallengeName !== NEW_PASSWORD_REQUIRED)
    throw ctx.fail('InvalidParameterException', sentences.notSupported(ChallengeName))
  return answerNewPassword(ctx, operation, client, {
    session: Session,
    responses: ChallengeResponses,
    clientMetadata: ClientMetadata,
    given,
  })
}
