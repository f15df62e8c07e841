import type { Clock } from './clock.ts'

/** How often something happened in the last so many milliseconds, by key; as this process saw it. */
export interface RecentCounts {
  count(key: string): number
  add(key: string): void
}

/** At most `most` are remembered of a key: beyond that a number is only said to be large. A clock that is set back empties them. */
export function recentCounts(length: number, now: Clock, most = Number.POSITIVE_INFINITY): RecentCounts {
  const stamps = new Map<string, readonly number[]>()
  const live = (key: string) => (stamps.get(key) ?? []).filter((at) => Math.abs(now() - at) < length)
  return {
    count: (key) => live(key).length,
    add(key) {
      const all = [...live(key), now()]
      stamps.set(key, all.length > most ? all.slice(-most) : all)
    },
  }
}
