import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { WindowReading, WindowRule } from '../ports/index.ts'
import { countCall, toWindow, windowValues } from './sliding-window.ts'

const HOUR = 3_600_000
const rule = (budget: number): WindowRule => ({ kind: 'reset', budget, length: HOUR })
const of = (...stamps: number[]): WindowReading => ({ stamps, level: 0, blockedUntil: 0 })

/** Makes the calls one after another, stored between them as the store does it: which were counted. */
function run(times: readonly number[], given: WindowRule): boolean[] {
  let stored = {}
  return times.map((now) => {
    const state = countCall(toWindow(stored), now, given)
    if (state === 'limited') return false
    const [stamps, level, blocked_until] = windowValues(state)
    stored = { stamps, level, blocked_until }
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
        let state = of()
        for (const now of times) {
          const next = countCall(state, now, rule(budget))
          if (next === 'limited') continue
          expect(next.stamps.length).toBeLessThanOrEqual(budget)
          expect(next.stamps).toEqual(next.stamps.toSorted((a, b) => a - b))
          state = next
        }
      }),
    )
  })

  test('a clock that was set back gives nobody a new budget, and locks nobody out until it has caught up', () => {
    const later = 1_000 * HOUR
    expect(countCall(of(100, 100), 50, rule(2))).toBe('limited')
    expect(countCall(of(later, later), 50, rule(2))).toEqual(of(50))
  })
})

describe('a window that backs off', () => {
  const backing: WindowRule = { ...rule(2), backOff: { first: HOUR, most: 24 * HOUR } }

  test('is shut by the call that spends it for one hour, two, four, up to a day', () => {
    let now = 0
    let state = of()
    const waits = Array.from({ length: 8 }, () => {
      for (let call = 0; call < 2; call++) {
        const next = countCall(state, now, backing)
        if (next === 'limited') throw new Error('the window is shut')
        state = next
      }
      const wait = state.blockedUntil - now
      expect(countCall(state, now + wait - 1, backing)).toBe('limited')
      now += wait
      return wait / HOUR
    })
    expect(waits).toEqual([1, 2, 4, 8, 16, 24, 24, 24])
  })

  test('lets fewer than 2,000 guesses through in a year, however they are spread', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: HOUR / 2, max: 40 * HOUR }), { minLength: 1, maxLength: 40 }), (steps) => {
        const five = { ...backing, budget: 5 }
        let state = of()
        let guesses = 0
        for (let now = 0, i = 0; now < 365 * 24 * HOUR; now += steps[i++ % steps.length] ?? HOUR)
          for (let call = 0; call < 6; call++) {
            const next = countCall(state, now, five)
            if (next === 'limited') break
            state = next
            guesses += 1
          }
        expect(guesses).toBeLessThan(2_000)
      }),
      { numRuns: 30 },
    )
  })

  test('a clock that was set back a year opens it', () => {
    const shut = { stamps: [], level: 3, blockedUntil: 365 * 24 * HOUR }
    expect(countCall(shut, 50, backing)).toEqual({ stamps: [50], level: 3, blockedUntil: 365 * 24 * HOUR })
  })
})
