import { Busy, Conflict, Unavailable } from '../ports/index.ts'

/** SQLSTATE (appendix A of the PostgreSQL manual), if the server said so; errors of the connection have none. */
export function sqlState(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined
  return /^[0-9A-Z]{5}$/.test(error.code) && 'severity' in error ? error.code : undefined
}

/** The transaction was taken back because of another; the same one may succeed now. */
export function mayBeRepeated(error: unknown): boolean {
  const state = sqlState(error)
  return state === '40001' || state === '40P01'
}

/** Whether the connection is of no more use. */
export function losesConnection(error: unknown): boolean {
  const state = sqlState(error)
  return state === undefined || state.startsWith('08') || state.startsWith('57P') || state.startsWith('XX')
}

const UNAVAILABLE = [
  /** Connection exceptions, insufficient resources, operator intervention, system errors, internal errors. */
  '08',
  '53',
  '57',
  '58',
  'XX',
  /** A read-only transaction: a standby, or a database that was set so. */
  '25006',
  /** A login that is no longer allowed. */
  '28',
  '3D',
]
const BUSY = ['40001', '40P01', '55P03']

/** What PostgreSQL or the way to it said, as the ports' errors. Anything else, a mistake in a statement included, is passed on as it is. */
export function translateError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof Unavailable || error instanceof Busy) return error
  const state = sqlState(error)
  if (state === '23505') return new Conflict(error.message, { cause: error })
  if (state !== undefined) {
    if (BUSY.includes(state)) return new Busy(error.message, { cause: error })
    return UNAVAILABLE.some((start) => state.startsWith(start))
      ? new Unavailable(error.message, { cause: error })
      : error
  }
  return isOfTheConnection(error) ? new Unavailable(error.message, { cause: error }) : error
}

/** Errors of sockets carry a code of the system; those of the driver have only their words. */
function isOfTheConnection(error: Error): boolean {
  if ('code' in error && typeof error.code === 'string' && /^E[A-Z_]+$/.test(error.code)) return true
  return /^(?:Connection terminated|Client has encountered a connection error|Query read timeout|timeout expired|timeout exceeded|Client was closed|The server does not support SSL|Cannot use a pool after)/.test(
    error.message,
  )
}
