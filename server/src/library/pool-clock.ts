import { types } from 'node:util'
import type { Clock } from '../kernel/clock.ts'
import { toMilliseconds, type Duration } from './duration.ts'

/** The pool's time. Codes, windows, lock-outs, tokens, deliveries and the removal of what is past its use follow it. */
export interface PoolClock {
  /** Milliseconds since the epoch, as `Date.now()` gives them. */
  now(): number
  /**
   * Goes forward, and resolves when what has become due is done: messages sent, expired rows removed.
   *
   * @throws RangeError for a text or a unit that is none, and for a negative stretch
   */
  advance(by: Duration): Promise<void>
  /** Goes to a moment, forward or back; from there time goes on, unless it is frozen. @throws RangeError */
  set(to: Moment): Promise<void>
  /** Stops at the present reading. */
  freeze(): void
  /** Goes on from where it was stopped. */
  resume(): void
}

/** A Date, an ISO 8601 text, or milliseconds since the epoch. */
export type Moment = Date | string | number

/** What a snapshot keeps of a clock. */
export interface ClockReading {
  readonly offset: number
  readonly frozenAt: number | undefined
}

export interface MovableClock {
  readonly now: Clock
  readonly shown: PoolClock
  save(): ClockReading
  load(reading: ClockReading): void
}

/** @param moved what follows a movement: deliveries, removals */
export function movableClock(real: Clock, startAt: Moment | undefined, moved: () => Promise<void>): MovableClock {
  let offset = startAt === undefined ? 0 : toInstant(startAt) - real()
  let frozenAt: number | undefined
  const now = () => frozenAt ?? real() + offset
  const go = async (to: number) => {
    if (frozenAt === undefined) offset = to - real()
    else frozenAt = to
    await moved()
  }
  return {
    now,
    save: () => ({ offset, frozenAt }),
    load(reading) {
      offset = reading.offset
      frozenAt = reading.frozenAt
    },
    shown: {
      now,
      advance: async (by) => go(inRange(now() + toMilliseconds(by), by)),
      set: async (to) => go(toInstant(to)),
      freeze() {
        frozenAt ??= now()
      },
      resume() {
        if (frozenAt === undefined) return
        offset = frozenAt - real()
        frozenAt = undefined
      },
    },
  }
}

/** Milliseconds. @throws RangeError */
export function toInstant(moment: Moment): number {
  const at = types.isDate(moment) ? moment.getTime() : typeof moment === 'string' ? Date.parse(moment) : moment
  return inRange(at, moment)
}

/** Row ids hold 48 bits of milliseconds, and a date beyond the year 9999 has another form. */
const LATEST = Date.UTC(9999, 11, 31)

function inRange(at: number, given: unknown): number {
  if (typeof at === 'number' && at >= 0 && at <= LATEST) return Math.round(at)
  const text = typeof given === 'string' ? JSON.stringify(given) : String(given)
  throw new RangeError(
    `${text} is or leads to no moment from 1970 to 9999. Give a Date, an ISO 8601 text such as '2026-03-01T12:00:00Z', or milliseconds.`,
  )
}
