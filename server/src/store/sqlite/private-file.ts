import { chmodSync, closeSync, openSync } from 'node:fs'

/** Makes the file if it is missing. Only its owner may read it; SQLite gives `-wal` and `-shm` the mode of the database file. */
export function createPrivate(file: string): void {
  closeSync(openSync(file, 'a', 0o600))
  chmodSync(file, 0o600)
}
