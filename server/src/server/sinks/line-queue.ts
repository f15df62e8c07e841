import { MINUTE, SECOND, type Clock, type Timer } from '../../kernel/clock.ts'
import type { Log } from '../../kernel/log.ts'
import type { Sink } from './sink.ts'

/** Lines on their way to a sink. Whoever pushes one never waits and never hears of an error. */
export interface LineQueue extends AsyncDisposable {
  push(line: object): void
  /** Since the start, lines. */
  readonly counts: { readonly delivered: number; readonly dropped: number }
  /** When nothing is on its way. */
  idle(): Promise<void>
}

export interface LineQueueParts {
  /** For the operator: which setting the sink is of. */
  readonly name: string
  readonly sink: Sink
  readonly now: Clock
  readonly timer: Timer
  readonly log: Log
}

/** Characters that may wait, and that one write takes. */
const MOST = 16 * 1_024 * 1_024
const AT_A_TIME = 256 * 1_024
/** Milliseconds that the end of the process waits for what is on its way. */
const DRAIN = 5 * SECOND

/**
 * Hands lines over, in order. What finds the queue full, or a sink that does not take it, is dropped: counted, and told to the operator once a minute
 * with the number. Nothing is tried again: these lines are copies, and what they tell of is in the database.
 */
export function lineQueue({ name, sink, now, timer, log }: LineQueueParts): LineQueue {
  const counts = { delivered: 0, dropped: 0 }
  let waiting: string[] = []
  let size = 0
  let running: Promise<void> | undefined
  let closed = false
  let untold = 0
  let toldAt = Number.NEGATIVE_INFINITY

  const drop = (lines: number, why: string) => {
    counts.dropped += lines
    untold += lines
    if (Math.abs(now() - toldAt) < MINUTE) return
    log.warn({ sink: name, lines: untold, error: why }, 'lines for a sink were dropped')
    toldAt = now()
    untold = 0
  }

  const take = (): readonly string[] => {
    let taken = 0
    let characters = 0
    while (taken < waiting.length && (taken === 0 || characters < AT_A_TIME)) {
      characters += waiting[taken]?.length ?? 0
      taken += 1
    }
    const lines = waiting.slice(0, taken)
    waiting = waiting.slice(taken)
    size -= characters
    return lines
  }

  async function drain(): Promise<void> {
    while (waiting.length > 0) {
      const lines = take()
      try {
        await sink.write(lines)
        counts.delivered += lines.length
      } catch (error) {
        drop(lines.length, error instanceof Error ? error.message : String(error))
      }
    }
  }

  return {
    counts,
    push(line) {
      const text = JSON.stringify(line)
      if (closed) return drop(1, 'the server is closing')
      if (size + text.length > MOST) return drop(1, 'too many lines wait')
      waiting.push(text)
      size += text.length
      running ??= drain().finally(() => (running = undefined))
      return undefined
    },
    async idle() {
      while (running) await running
    },
    async [Symbol.asyncDispose]() {
      closed = true
      const late = Promise.withResolvers<void>()
      const cancel = timer(DRAIN, late.resolve)
      await Promise.race([running, late.promise])
      cancel()
      if (waiting.length > 0) drop(waiting.length, 'the server is closing')
      waiting = []
    },
  }
}
