import type { PoolId } from '../../kernel/brand.ts'
import type { Input } from '../../model/index.ts'

/** The members of CreateUserPool as they were given, less the name. */
export type PoolDefinition = Omit<Input<'CreateUserPool'>, 'PoolName'>

export interface PoolRecord {
  readonly id: PoolId
  readonly region: string
  readonly name: string
  /** Milliseconds. */
  readonly createdAt: number
  readonly modifiedAt: number
  readonly definition: PoolDefinition
  /** Settings outside the wire, only those that were set: see features/pools/pool-settings.ts. */
  readonly settings: Readonly<Record<string, unknown>>
  /** The share of contacts that are phones, 0–1, and when it was last computed: what simulated answers are drawn by (S8). */
  readonly phoneShare?: { readonly value: number; readonly at: number } | undefined
}

export interface Pools {
  get(id: PoolId): Promise<PoolRecord | undefined>
  /** By region and id, ids greater than `after`. */
  list(region: string, after: string | undefined, limit: number): Promise<readonly PoolRecord[]>
  create(pool: PoolRecord): Promise<void>
  setPhoneShare(id: PoolId, share: { readonly value: number; readonly at: number }): Promise<void>
}
