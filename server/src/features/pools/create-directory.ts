import { clientId, poolId } from '../../kernel/brand.ts'
import type { Clock } from '../../kernel/clock.ts'
import { SECOND } from '../../kernel/clock.ts'
import type { Keys } from '../../kernel/keys.ts'
import { open } from '../../kernel/seal.ts'
import type { ClientRecord, PoolRecord, Store } from '../../store/ports/index.ts'
import type { Client, Directory, Pool } from './directory.ts'
import { parsePoolSettings } from './pool-settings.ts'

/** Another node's change is seen after at most this long; this process's own at once. */
const FRESH = 1 * SECOND
const MOST = 10_000

/** Keeps pools and clients by id for a second, so that the hot path reads neither; what is not there is asked for every time. */
export function createDirectory(store: Store, keys: Keys, now: Clock): Directory {
  const pools = cache<Pool>(now, async (id) => {
    const record = await store.read((tx) => tx.pools.get(poolId(id)))
    return record && toPool(record)
  })
  const clients = cache<ClientRecord>(now, (id) => store.read((tx) => tx.clients.get(clientId(id))))
  return {
    pool: pools.get,
    async client(id) {
      const record = await clients.get(id)
      const pool = record && (await pools.get(record.poolId))
      return record && pool && toClient(record, pool, keys)
    },
    drop(pool, client) {
      pools.drop(pool)
      if (client) clients.drop(client)
    },
  }
}

export function toPool(record: PoolRecord): Pool {
  return { ...record, settings: parsePoolSettings(record.settings).settings }
}

function toClient(record: ClientRecord, pool: Pool, keys: Keys): Client {
  const { secret, ...rest } = record
  return { ...rest, pool, secret: secret && open(keys, secretPlace(record), secret).toString() }
}

export function secretPlace(client: Pick<ClientRecord, 'id' | 'poolId'>) {
  return { table: 'clients', pool: client.poolId, row: client.id, column: 'secret' }
}

/** Look-ups of the same id that overlap share one read. */
function cache<T>(now: Clock, read: (id: string) => Promise<T | undefined>) {
  const entries = new Map<string, { readonly value: Promise<T | undefined>; readonly at: number }>()
  return {
    get(id: string): Promise<T | undefined> {
      const known = entries.get(id)
      if (known && now() - known.at < FRESH && now() >= known.at) return known.value
      const value = read(id)
      if (entries.size >= MOST) entries.clear()
      entries.set(id, { value, at: now() })
      const forget = () => entries.get(id)?.value === value && entries.delete(id)
      value.then((found) => found ?? forget(), forget)
      return value
    },
    drop: (id: string) => void entries.delete(id),
  }
}
