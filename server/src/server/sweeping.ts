import { MINUTE, type Clock } from '../kernel/clock.ts'
import type { Log } from '../kernel/log.ts'
import type { Store } from '../store/ports/index.ts'

const ROWS = 1_000

/** Looks through a bounded number of rows every minute, so that what is past its use goes. */
export function startSweeper(store: Store, now: Clock, log: Log): { stop(): Promise<void> } {
  let running: Promise<void> | undefined
  const sweep = async () => {
    try {
      const gone = await store.sweep(now(), ROWS)
      if (gone > 0) log.debug({ gone }, 'swept')
    } catch (error) {
      log.warn({ err: error }, 'sweeping failed; it is tried again in a minute')
    }
  }
  const timer = setInterval(() => {
    running ??= sweep().finally(() => (running = undefined))
  }, MINUTE)
  timer.unref()
  return {
    async stop() {
      clearInterval(timer)
      await running
    },
  }
}
