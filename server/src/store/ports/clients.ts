import type { ClientId, PoolId } from '../../kernel/brand.ts'
import type { Input } from '../../model/index.ts'

/** The members of CreateUserPoolClient as they were given, less pool, name and secret. */
export type ClientDefinition = Omit<
  Input<'CreateUserPoolClient'>,
  'UserPoolId' | 'ClientName' | 'GenerateSecret' | 'ClientSecret'
>

export interface ClientRecord {
  readonly id: ClientId
  readonly poolId: PoolId
  readonly name: string
  readonly createdAt: number
  readonly modifiedAt: number
  readonly definition: ClientDefinition
  /** Sealed at {table: 'clients', row: id, column: 'secret'}. */
  readonly secret?: string | undefined
}

export interface Clients {
  /** The one look-up without a pool: public callers know nothing but the client id. */
  get(id: ClientId): Promise<ClientRecord | undefined>
  list(poolId: PoolId, after: string | undefined, limit: number): Promise<readonly ClientRecord[]>
  create(client: ClientRecord): Promise<void>
  /** Name, definition and date. @throws Conflict when the client is gone */
  update(client: ClientRecord): Promise<void>
  delete(poolId: PoolId, id: ClientId): Promise<void>
}
