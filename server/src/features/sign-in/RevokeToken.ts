import { subject } from '../../kernel/brand.ts'
import { equalInConstantTime } from '../../kernel/keys.ts'
import { sentences } from '../../protocol/sentences.ts'
import { auditBase } from '../audit-origin.ts'
import { operation } from '../operation.ts'
import { revokesTokens } from '../tokens/claims.ts'
import { parseJws } from '../tokens/jws.ts'
import { refreshHash } from '../tokens/session.ts'

/**
 * Ends one sign-in: its refresh token, and with it every token that names it. A token that is unknown, expired or revoked already is as good as
 * revoked (RFC 7009, 2.2).
 */
export const RevokeToken = operation('RevokeToken', {
  async run({ Token, ClientId, ClientSecret }, ctx) {
    const client = await ctx.directory.client(ClientId)
    // The model lists no ResourceNotFoundException for this operation.
    if (!client) throw ctx.fail('UnauthorizedException', sentences.clientNotFound(ClientId))
    if (client.secret !== undefined) {
      if (ClientSecret === undefined) throw ctx.fail('UnauthorizedException', sentences.clientSecretMissing(client.id))
      if (!equalInConstantTime(client.secret, ClientSecret))
        throw ctx.fail('UnauthorizedException', sentences.clientSecretWrong(client.id))
    }
    if (!revokesTokens(client))
      throw ctx.fail('UnsupportedOperationException', sentences.revocationNotEnabled(client.id))
    if (parseJws(Token)) throw ctx.fail('UnsupportedTokenTypeException', sentences.notARefreshToken)

    const { pool } = client
    const session = await ctx.store.read((tx) =>
      tx.sessions.byRefreshToken(pool.id, refreshHash(ctx.keys, pool.id, Token)),
    )
    if (!session) return {}
    if (session.clientId !== client.id) throw ctx.fail('UnauthorizedException', sentences.tokenOfAnotherClient)
    const now = ctx.now()
    const whose = { poolId: pool.id, clientId: client.id, subject: subject(session.userId) }
    const audit = auditBase(ctx, { operation: 'RevokeToken', ...whose, at: now })
    await ctx.store.write(async (tx) => {
      await tx.sessions.revoke(pool.id, session.id, now)
      await tx.audit.append({ ...audit, outcome: 'accepted', reason: 'refresh token revoked' })
    })
    return {}
  },
})
