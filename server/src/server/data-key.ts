import { equalInConstantTime, keysFrom, MASTER_KEY_BYTES, type Keys } from '../kernel/keys.ts'
import type { Random } from '../kernel/random.ts'
import { open, seal } from '../kernel/seal.ts'
import type { ReadTx, Store } from '../store/ports/index.ts'
import { CannotStart, type MasterKeys } from './master-key.ts'

/**
 * The key that everything in a database is derived from. It is made with the database, lies there sealed under the master key, and stays: another master
 * key means to seal one row anew, and nothing that was made before becomes void. The newest master key seals it, the older ones still open it.
 *
 * @throws CannotStart when none of the master keys does
 */
export async function obtainDataKey(
  store: Pick<Store, 'write'>,
  masterKeys: MasterKeys,
  file: string,
  random: Random,
): Promise<Keys> {
  const fresh = random(MASTER_KEY_BYTES)
  // Of several that start at once on an empty database one leaves its key, and the others find it.
  const bytes = await store.write(async (tx) => {
    const sealed = await tx.settings.get(DATA_KEY)
    const found = sealed === undefined ? await firstKey(tx, masterKeys, fresh) : unsealed(masterKeys, sealed)
    const isNewest = sealed?.startsWith(`${keysFrom(masterKeys[0]).id}.`)
    if (found && !isNewest) await tx.settings.put(DATA_KEY, sealDataKey(masterKeys[0], random, found))
    return found
  })
  if (!bytes) throw wrongMasterKey(file)
  return keysFrom(bytes)
}

/**
 * Looks whether one of the master keys opens what this database is derived from, and writes nothing. A database that holds nothing yet takes any.
 *
 * @throws CannotStart when none of them does
 */
export async function proveMasterKey(store: Pick<Store, 'read'>, masterKeys: MasterKeys, file: string): Promise<void> {
  const isOwn = await store.read(async (tx) => {
    const sealed = await tx.settings.get(DATA_KEY)
    return (sealed === undefined ? await firstKey(tx, masterKeys, NONE) : unsealed(masterKeys, sealed)) !== undefined
  })
  if (!isOwn) throw wrongMasterKey(file)
}

/** Stands for the key of a database that has none yet. */
const NONE = new Uint8Array(0)

function wrongMasterKey(file: string): CannotStart {
  return new CannotStart(
    `The master key in ${file} is not the one this database was made with. Give the right key; nothing was changed.`,
  )
}

/** Its row of the settings. */
export const DATA_KEY = 'data key'
const PLACE = { table: 'settings', pool: '', row: DATA_KEY, column: 'value' }

export function sealDataKey(masterKey: Uint8Array, random: Random, dataKey: Uint8Array): string {
  return seal(keysFrom(masterKey), random, PLACE, dataKey)
}

function unsealed(masterKeys: MasterKeys, sealed: string): Buffer | undefined {
  const keys = masterKeys.map(keysFrom).find(({ id }) => sealed.startsWith(`${id}.`))
  return keys && open(keys, PLACE, sealed)
}

/** A database from before data keys was made with the master key itself, and holds a mark of it. */
async function firstKey(
  tx: Pick<ReadTx, 'settings'>,
  masterKeys: MasterKeys,
  fresh: Uint8Array,
): Promise<Uint8Array | undefined> {
  const mark = await tx.settings.get('master key check')
  if (mark === undefined) return fresh
  return masterKeys.find((key) =>
    equalInConstantTime(mark, keysFrom(key).mac('check', 'this database').toString('hex')),
  )
}
