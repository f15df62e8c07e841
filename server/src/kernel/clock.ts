/** Milliseconds since the epoch. Passed as an argument everywhere, so that a test can move time. */
export type Clock = () => number

export const systemClock: Clock = () => Date.now()

export const SECOND = 1_000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR
