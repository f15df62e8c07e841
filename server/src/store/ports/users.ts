import type { LoginKey, PoolId, Subject, UserId } from '../../kernel/brand.ts'

export type UserStatus =
  | 'UNCONFIRMED'
  | 'CONFIRMED'
  | 'FORCE_CHANGE_PASSWORD'
  | 'RESET_REQUIRED'
  | 'EXTERNAL_PROVIDER'
  | 'ARCHIVED'
  | 'COMPROMISED'
  | 'UNKNOWN'

/** A second factor the user has active, as UserMFASettingList names it. */
export type Factor = 'SMS_MFA' | 'EMAIL_OTP' | 'SOFTWARE_TOKEN_MFA'

/** A password as it is kept: both parts are sealed, so the database alone gives nothing to grind. */
export interface Credential {
  /** argon2id PHC string, sealed at {table: 'users', row: id, column: 'password'}. */
  readonly password: string
  /** SRP salt (16 bytes) and verifier (384 bytes, big-endian), sealed at {table: 'users', row: id, column: 'srp'} (S16). */
  readonly srp: string
  /** A temporary password stops working then. Milliseconds. */
  readonly temporaryUntil?: number | undefined
}

export interface UserRecord {
  readonly poolId: PoolId
  readonly id: UserId
  readonly username: string
  readonly status: UserStatus
  readonly enabled: boolean
  readonly createdAt: number
  readonly modifiedAt: number
  /** Wire form: every value a string, `sub` included, in schema order. */
  readonly attributes: Readonly<Record<string, string>>
  readonly factors: readonly Factor[]
  readonly preferredFactor?: Factor | undefined
  /** GlobalSignOut: tokens issued earlier are refused. Milliseconds. */
  readonly signedOutAt?: number | undefined
}

/** A name the user can be found by. Rank is the order of look-up: the exact user name, then an alias, then the sub. */
export interface Login {
  readonly kind: 'username' | 'email' | 'phone_number' | 'preferred_username' | 'sub'
  readonly key: LoginKey
}

export interface UserChange {
  readonly status?: UserStatus
  readonly enabled?: boolean
  readonly attributes?: Readonly<Record<string, string>>
  readonly credential?: Credential
  readonly signedOutAt?: number
  /** Replaces all names. */
  readonly logins?: readonly Login[]
}

export interface Users {
  get(poolId: PoolId, id: UserId): Promise<UserRecord | undefined>
  /** One statement over every kind of name; the first in rank order wins. */
  byLogin(poolId: PoolId, key: LoginKey): Promise<UserRecord | undefined>
  /** The password of a user, apart from the record so that look-ups do not carry it; asked with a pseudonym it finds nothing. */
  credential(poolId: PoolId, of: UserId | Subject): Promise<Credential | undefined>
  /** @throws Conflict when one of the names is taken by another user under the same kind */
  create(user: UserRecord, logins: readonly Login[], credential?: Credential): Promise<void>
  /** Any change of status, enablement, credential or contact voids the user's live codes (S6). @throws Conflict when the user is gone, or a name is taken */
  update(poolId: PoolId, id: UserId, change: UserChange, now: number): Promise<void>
  /** Of the first `limit` users by id (ids are random, so this is a sample): how many have an e-mail address, how many a phone. */
  sampleContacts(poolId: PoolId, limit: number): Promise<{ readonly email: number; readonly phone: number }>
  /** Keyed digests of the newest `limit` passwords, the current one first. */
  passwordDigests(poolId: PoolId, id: UserId, limit: number): Promise<readonly string[]>
}
