import { setTimeout as wait } from 'node:timers/promises'
import type { Dice } from '../../../kernel/dice.ts'

/** What a try came to, as far as trying again is concerned. */
export interface Try<T> {
  readonly result: T
  /** `throttled` waits longer than a server that stumbled. */
  readonly again: 'no' | 'throttled' | 'transient'
  /** What the server asked to wait, in milliseconds. */
  readonly after?: number | undefined
}

/** Twenty seconds: no wait is longer. */
const LONGEST_WAIT = 20_000
const TRANSIENT_SCALE = 50
const THROTTLED_SCALE = 1_000

/** Tries up to `attempts` times, and says whether that was all, whatever the last came to; the waits between double and are diced, so that many clients do not come back together. */
export async function retry<T>(
  attempts: number,
  dice: Dice,
  once: (attempt: number) => Promise<Try<T>>,
): Promise<{ readonly result: T; readonly retries: number; readonly exhausted: boolean }> {
  for (let attempt = 1; ; attempt++) {
    const { result, again, after } = await once(attempt)
    if (again === 'no' || attempt >= attempts) return { result, retries: attempt - 1, exhausted: attempt >= attempts }
    const scale = again === 'throttled' ? THROTTLED_SCALE : TRANSIENT_SCALE
    const diced = dice() * Math.min(scale * 2 ** (attempt - 1), LONGEST_WAIT)
    await wait(after === undefined ? diced : Math.min(Math.max(after, diced), diced + 5_000))
  }
}

const THROTTLED: ReadonlySet<string> = new Set([
  'Throttling',
  'ThrottlingException',
  'ThrottledException',
  'RequestThrottledException',
  'TooManyRequestsException',
  'ProvisionedThroughputExceededException',
  'TransactionInProgressException',
  'RequestLimitExceeded',
  'BandwidthLimitExceeded',
  'LimitExceededException',
  'RequestThrottled',
  'SlowDown',
  'PriorRequestNotComplete',
  'EC2ThrottledException',
])

const TRANSIENT: ReadonlySet<string> = new Set(['RequestTimeout', 'RequestTimeoutException', 'PriorRequestNotComplete'])

/** Which errors AWS's command line tries again in its standard mode. */
export function worthAnotherTry(status: number, code: string | undefined): Try<unknown>['again'] {
  if (code !== undefined && THROTTLED.has(code)) return 'throttled'
  if (code !== undefined && TRANSIENT.has(code)) return 'transient'
  return [500, 502, 503, 504].includes(status) ? 'transient' : 'no'
}
