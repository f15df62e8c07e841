import { Busy, Conflict, Unavailable } from '../ports/index.ts'

/** Primary result codes of SQLite (sqlite.org/rescode.html). */
export const code = {
  BUSY: 5,
  LOCKED: 6,
  NOMEM: 7,
  READONLY: 8,
  INTERRUPT: 9,
  IOERR: 10,
  CORRUPT: 11,
  FULL: 13,
  CANTOPEN: 14,
  PROTOCOL: 15,
  CONSTRAINT: 19,
  NOTADB: 26,
} as const

const BROKEN: ReadonlySet<number> = new Set([
  code.NOMEM,
  code.READONLY,
  code.INTERRUPT,
  code.IOERR,
  code.CORRUPT,
  code.FULL,
  code.CANTOPEN,
  code.PROTOCOL,
  code.NOTADB,
])
const TAKEN: ReadonlySet<number> = new Set([code.BUSY, code.LOCKED])

/** SQLite's primary result code, if this is one of its errors. */
export function resultCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return undefined
  return error.errcode & 0xff
}

/** What SQLite said, as the ports' errors. Anything else, a mistake in a statement included, is passed on as it is. */
export function translate(error: unknown): unknown {
  const result = resultCode(error)
  if (result === undefined || !(error instanceof Error)) return error
  if (result === code.CONSTRAINT) return new Conflict(error.message, { cause: error })
  if (TAKEN.has(result)) return new Busy(error.message, { cause: error })
  return BROKEN.has(result) ? new Unavailable(error.message, { cause: error }) : error
}

/** Whether the transaction around the statement is lost as well: a full disk, an I/O error, a broken or read-only file. */
export function losesTransaction(error: unknown): boolean {
  const result = resultCode(error)
  return result !== undefined && (TAKEN.has(result) || BROKEN.has(result))
}
