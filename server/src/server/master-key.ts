import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { equalInConstantTime, keysFrom, MASTER_KEY_BYTES, type Keys } from '../kernel/keys.ts'
import type { Random } from '../kernel/random.ts'
import type { Store } from '../store/ports/index.ts'

/** The operator must do something before the server can start; the message says what. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart'
}

/** Reads the key from its file. @throws CannotStart */
export function readMasterKey(file: string): Keys {
  try {
    return keysFrom(Buffer.from(readFileSync(file, 'utf8').trim(), 'base64'))
  } catch (error) {
    throw new CannotStart(
      `The master key in ${file} cannot be used (${reasonOf(error)}). It must be ${MASTER_KEY_BYTES} bytes in base64, readable by this user.`,
    )
  }
}

/** `dev` makes itself a key beside its database when there is none. */
export function readOrMakeMasterKey(file: string, random: Random): Keys {
  if (existsSync(file)) return readMasterKey(file)
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    makeWhole(file, `${random(MASTER_KEY_BYTES).toString('base64')}\n`, `${file}.${random(4).toString('hex')}`)
  } catch (error) {
    throw new CannotStart(
      `Sparekey cannot write in ${dirname(file)} (${reasonOf(error)}). Give it a folder it may write to with --data.`,
    )
  }
  return readMasterKey(file)
}

/** The file is there with all of its text or not at all, whenever the machine stops; where two make it at once, the first wins for both. */
function makeWhole(file: string, text: string, draft: string): void {
  const descriptor = openSync(draft, 'wx', 0o600)
  try {
    writeSync(descriptor, text)
    fsyncSync(descriptor)
    linkSync(draft, file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    closeSync(descriptor)
    rmSync(draft)
  }
}

const CHECK = 'master key check'

/** The first start leaves a mark made with the key; a start with another key finds that it does not fit. @throws CannotStart */
export async function checkMasterKey(store: Store, keys: Keys, file: string): Promise<void> {
  const mark = keys.mac('check', 'this database').toString('hex')
  // Of several that start at once on an empty database one leaves the mark, and the others find it.
  const found = await store.write(async (tx) => {
    const before = await tx.settings.get(CHECK)
    if (before === undefined) await tx.settings.put(CHECK, mark)
    return before ?? mark
  })
  if (!equalInConstantTime(found, mark)) {
    throw new CannotStart(
      `The master key in ${file} is not the one this database was made with. Give the right key; nothing was changed.`,
    )
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
