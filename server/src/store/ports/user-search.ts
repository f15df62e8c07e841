import type { PoolId } from '../../kernel/brand.ts'
import type { UserRecord, UserStatus } from './users.ts'

type Match = 'whole' | 'beginning'

/** What to look for. Each is one range of an index, so a page costs the same in a pool of any size. */
export type UserSearch =
  | { readonly by: 'age' }
  | { readonly by: 'username' | 'sub'; readonly match: Match; readonly value: string }
  | {
      readonly by: 'attribute'
      readonly name: 'email' | 'phone_number' | 'name' | 'given_name' | 'family_name' | 'preferred_username'
      readonly match: Match
      /** Fewer than 256 characters: so many the index holds of a value. */
      readonly value: string
    }
  | { readonly by: 'status'; readonly values: readonly UserStatus[] }
  | { readonly by: 'enabled'; readonly values: readonly boolean[] }

export interface FoundUser {
  readonly user: UserRecord
  /** Where this one stands in the order of the search; the next page begins after it. */
  readonly position: string
}

export interface UserSearches {
  /** In an order that is the search's own: by age, by what is looked for, or by id. */
  find(poolId: PoolId, search: UserSearch, after: string | undefined, limit: number): Promise<readonly FoundUser[]>
}
