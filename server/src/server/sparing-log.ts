import { SECOND, type Clock } from '../kernel/clock.ts'
import type { Log } from '../kernel/log.ts'
import { Unavailable } from '../store/ports/index.ts'

/** Milliseconds between two full reports of a store that is away. */
const BETWEEN_REPORTS = 10 * SECOND

/**
 * While the store is away every call fails for one and the same reason. The first is logged whole, and one more every ten seconds with the number of those
 * between; each of the others is one short line that can be asked for with `info`.
 */
export function sparingLog(log: Log, now: Clock): Log {
  let reportedAt = Number.NEGATIVE_INFINITY
  let unreported = 0
  const sparing =
    (level: 'warn' | 'error') =>
    (fields: object, message: string): void => {
      const error = 'err' in fields ? fields.err : undefined
      if (!(error instanceof Unavailable)) return log[level](fields, message)
      if (Math.abs(now() - reportedAt) < BETWEEN_REPORTS) {
        unreported += 1
        const { err: _, ...rest } = { err: error, ...fields }
        return log.info({ ...rest, error: error.message }, message)
      }
      log[level]({ ...fields, ...(unreported > 0 && { unreported }) }, message)
      reportedAt = now()
      unreported = 0
    }
  return {
    debug: (fields, message) => log.debug(fields, message),
    info: (fields, message) => log.info(fields, message),
    warn: sparing('warn'),
    error: sparing('error'),
  }
}
