import { DatabaseSync } from 'node:sqlite'
import { StoreCannotOpen } from '../errors.ts'
import { createPrivate } from './private-file.ts'
import { code, resultCode } from './sqlite-errors.ts'

/**
 * Holds `<file>.lock` for this process: an exclusive transaction on a small database of its own. The operating system drops it with the
 * process, however that ends. @throws StoreCannotOpen when another process holds it
 */
export function lockFile(file: string): Disposable {
  createPrivate(`${file}.lock`)
  const lock = new DatabaseSync(`${file}.lock`)
  try {
    lock.exec('PRAGMA busy_timeout = 0; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (resultCode(error) !== code.BUSY) throw error
    throw new StoreCannotOpen(
      `The database ${file} is in use by another Sparekey process. Stop that one first, or name another database for this one (SPAREKEY_STORE; in development a folder with --data).`,
      { cause: error },
    )
  }
  return { [Symbol.dispose]: () => lock.close() }
}
