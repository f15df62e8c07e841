import type { StoreAddress } from '../config/settings.ts'
import type { Random } from '../kernel/random.ts'
import type { Steps } from '../store/migrations/index.ts'
import type { Observe } from '../store/observe.ts'
import type { Store } from '../store/ports/index.ts'
import type { SqliteStore } from '../store/sqlite/index.ts'

export interface OpenStore {
  readonly store: Store
  /** Copies of the whole database: SQLite's alone. */
  readonly images: Pick<SqliteStore, 'saveImage' | 'loadImage'> | undefined
  /** Whether other processes may write to it. */
  readonly isShared: boolean
}

/** Loads the engine that the address names, and no other. @throws StoreCannotOpen with a sentence for the operator */
export async function openStore(
  address: StoreAddress,
  options: {
    readonly now: number
    readonly random: Random
    readonly observe: Observe | undefined
    readonly durability: 'full' | 'none' | undefined
    readonly steps?: Steps
  },
): Promise<OpenStore> {
  const { durability, random, ...common } = options
  if (address.engine === 'sqlite') {
    const { openSqlite } = await import('../store/sqlite/index.ts')
    const store = await openSqlite({ file: address.file, durability, ...common })
    return { store, images: store, isShared: false }
  }
  const { openPostgres } = await import('../store/postgres/index.ts')
  return { store: await openPostgres({ url: address.url, random, ...common }), images: undefined, isShared: true }
}
