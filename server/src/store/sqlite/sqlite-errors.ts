import { Busy, Conflict, Unavailable } from '../ports/index.ts'

// Primary result codes of SQLite (sqlite.org/rescode.html).
const BUSY = 5
const LOCKED = 6
const CONSTRAINT = 19

/** SQLite's primary result code, if this is one of its errors. */
export function resultCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return undefined
  return error.errcode & 0xff
}

/** What SQLite said, as the ports' errors. Anything else is passed on as it is. */
export function translate(error: unknown): unknown {
  const code = resultCode(error)
  if (code === undefined || !(error instanceof Error)) return error
  if (code === CONSTRAINT) return new Conflict(error.message, { cause: error })
  if (code === BUSY || code === LOCKED) return new Busy(error.message, { cause: error })
  return new Unavailable(error.message, { cause: error })
}

/** Whether the transaction around the statement is lost as well: a full disk, an I/O error, a broken or read-only file. */
export function losesTransaction(error: unknown): boolean {
  const code = resultCode(error)
  return code !== undefined && code !== CONSTRAINT
}
