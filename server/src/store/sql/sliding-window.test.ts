import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { WindowRule } from '../ports/index.ts'
import { countCall, parseStamps } from './sliding-window.ts'

const HOUR = 3_600_000
const rule = (budget: number): WindowRule => ({ kind: 'reset', budget, length: HOUR })

/** Makes the calls one after another, stored between them as the store does it: which were counted. */
function run(times: readonly number[], { budget, length }: WindowRule): boolean[] {
  let stored = ''
  return times.map((now) => {
    const stamps = countCall(parseStamps(stored), now, { kind: 'reset', budget, length })
    if (stamps === 'limited') return false
    stored = stamps.join(',')
    return true
  })
}

describe('the sliding window', () => {
  test('lets the budget through and no more, then each call again when its own hour is over', () => {
    expect(run([0, 1, 2, 3, HOUR - 1, HOUR, HOUR, HOUR + 1], rule(3))).toEqual([
      true,
      true,
      true,
      false,
      false,
      true,
      false,
      true,
    ])
  })

  test('calls over the budget do not make the wait longer', () => {
    const hammering = Array.from({ length: 1_000 }, (_, i) => 10 + i * 3_000)
    expect(run([0, ...hammering, HOUR], rule(1)).at(-1)).toBe(true)
  })

  test('agrees with a model that remembers every counted call, for clocks that only go forward', () => {
    const steps = fc.array(fc.nat({ max: HOUR / 4 }), { maxLength: 80 })
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 20 }), (steps, budget) => {
        const times: number[] = []
        for (const step of steps) times.push((times.at(-1) ?? 0) + step)
        const counted: number[] = []
        const model = times.map((now) => {
          const allowed = counted.filter((at) => now - at < HOUR).length < budget
          if (allowed) counted.push(now)
          return allowed
        })
        expect(run(times, rule(budget))).toEqual(model)
      }),
    )
  })

  test('never holds more than twenty stamps, whatever the clock does, and in any order', () => {
    const clock = fc.array(fc.integer({ min: 0, max: 5 * HOUR }), { maxLength: 60 })
    fc.assert(
      fc.property(clock, fc.integer({ min: 1, max: 20 }), (times, budget) => {
        let stamps: readonly number[] = []
        for (const now of times) {
          const next = countCall(stamps, now, rule(budget))
          if (next === 'limited') continue
          expect(next.length).toBeLessThanOrEqual(budget)
          expect(next).toEqual(next.toSorted((a, b) => a - b))
          stamps = next
        }
      }),
    )
  })

  test('a clock that was set back gives nobody a new budget, and locks nobody out until it has caught up', () => {
    const later = 1_000 * HOUR
    expect(countCall([100, 100], 50, rule(2))).toBe('limited')
    expect(countCall([later, later], 50, rule(2))).toEqual([50])
  })
})
