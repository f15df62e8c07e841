import { clearTimeout, setTimeout } from 'node:timers'

/** Milliseconds since the epoch. Passed as an argument everywhere, so that a test can move time. */
export type Clock = () => number

/** As it is when this is loaded: a test that fakes `Date` for its own code must not move a server that runs beside it. */
export const systemClock: Clock = Date.now.bind(Date)

/** Calls back once, so many milliseconds later; what it returns cancels that. An argument for the same reason. */
export type Timer = (milliseconds: number, callback: () => void) => () => void

/** Does not keep the process alive. */
export const systemTimer: Timer = (milliseconds, callback) => {
  const timeout = setTimeout(callback, milliseconds).unref()
  return () => clearTimeout(timeout)
}

export const SECOND = 1_000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR
