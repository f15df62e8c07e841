import type { PoolId } from '../../kernel/brand.ts'
import { SECOND } from '../../kernel/clock.ts'
import type { SessionRecord, UserRecord } from '../../store/ports/index.ts'
import type { Services } from '../context.ts'
import type { Client } from '../pools/directory.ts'
import { lifetimesOf } from './lifetimes.ts'

const REFRESH_TOKEN_BYTES = 32

/** A sign-in that begins now, and the refresh token that stands for it: 256 random bits, of which only a keyed hash is kept. */
export function newSession(
  ctx: Pick<Services, 'ids' | 'keys' | 'random'>,
  client: Client,
  user: Pick<UserRecord, 'id'>,
  now: number,
): { readonly session: SessionRecord; readonly refreshToken: string } {
  const refreshToken = ctx.random(REFRESH_TOKEN_BYTES).toString('base64url')
  const session: SessionRecord = {
    poolId: client.pool.id,
    id: ctx.ids.uuid(),
    userId: user.id,
    clientId: client.id,
    refreshHash: refreshHash(ctx.keys, client.pool.id, refreshToken),
    authenticatedAt: now,
    expiresAt: now + lifetimesOf(client).refresh * SECOND,
  }
  return { session, refreshToken }
}

/** What a refresh token is looked up by. */
export function refreshHash(keys: Services['keys'], poolId: PoolId, refreshToken: string): string {
  return keys.mac('refresh-token', poolId, refreshToken).toString('hex')
}
