import type { WindowRule } from '../ports/index.ts'

/** As stored: counted calls in milliseconds, oldest first, joined by commas. */
export function parseStamps(text: string): number[] {
  return text === '' ? [] : text.split(',').map(Number)
}

/**
 * Counts a call: the new stamps, or `limited` when `budget` calls already lie within `length` before `now`. A call over the budget is not
 * recorded, so waiting is never made longer by asking. A stamp from the future (a clock that was set back) counts as now; one more than a whole
 * window ahead is dropped, or nobody could get in until the clock has caught up.
 */
export function countCall(stamps: readonly number[], now: number, rule: WindowRule): readonly number[] | 'limited' {
  const live = stamps.filter((at) => Math.abs(now - at) < rule.length).map((at) => Math.min(at, now))
  return live.length >= rule.budget ? 'limited' : [...live, now]
}
