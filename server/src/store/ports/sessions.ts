import type { ClientId, PoolId, UserId } from '../../kernel/brand.ts'

/** One sign-in: what its refresh token stands for. Swept when it has expired. */
export interface SessionRecord {
  readonly poolId: PoolId
  /** `origin_jti` of every token of the session. */
  readonly id: string
  readonly userId: UserId
  readonly clientId: ClientId
  /** HMAC of the refresh token, hex. The token itself is not kept. */
  readonly refreshHash: string
  /** Milliseconds. */
  readonly authenticatedAt: number
  readonly expiresAt: number
  readonly revokedAt?: number | undefined
}

export interface Sessions {
  /** A sign-in that a challenge completed; one by password is started by its act. */
  start(session: SessionRecord): Promise<void>
  get(poolId: PoolId, id: string): Promise<SessionRecord | undefined>
  byRefreshToken(poolId: PoolId, refreshHash: string): Promise<SessionRecord | undefined>
  revoke(poolId: PoolId, id: string, now: number): Promise<void>
  /** Every sign-in of the user, and tokens that do not say which they come from. */
  revokeAll(poolId: PoolId, userId: UserId, now: number): Promise<void>
}
