import type { PoolId } from '../../kernel/brand.ts'

/** Each pool has two RSA keys: one signs ID tokens, one access tokens. */
export interface SigningKeyRecord {
  readonly poolId: PoolId
  readonly kid: string
  readonly use: 'id' | 'access'
  /** Public JWK, JSON. */
  readonly publicJwk: string
  /** PKCS #8 DER, sealed at {table: 'signing_keys', row: kid, column: 'private'}. */
  readonly privateKey: string
  readonly createdAt: number
}

export interface SigningKeys {
  list(poolId: PoolId): Promise<readonly SigningKeyRecord[]>
  /** @throws Conflict when the pool already has a key of this use */
  add(key: SigningKeyRecord): Promise<void>
}
