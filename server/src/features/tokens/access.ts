import { userId } from '../../kernel/brand.ts'
import type { ApiError, Fail } from '../../kernel/api-error.ts'
import { sentences } from '../../protocol/sentences.ts'
import type { SessionRecord, UserRecord } from '../../store/ports/index.ts'
import type { Services } from '../context.ts'
import type { Client } from '../pools/directory.ts'
import { ADMIN_SCOPE } from './claims.ts'
import type { AccessClaims, TokenFault } from './issuer.ts'

/** Who is calling, as an access token proves it. */
export interface Access {
  readonly client: Client
  readonly user: UserRecord
  /** Absent for tokens of a client without token revocation: they do not say which sign-in they come from. */
  readonly session: SessionRecord | undefined
  readonly claims: AccessClaims
}

const FAULTS: Readonly<Record<TokenFault, string>> = {
  malformed: sentences.invalidAccessToken,
  'bad signature': sentences.accessTokenSignature,
  expired: sentences.accessTokenExpired,
}

/**
 * The caller of a token operation. In this order: shape, signature, issuer, use, expiry; not revoked; the user is there and enabled; the scope
 * of the API. `gone` is the operation's own answer for a user who was deleted.
 *
 * @throws NotAuthorizedException
 */
export async function requireAccess(
  ctx: Pick<Services, 'tokens' | 'store' | 'directory' | 'now'> & { readonly fail: Fail<'NotAuthorizedException'> },
  token: string,
  gone: () => ApiError,
): Promise<Access> {
  const refuse = (message: string) => ctx.fail('NotAuthorizedException', message)
  const verified = await ctx.tokens.verifyAccess(token, ctx.now())
  if (typeof verified === 'string') throw refuse(FAULTS[verified])
  const { pool, claims } = verified
  const client = await ctx.directory.client(claims.clientId)
  if (client?.pool.id !== pool.id) throw refuse(sentences.invalidAccessToken)

  const { originJti } = claims
  const [session, user] = await ctx.store.read(async (tx) => [
    originJti === undefined ? undefined : await tx.sessions.get(pool.id, originJti),
    await tx.users.get(pool.id, userId(claims.sub)),
  ])
  if (isRevoked(claims, session, user)) throw refuse(sentences.accessTokenRevoked)
  if (!user) throw gone()
  if (!user.enabled) throw refuse(sentences.userDisabled)
  if (!claims.scopes.includes(ADMIN_SCOPE)) throw refuse(sentences.accessTokenLacksScope)
  return { client, user, session, claims }
}

/** A token that names its sign-in ends with it; one that does not ends with the next GlobalSignOut, the second of which it shares included. */
function isRevoked(
  { originJti, issuedAt }: AccessClaims,
  session: SessionRecord | undefined,
  user: UserRecord | undefined,
): boolean {
  if (originJti !== undefined && user) return session === undefined || session.revokedAt !== undefined
  return user?.signedOutAt !== undefined && issuedAt <= user.signedOutAt
}
