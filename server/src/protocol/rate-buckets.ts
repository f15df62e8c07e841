import type { Clock } from '../kernel/clock.ts'

/** Calls a second, and how many at once. */
export interface Rate {
  readonly perSecond: number
  readonly burst: number
}

/** Token buckets by key, in the process: approximate across nodes, exact limits live in the store. */
export interface RateBuckets {
  /** Takes one call from the bucket; `false` when it is empty. */
  take(kind: string, key: string, rate: Rate): boolean
}

const MOST = 100_000

export function rateBuckets(now: Clock): RateBuckets {
  const buckets = new Map<string, { tokens: number; at: number }>()
  return {
    take(kind, key, rate) {
      const name = `${kind} ${key}`
      const at = now()
      const bucket = buckets.get(name) ?? { tokens: rate.burst, at }
      const tokens = Math.min(rate.burst, bucket.tokens + (Math.max(0, at - bucket.at) / 1_000) * rate.perSecond)
      // Moved to the end: when the map is full the one that was idle longest goes.
      buckets.delete(name)
      buckets.set(name, { tokens: tokens >= 1 ? tokens - 1 : tokens, at })
      if (buckets.size > MOST)
        for (const oldest of buckets.keys()) {
          buckets.delete(oldest)
          break
        }
      return tokens >= 1
    },
  }
}
