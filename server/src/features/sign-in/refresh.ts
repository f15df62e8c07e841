import type { Fail } from '../../kernel/api-error.ts'
import type { Output } from '../../model/index.ts'
import { sentences } from '../../protocol/sentences.ts'
import { verifySecretHash } from '../clients/secret-hash.ts'
import type { Services } from '../context.ts'
import type { Client } from '../pools/directory.ts'
import { refreshHash } from '../tokens/refresh-token.ts'

type Needs = Services & { readonly fail: Fail<'InvalidParameterException' | 'NotAuthorizedException'> }

/** New ID and access tokens for a session that is alive; the refresh token stays the same and is not repeated. */
export async function refresh(ctx: Needs, client: Client, parameters: Readonly<Record<string, string>>): Promise<Output<'InitiateAuth'>> {
  const refuse = (message: string) => ctx.fail('NotAuthorizedException', message)
  const token = parameters['REFRESH_TOKEN']
  if (!token) throw ctx.fail('InvalidParameterException', sentences.missingParameter('REFRESH_TOKEN'))
  const { pool } = client
  const now = ctx.now()
  const { session, user } = await ctx.store.read(async (tx) => {
    const found = await tx.sessions.byRefreshToken(pool.id, refreshHash(ctx.keys, token))
    return { session: found, user: found && (await tx.users.get(pool.id, found.userId)) }
  })
  // No name is sent, so the hash is over the stored one.
  verifySecretHash(ctx.fail, client, parameters['SECRET_HASH'], { typed: user?.username ?? '', user }, 'sign-in')
  if (!session || session.clientId !== client.id || !user) throw refuse(sentences.invalidRefreshToken)
  if (session.revokedAt !== undefined) throw refuse(sentences.refreshTokenRevoked)
  if (session.expiresAt <= now) throw refuse(sentences.refreshTokenExpired)
  if (!user.enabled) throw refuse(sentences.userDisabled)
  const tokens = await ctx.tokens.issue(client, user, session, now)
  return {
    ChallengeParameters: {},
    AuthenticationResult: {
      AccessToken: tokens.accessToken,
      ExpiresIn: tokens.expiresIn,
      TokenType: 'Bearer',
      IdToken: tokens.idToken,
    },
  }
}
