import { SECOND, type Timer } from '../kernel/clock.ts'
import type { OutboxEntry, Store } from '../store/ports/index.ts'
import { TOO_MANY } from './attempt.ts'
import type { OutboxWorker } from './worker.ts'

/** How the first try to deliver a message ended; `unknown` when that took longer than a caller is made to wait. */
export type FirstAttempt = 'sent' | 'deferred' | 'given up' | 'unknown'

export interface FirstAttemptParts {
  readonly store: Pick<Store, 'read'>
  readonly onSettled: OutboxWorker['onSettled']
  readonly timer: Timer
}

/** Milliseconds. */
const PATIENCE = 5 * SECOND
/** Milliseconds between two looks at a row that another process may deliver. */
const LOOK_AGAIN = SECOND / 4

/** Waits for the first try of a message that is committed. */
export function firstAttempts({ store, onSettled, timer }: FirstAttemptParts): (id: string) => Promise<FirstAttempt> {
  return async (id) => {
    const ended = Promise.withResolvers<FirstAttempt>()
    using stack = new DisposableStack()
    let lookLater = () => {}
    const look = async () => {
      const outcome = outcomeOf(await store.read((tx) => tx.outbox.get(id)))
      if (outcome) ended.resolve(outcome)
      else lookLater = timer(LOOK_AGAIN, () => void look().catch(ended.reject))
    }
    stack.defer(
      onSettled((settled) => {
        if (settled === id) void look().catch(ended.reject)
      }),
    )
    stack.defer(timer(PATIENCE, () => ended.resolve('unknown')))
    // Whether it was settled before anybody listened.
    await look()
    const outcome = await ended.promise
    lookLater()
    return outcome
  }
}

function outcomeOf(entry: OutboxEntry | undefined): FirstAttempt | undefined {
  switch (entry?.state) {
    case 'sent':
      return 'sent'
    case 'given-up':
      return entry.error === TOO_MANY ? 'unknown' : 'given up'
    case 'waiting':
      return entry.error === undefined ? undefined : 'deferred'
    default:
      return 'unknown'
  }
}
