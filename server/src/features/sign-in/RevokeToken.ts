import { equalInConstantTime } from '../../kernel/keys.ts'
import { sentences } from '../../protocol/sentences.ts'
import { operation } from '../operation.ts'
import { isRevocable } from '../tokens/claims.ts'
import { parseJws } from '../tokens/jws.ts'
import { refreshHash } from '../tokens/refresh-token.ts'

/** Ends the session of a refresh token. A token that is unknown or already revoked is revoked: the answer is the same. */
export const RevokeToken = operation('RevokeToken', {
  async run({ Token, ClientId, ClientSecret }, ctx) {
    const client = await ctx.directory.client(ClientId)
    if (!client) throw ctx.fail('UnauthorizedException', sentences.clientNotFound(ClientId))
    if (client.secret !== undefined) {
      if (ClientSecret === undefined) throw ctx.fail('UnauthorizedException', sentences.clientSecretMissing(client.id))
      if (!equalInConstantTime(client.secret, ClientSecret)) throw ctx.fail('UnauthorizedException', sentences.clientSecretWrong(client.id))
    }
    if (!isRevocable(client)) throw ctx.fail('UnsupportedOperationException', sentences.revocationNotEnabled(client.id))
    if (parseJws(Token)) throw ctx.fail('UnsupportedTokenTypeException', sentences.notARefreshToken)

    const { pool } = client
    const session = await ctx.store.read((tx) => tx.sessions.byRefreshToken(pool.id, refreshHash(ctx.keys, Token)))
    if (!session) return {}
    if (session.clientId !== client.id) throw ctx.fail('UnauthorizedException', sentences.tokenOfAnotherClient)
    await ctx.store.write((tx) => tx.sessions.revoke(pool.id, session.id, ctx.now()))
    return {}
  },
})
