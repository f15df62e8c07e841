import { existsSync } from 'node:fs'
import type { StoreAddress } from '../../config/settings.ts'
import { systemClock } from '../../kernel/clock.ts'
import { idsFrom } from '../../kernel/ids.ts'
import { systemRandom } from '../../kernel/random.ts'
import { obtainDataKey } from '../data-key.ts'
import { CannotStart, readMasterKeys } from '../master-key.ts'
import { openStore } from '../open-store.ts'
import {
  createAccessKey,
  listAccessKeys,
  revokeAccessKey,
  type CreatedAccessKey,
  type KeyParts,
  type NewAccessKey,
  type ShownAccessKey,
} from './access-keys.ts'
import {
  listPools,
  setPool,
  showPool,
  type OperatorOutcome,
  type PoolLine,
  type ShownSetting,
} from './pool-settings.ts'
import { overSocket } from './over-socket.ts'
import { socketOf } from './socket.ts'

export type { CreatedAccessKey, NewAccessKey, ShownAccessKey } from './access-keys.ts'
export type { OperatorOutcome, PoolLine, ShownSetting } from './pool-settings.ts'

/** What an operator can do, whoever holds the database. */
export interface Operator extends AsyncDisposable {
  list(): Promise<readonly PoolLine[]>
  show(pool: string): Promise<OperatorOutcome<readonly ShownSetting[]>>
  set(pool: string, changes: Readonly<Record<string, unknown>>): Promise<OperatorOutcome<readonly ShownSetting[]>>
  createKey(key: NewAccessKey): Promise<OperatorOutcome<CreatedAccessKey>>
  listKeys(): Promise<readonly ShownAccessKey[]>
  revokeKey(id: string): Promise<OperatorOutcome<{ readonly id: string }>>
}

/**
 * Speaks to the server that holds the SQLite file, or opens the database itself: a file that no server holds, or a PostgreSQL database, whose servers see
 * a change within a second.
 *
 * @throws CannotStart or StoreCannotOpen with a sentence for the operator
 */
export async function operate(address: StoreAddress, masterKeyFile: string): Promise<Operator> {
  if (address.engine === 'sqlite') {
    if (!existsSync(address.file))
      throw new CannotStart(
        `There is no database ${address.file}. Name its folder with --data, or start a server first.`,
      )
    const server = await overSocket(socketOf(address.file))
    if (server) return server
  }
  const { store } = await openStore(address, {
    now: systemClock(),
    random: systemRandom,
    observe: undefined,
    durability: undefined,
  })
  await using stack = new AsyncDisposableStack()
  stack.use(store)
  const keys = await obtainDataKey(store, readMasterKeys(masterKeyFile), masterKeyFile, systemRandom)
  const ids = idsFrom(systemRandom, systemClock)
  const parts: KeyParts = { store, ids, keys, random: systemRandom, now: systemClock, changed: () => {} }
  const owned = stack.move()
  return {
    createKey: (key) => createAccessKey(parts, key),
    listKeys: () => listAccessKeys(parts),
    revokeKey: (id) => revokeAccessKey(parts, id),
    list: () => listPools(parts),
    show: (pool) => showPool(parts, pool),
    set: (pool, changes) => setPool(parts, pool, changes),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}
