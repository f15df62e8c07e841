import type { Fail } from '../../kernel/api-error.ts'
import { sentences } from '../../protocol/sentences.ts'
import type { SessionRecord, UserRecord } from '../../store/ports/index.ts'
import { userId } from '../../kernel/brand.ts'
import type { Services } from '../context.ts'
import type { Client } from '../pools/directory.ts'
import { USER_ADMIN_SCOPE } from './claims.ts'
import type { AccessClaims } from './issuer.ts'

export interface Bearer {
  readonly client: Client
  readonly user: UserRecord
  readonly claims: AccessClaims
  readonly session: SessionRecord | undefined
}

type Needs = Pick<Services, 'directory' | 'now' | 'store' | 'tokens'> & {
  readonly fail: Fail<'NotAuthorizedException' | 'UserNotFoundException'>
}

/** Everything an access token must pass, in order: form, signature, expiry, revocation, its user, its scope. */
export async function requireAccess(ctx: Needs, token: string): Promise<Bearer> {
  const refuse = (message: string) => ctx.fail('NotAuthorizedException', message)
  const found = await ctx.tokens.verifyAccess(token, ctx.now())
  if (found === 'malformed') throw refuse(sentences.invalidAccessToken)
  if (found === 'bad signature') throw refuse(sentences.accessTokenSignature)
  if (found === 'expired') throw refuse(sentences.accessTokenExpired)

  const { pool, claims } = found
  const client = await ctx.directory.client(claims.clientId)
  if (!client) throw refuse(sentences.invalidAccessToken)
  const { user, session } = await ctx.store.read(async (tx) => ({
    user: await tx.users.get(pool.id, userId(claims.sub)),
    session: claims.originJti === undefined ? undefined : await tx.sessions.get(pool.id, claims.originJti),
  }))
  if (isRevoked(claims, session, user)) throw refuse(sentences.accessTokenRevoked)
  if (!user) throw ctx.fail('UserNotFoundException', sentences.userNotFound)
  if (!user.enabled) throw refuse(sentences.userDisabled)
  if (!claims.scopes.includes(USER_ADMIN_SCOPE)) throw refuse(sentences.accessTokenLacksScope)
  return { client, user, claims, session }
}

/** By its session, or where the client's tokens name none, by the user's last global sign-out. */
function isRevoked(claims: AccessClaims, session: SessionRecord | undefined, user: UserRecord | undefined): boolean {
  if (claims.originJti !== undefined) return session !== undefined && session.revokedAt !== undefined
  return user?.signedOutAt !== undefined && claims.issuedAt < user.signedOutAt
}
