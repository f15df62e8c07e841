import type { WindowReading, WindowRule } from '../ports/index.ts'
import type { Row } from './statement.ts'

export function toWindow(row: Row | undefined): WindowReading {
  const text = String(row?.['stamps'] ?? '')
  return {
    stamps: text === '' ? [] : text.split(',').map(Number),
    level: Number(row?.['level'] ?? 0),
    blockedUntil: Number(row?.['blocked_until'] ?? 0),
  }
}

/** stamps, level, blocked_until, as they are stored. */
export function windowValues({ stamps, level, blockedUntil }: WindowReading): readonly [string, number, number] {
  return [stamps.join(','), level, blockedUntil]
}

/**
 * Counts a call: the new state, or `limited` when `budget` calls already lie within `length` before `now`, or the window is shut. A call over the
 * budget is not recorded, so waiting is never made longer by asking. A stamp from the future (a clock that was set back) counts as now; one more than a
 * whole window ahead is dropped, as is a wait that is longer than any, or nobody could get in until the clock has caught up.
 */
export function countCall(state: WindowReading, now: number, rule: WindowRule): WindowReading | 'limited' {
  const { length, budget, backOff } = rule
  const { level, blockedUntil } = state
  if (backOff && now < blockedUntil && blockedUntil <= now + backOff.most) return 'limited'
  const live = state.stamps.filter((at) => Math.abs(now - at) < length).map((at) => Math.min(at, now))
  if (live.length >= budget) return 'limited'
  const stamps = [...live, now]
  if (!backOff || stamps.length < budget) return { stamps, level, blockedUntil }
  const wait = Math.min(backOff.most, backOff.first * 2 ** level)
  return { stamps: [], level: level + 1, blockedUntil: now + wait }
}
