import type { ClientId, PoolId } from '../../kernel/brand.ts'
import type { ClientRecord, PoolRecord } from '../../store/ports/index.ts'
import type { PoolSettings } from './pool-settings.ts'

/** A pool as operations see it: its record with every setting outside the wire filled in. */
export interface Pool extends Omit<PoolRecord, 'settings'> {
  readonly settings: PoolSettings
}

/** A client with the pool it belongs to; its secret is open. */
export interface Client extends Omit<ClientRecord, 'secret'> {
  readonly pool: Pool
  readonly secret?: string | undefined
}

/** Pools and clients by id, from the process's cache; `undefined` when there is none. */
export interface Directory {
  client(id: string): Promise<Client | undefined>
  pool(id: string): Promise<Pool | undefined>
  /** After a write to a pool or its clients. */
  drop(poolId: PoolId, clientId?: ClientId): void
}
