import { pino } from 'pino'
import type { Log } from '../kernel/log.ts'

/** JSON lines on standard error. Callers hand over no sensitive member; these names would be cut all the same. */
export function createLog(level: string): Log {
  const redact = ['Password', 'ConfirmationCode', 'SecretHash', 'AccessToken', 'code', 'to', 'destination'].flatMap(
    (name) => [name, `*.${name}`],
  )
  return pino(
    { level, redact, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: 2, sync: false }),
  )
}
