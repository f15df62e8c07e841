import type { Clock } from '../kernel/clock.ts'
import type { Log } from '../kernel/log.ts'
import type { Store } from '../store/ports/index.ts'
import type { SealAudit } from './audit/sealing.ts'

const ROWS = 1_000
/** For a minute: half a million rows of each table, a tenth of a second of work in slices that nobody notices. */
const SLICES = 500

export interface Sweeper {
  /** Now, and not when its minute is over: time was moved. */
  sweep(): Promise<void>
  /** Resolves when nothing is being swept; nothing more is until what it resolves to is disposed. */
  hold(): Promise<Disposable>
  stop(): Promise<void>
}

export interface SweeperParts {
  readonly store: Pick<Store, 'sweep'>
  readonly now: Clock
  readonly log: Log
  /** What was audited is sealed before any of it may go. */
  readonly sealAudit: SealAudit
}

/** Every minute seals what was audited, then looks through a bounded number of rows, so that what is past its use goes. */
export function startSweeper(
  { store, now, log, sealAudit }: SweeperParts,
  /** Milliseconds; without it only when it is asked to. */
  every: number | undefined,
): Sweeper {
  let running: Promise<void> | undefined
  let stopped = false
  let holds = 0
  const goesOn = () => !stopped && holds === 0
  const sweep = async () => {
    try {
      if (goesOn()) await sealAudit(goesOn)
    } catch (error) {
      log.warn({ err: error }, 'the audit log could not be sealed; it is tried again in a minute')
    }
    try {
      let gone = 0
      for (let slice = 0, more = true; more && goesOn() && slice < SLICES; slice++) {
        const swept = await store.sweep(now(), ROWS)
        gone += swept.gone
        more = swept.more
      }
      if (gone > 0) log.debug({ gone }, 'swept')
    } catch (error) {
      log.warn({ err: error }, 'sweeping failed; it is tried again in a minute')
    }
  }
  const begin = () => (running ??= sweep().finally(() => (running = undefined)))
  const timer = every === undefined ? undefined : setInterval(() => void begin(), every).unref()
  return {
    sweep: begin,
    async hold() {
      holds += 1
      await running
      return { [Symbol.dispose]: () => void (holds -= 1) }
    },
    async stop() {
      stopped = true
      clearInterval(timer)
      await running
    },
  }
}
