import { HOUR, SECOND, type Clock, type Timer } from '../../kernel/clock.ts'
import type { Log } from '../../kernel/log.ts'
import type { Pool } from '../pools/directory.ts'

/** Wrong codes of a whole pool, as this process counts them (H4): guessing spread over many users spends no user's budget. */
export interface WrongCodes {
  /** Waits where there were too many, whoever asks. */
  slowDown(pool: Pool): Promise<void>
  note(pool: Pool): void
  /** Pools over their limit now. */
  alarms(): number
}

/** Milliseconds. */
const PAUSE = 1 * SECOND

export function countWrongCodes(now: Clock, timer: Timer, log: Log): WrongCodes {
  const pools = new Map<string, { since: number; count: number; readonly limit: number }>()
  const current = (id: string) => {
    const found = pools.get(id)
    if (found && Math.abs(now() - found.since) < HOUR) return found
    pools.delete(id)
    return undefined
  }
  const isOver = (id: string) => {
    const found = current(id)
    return found !== undefined && found.limit > 0 && found.count > found.limit
  }
  return {
    async slowDown({ id }) {
      if (isOver(id)) await new Promise<void>((resolve) => timer(PAUSE, resolve))
    },
    note({ id, settings: { wrongCodesAnHour: limit } }) {
      if (limit === 0) return
      const count = (current(id)?.count ?? 0) + 1
      pools.set(id, { since: current(id)?.since ?? now(), count, limit })
      if (count === limit + 1)
        log.error(
          { poolId: id, limit },
          'alarm: more wrong codes in a pool than it allows in an hour; confirming slows down',
        )
    },
    alarms: () => [...pools.keys()].filter(isOver).length,
  }
}
