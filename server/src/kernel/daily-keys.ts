import { DAY } from './clock.ts'
import { keysFrom, type Keys } from './keys.ts'

const made = new WeakMap<Keys, Map<number, Keys>>()

/** Keys for what lives for minutes: each day has its own, so that one that gets out is worth a day (S15). */
export function keysOfDay(keys: Keys, at: number): Keys {
  const day = Math.floor(at / DAY)
  const days = made.get(keys) ?? new Map<number, Keys>()
  made.set(keys, days)
  const found = days.get(day) ?? keysFrom(keys.mac('daily', String(day)))
  days.set(day, found)
  // Of yesterday, today and tomorrow at most: clocks differ, and days begin.
  for (const other of days.keys()) if (Math.abs(other - day) > 1) days.delete(other)
  return found
}

/** Those of the day that something of that key was made on, if it was today or yesterday. */
export function keysOfLastDays(keys: Keys, at: number, id: string): Keys | undefined {
  return [keysOfDay(keys, at), keysOfDay(keys, at - DAY)].find((candidate) => candidate.id === id)
}
