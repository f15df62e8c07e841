import type { LoginKey, PoolId, UserId } from '../../kernel/brand.ts'
import type { Credential, KeptDigest } from './credentials.ts'

export const userStatuses = [
  'UNCONFIRMED',
  'CONFIRMED',
  'FORCE_CHANGE_PASSWORD',
  'RESET_REQUIRED',
  'EXTERNAL_PROVIDER',
  'ARCHIVED',
  'COMPROMISED',
  'UNKNOWN',
] as const
export type UserStatus = (typeof userStatuses)[number]

/** A second factor the user has active, as UserMFASettingList names it. */
export type Factor = 'SMS_MFA' | 'EMAIL_OTP' | 'SOFTWARE_TOKEN_MFA'

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
  /** New addresses that take the place of the old ones once they are verified. */
  readonly pending?: Pending | undefined
  readonly factors: readonly Factor[]
  readonly preferredFactor?: Factor | undefined
  /** When every sign-in was last ended: tokens issued earlier are refused. Milliseconds. */
  readonly signedOutAt?: number | undefined
}

/** A name the user can be found by. Rank is the order of look-up: the exact user name, then an alias, then the sub. */
export interface Login {
  readonly kind: 'username' | 'email' | 'phone_number' | 'preferred_username' | 'sub'
  readonly key: LoginKey
}

/** Who has a name, and as what. */
export interface Holder {
  readonly kind: Login['kind']
  readonly userId: UserId
}

export type Pending = Readonly<Partial<Record<'email' | 'phone_number', string>>>

export interface UserChange {
  readonly status?: UserStatus
  readonly enabled?: boolean
  readonly attributes?: Readonly<Record<string, string>>
  /** Replaces all that are pending. */
  readonly pending?: Pending
  readonly credential?: Credential
  /** With a new credential, in pools that keep a history. */
  readonly history?: KeptDigest | undefined
  readonly signedOutAt?: number
  /** Replaces all names. */
  readonly logins?: readonly Login[]
}

export interface Users {
  get(poolId: PoolId, id: UserId): Promise<UserRecord | undefined>
  /** One statement over every kind of name; the first in rank order wins. */
  byLogin(poolId: PoolId, key: LoginKey): Promise<UserRecord | undefined>
  /** Who has this name, under every kind, in rank order. */
  holders(poolId: PoolId, key: LoginKey): Promise<readonly Holder[]>
  /** @throws Conflict when another user has one of the names, under whatever kind: a name leads to one user */
  create(user: UserRecord, logins: readonly Login[], credential?: Credential, history?: KeptDigest): Promise<void>
  /**
   * A change of status, enablement or credential voids the user's live codes, a change of a contact those that went to a contact of its kind
   * (S6). @throws Conflict when the user is gone, or a name is taken
   */
  update(poolId: PoolId, id: UserId, change: UserChange, now: number): Promise<void>
  /** With all that is the user's: names, password, sessions, codes, memberships. What was audited stays. */
  delete(poolId: PoolId, id: UserId): Promise<void>
}

/** A pool's users as a crowd. */
export interface Population {
  /** The first `limit` users by id: ids are random. */
  sample(poolId: PoolId, limit: number): Promise<readonly UserRecord[]>
  /** Exact up to a thousand; beyond, what the first thousand ids say of all, since ids are random: within a few per cent, at the same cost. */
  estimate(poolId: PoolId): Promise<number>
}
