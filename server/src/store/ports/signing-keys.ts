import type { PoolId } from '../../kernel/brand.ts'

/** A pool's RSA key that signs ID tokens, or access tokens. The one that signs is the one whose time began last. */
export interface SigningKeyRecord {
  readonly poolId: PoolId
  readonly kid: string
  readonly use: 'id' | 'access'
  /** Public JWK, JSON. */
  readonly publicJwk: string
  /** PKCS #8 DER, sealed at {table: 'signing_keys', row: kid, column: 'private'}. */
  readonly privateKey: string
  readonly createdAt: number
  /** 0 for the first of its use. Published before. */
  readonly signsFrom: number
  /** When nothing it signed is alive any more; then it goes. */
  readonly until?: number | undefined
}

export interface SigningKeys {
  /** By use, and in the order in which they sign. */
  list(poolId: PoolId): Promise<readonly SigningKeyRecord[]>
  /** @throws Conflict when the pool already has a first key of this use */
  add(key: SigningKeyRecord): Promise<void>
  /** Sets the end of every key that has none. */
  end(poolId: PoolId, until: number): Promise<void>
  /** Takes away those whose end has come. */
  removeEnded(poolId: PoolId, now: number): Promise<void>
}
