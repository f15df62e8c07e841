import type { WindowRule } from '../ports/index.ts'

/** As stored: counted calls in milliseconds, oldest first, joined by commas. */
export function parseStamps(text: string): number[] {
  return text === '' ? [] : text.split(',').map(Number)
}

/**
 * Counts a call: the new stamps, or `limited` when `budget` calls already lie within `length` before `now`. A call over the budget is not
 * recorded, so waiting is never made longer by asking. Stamps from the future (a clock that was set back) count as now.
 */
export function countCall(stamps: readonly number[], now: number, rule: WindowRule): readonly number[] | 'limited' {
  const live = stamps.map((at) => Math.min(at, now)).filter((at) => at > now - rule.length)
  return live.length >= rule.budget ? 'limited' : [...live, now]
}
