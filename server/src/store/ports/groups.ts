import type { PoolId, UserId } from '../../kernel/brand.ts'
import type { UserRecord } from './users.ts'

export interface GroupRecord {
  readonly poolId: PoolId
  readonly name: string
  /** A group that is made anew under an old name has another. */
  readonly id: string
  readonly description?: string | undefined
  readonly roleArn?: string | undefined
  /** The lower, the better; a group without one comes last. */
  readonly precedence?: number | undefined
  readonly createdAt: number
  readonly modifiedAt: number
}

export interface Groups {
  get(poolId: PoolId, name: string): Promise<GroupRecord | undefined>
  /** By name, names greater than `after`. */
  list(poolId: PoolId, after: string | undefined, limit: number): Promise<readonly GroupRecord[]>
  /** @throws Conflict when the name is taken */
  create(group: GroupRecord): Promise<void>
  update(group: GroupRecord): Promise<void>
  /** Nobody is a member from now on; the rows that say so are removed by and by (`Store.sweep`). */
  delete(group: Pick<GroupRecord, 'poolId' | 'name' | 'id'>, now: number): Promise<void>
}

export interface Memberships {
  /** Again changes nothing. */
  add(group: Pick<GroupRecord, 'poolId' | 'id'>, user: UserId, now: number): Promise<void>
  remove(group: Pick<GroupRecord, 'poolId' | 'id'>, user: UserId): Promise<void>
  /** The user's groups, best precedence first, then by name. One statement: every token asks. */
  ofUser(poolId: PoolId, user: UserId): Promise<readonly GroupRecord[]>
  /** By id, ids greater than `after`. */
  members(
    group: Pick<GroupRecord, 'poolId' | 'id'>,
    after: string | undefined,
    limit: number,
  ): Promise<readonly UserRecord[]>
}
