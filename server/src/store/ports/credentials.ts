import type { PoolId, Subject, UserId } from '../../kernel/brand.ts'

/** A password as it is kept: both parts are sealed, so the database alone gives nothing to grind. */
export interface Credential {
  /** argon2id PHC string, sealed at {table: 'users', row: id, column: 'password'}. */
  readonly password: string
  /** SRP salt (16 bytes) and verifier (384 bytes, big-endian), sealed at {table: 'users', row: id, column: 'srp'} (S16). */
  readonly srp: string
  /** A temporary password stops working then. Milliseconds. */
  readonly temporaryUntil?: number | undefined
}

/** What the password history keeps of a new password: its keyed digest, and how many of the newest stay. */
export interface KeptDigest {
  readonly digest: string
  readonly keep: number
}

/** Passwords, apart from the user records so that look-ups do not carry them. Written with the user: see `Users`. */
export interface Credentials {
  /** Asked with a pseudonym it finds nothing. */
  get(poolId: PoolId, of: UserId | Subject): Promise<Credential | undefined>
  /** Keyed digests of the newest `limit` passwords, the current one first. */
  digests(poolId: PoolId, id: UserId, limit: number): Promise<readonly string[]>
}
