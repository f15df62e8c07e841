import type { Output } from '../../model/index.ts'
import type { Credential, UserRecord } from '../../store/ports/index.ts'
import type { Services } from '../context.ts'
import type { Client } from '../pools/directory.ts'
import { isDeveloperOnly, readableBy } from '../tokens/readable-attributes.ts'
import { missingRequired } from '../users/written-attributes.ts'
import { challengeSession } from './challenge-session.ts'

export const NEW_PASSWORD_REQUIRED = 'NEW_PASSWORD_REQUIRED'

/** What the right temporary password is answered with: a password of one's own is wanted, and the attributes that are required and missing. */
export function newPasswordChallenge(
  ctx: Pick<Services, 'keys' | 'random'>,
  client: Client,
  user: UserRecord,
  credential: Credential | undefined,
  now: number,
): Output<'InitiateAuth'> {
  const readable = readableBy(client)
  const shown = Object.entries(user.attributes).filter(
    ([name]) => name !== 'sub' && readable(name) && !isDeveloperOnly(name),
  )
  const required = missingRequired(client.pool, user.attributes).map((name) => `userAttributes.${name}`)
  return {
    ChallengeName: NEW_PASSWORD_REQUIRED,
    Session: challengeSession(ctx, client, NEW_PASSWORD_REQUIRED, { user, credential, now }),
    ChallengeParameters: {
      USER_ID_FOR_SRP: user.username,
      requiredAttributes: JSON.stringify(required),
      userAttributes: JSON.stringify(Object.fromEntries(shown)),
    },
  }
}
