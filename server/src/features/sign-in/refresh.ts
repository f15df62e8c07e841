import type { Output } from '../../model/index.ts'
import { loginKey } from '../../kernel/brand.ts'
import { sentences } from '../../protocol/sentences.ts'
import { auditBase, refused } from '../audit-origin.ts'
import { secretHashError } from '../clients/secret-hash.ts'
import type { Client } from '../pools/directory.ts'
import { refreshHash } from '../tokens/session.ts'
import { preTokenGeneration } from '../triggers/pre-token-generation.ts'
import { subjectOf } from '../users/login-key.ts'
import { requireParameter, type AuthParameters } from './auth-parameters.ts'
import { stateOf } from './issue-tokens.ts'
import { authenticated } from './authentication-result.ts'
import type { SignInContext, SignInOperation } from './context.ts'

/** New ID and access tokens for a sign-in that is still good; its refresh token stays as it is and is not repeated. */
export async function refresh(
  ctx: SignInContext,
  operation: SignInOperation,
  client: Client,
  parameters: AuthParameters,
): Promise<Output<'InitiateAuth'>> {
  const hash = refreshHash(ctx.keys, client.pool.id, requireParameter(ctx.fail, parameters, 'REFRESH_TOKEN'))
  const now = ctx.now()
  const { pool } = client
  const { session, user } = await ctx.store.read(async (tx) => {
    const session = await tx.sessions.byRefreshToken(pool.id, hash)
    return { session, user: session && (await tx.users.get(pool.id, session.userId)) }
  })
  const subject = subjectOf(ctx.keys, pool, loginKey(hash), user)
  const audit = auditBase(ctx, { operation, poolId: pool.id, clientId: client.id, subject, at: now })
  const refuse = (reason: string, message: string) =>
    refused(ctx, audit, reason, ctx.fail('NotAuthorizedException', message))
  // No name is sent: the hash is over the session's. With a token that leads nowhere there is no name to check it against.
  const given = parameters['SECRET_HASH']
  if (user || client.secret === undefined || given === undefined) {
    const wrongHash = secretHashError(ctx.fail, client, given, { typed: user?.username ?? '', user }, 'sign-in')
    if (wrongHash) throw await refused(ctx, audit, 'secret hash', wrongHash)
  }
  if (!session || !user || session.clientId !== client.id) {
    throw await refuse('unknown refresh token', sentences.invalidRefreshToken)
  }
  if (session.revokedAt !== undefined) throw await refuse('refresh token revoked', sentences.refreshTokenRevoked)
  if (session.expiresAt <= now) throw await refuse('refresh token expired', sentences.refreshTokenExpired)
  if (!user.enabled) throw await refuse('disabled', sentences.userDisabled)
  const tokens = { occasion: 'RefreshTokens', clientMetadata: undefined } as const
  const overrides = await preTokenGeneration(ctx, client, user, tokens)
  // While the function ran the account may have been signed out, disabled or deleted.
  if (overrides && !(await stateOf(ctx, session)).isAlive)
    throw await refuse('refresh token revoked', sentences.refreshTokenRevoked)
  return authenticated(await ctx.tokens.issue(client, user, session, now, overrides))
}
