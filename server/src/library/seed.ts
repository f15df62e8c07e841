import type { PoolSettings } from '../features/pools/pool-settings.ts'
import type { Input } from '../model/index.ts'
import type { Factor, UserStatus } from '../store/ports/index.ts'

/** What a seed file holds (docs/guides/seed.md), as an object. Members are those of the API; a member nobody knows is an error. */
export interface Seed {
  readonly pools: readonly SeedPool[]
}

/** A pool: members of CreateUserPool, and these. */
export type SeedPool = Input<'CreateUserPool'> & {
  /** `us-east-1_…`; one is made up without it. */
  readonly Id?: string | undefined
  /** Settings outside the wire (docs/reference/pool-settings.md). */
  readonly Sparekey?: Partial<PoolSettings> | undefined
  readonly Clients?: readonly SeedClient[] | undefined
  readonly Users?: readonly SeedUser[] | undefined
}

/** An app client: members of CreateUserPoolClient, and its id. */
export type SeedClient = Omit<Input<'CreateUserPoolClient'>, 'UserPoolId'> & {
  /** One is made up without it. */
  readonly ClientId?: string | undefined
}

/** A user: members of AdminCreateUser, and these. No invitation is sent. */
export type SeedUser = Omit<Input<'AdminCreateUser'>, 'UserPoolId'> & {
  /** Without it the user has none. */
  readonly Password?: string | undefined
  /** `CONFIRMED` with a password, else `FORCE_CHANGE_PASSWORD`. */
  readonly UserStatus?: UserStatus | undefined
  /** `true` without it. */
  readonly Enabled?: boolean | undefined
  readonly Factors?: readonly Factor[] | undefined
  /** The user's id, a UUID; one is made up without it. */
  readonly Sub?: string | undefined
}
