import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MINUTE, SECOND } from '../../kernel/clock.ts'
import type { LockOut } from '../ports/index.ts'
import { countFailure, isLocked } from './lock-out.ts'

describe('the lock-out of sign-in', () => {
  test('four failures are free; then 1, 2, 4 … seconds, never more than 15 minutes', () => {
    let lockOut: LockOut | undefined
    let now = 0
    const waits: number[] = []
    for (let n = 1; n <= 20; n++) {
      lockOut = countFailure(lockOut, now)
      waits.push(Math.max(0, lockOut.lockedUntil - now) / SECOND)
      now = Math.max(now, lockOut.lockedUntil)
    }
    expect(waits.slice(0, 9)).toEqual([0, 0, 0, 0, 1, 2, 4, 8, 16])
    expect(waits.slice(14)).toEqual([900, 900, 900, 900, 900, 900])
  })

  test('is open again at the very millisecond it ends', () => {
    const lockOut = { failures: 5, lastFailureAt: 100, lockedUntil: 1_100 }
    expect(isLocked(lockOut, 1_099)).toBe(true)
    expect(isLocked(lockOut, 1_100)).toBe(false)
    expect(isLocked(undefined, 0)).toBe(false)
  })

  test('fifteen quiet minutes after failure and lock start the count anew', () => {
    const open = { failures: 4, lastFailureAt: 0, lockedUntil: 0 }
    expect(countFailure(open, 15 * MINUTE - 1).failures).toBe(5)
    expect(countFailure(open, 15 * MINUTE).failures).toBe(1)
    const locked = { failures: 30, lastFailureAt: 0, lockedUntil: 15 * MINUTE }
    expect(countFailure(locked, 30 * MINUTE - 1).failures).toBe(31)
    expect(countFailure(locked, 30 * MINUTE).failures).toBe(1)
  })

  test('who guesses as fast as the lock allows gets fewer than 120 guesses in a day', () => {
    let lockOut: LockOut | undefined
    let guesses = 0
    for (let now = 0; now < 24 * 60 * MINUTE; now = Math.max(now + 1, lockOut.lockedUntil)) {
      lockOut = countFailure(lockOut, now)
      guesses += 1
    }
    expect(guesses).toBeLessThan(120)
  })

  test('a failure never shortens a lock and never counts backwards, except after a quiet quarter of an hour', () => {
    const before = fc.record({
      failures: fc.integer({ min: 1, max: 2_000 }),
      lastFailureAt: fc.nat({ max: 100 * MINUTE }),
      lockedUntil: fc.nat({ max: 100 * MINUTE }),
    })
    fc.assert(
      fc.property(before, fc.nat({ max: 30 * MINUTE }), (before, later) => {
        const now = Math.max(before.lastFailureAt, before.lockedUntil) + later
        const after = countFailure(before, now)
        expect(after.failures).toBe(later >= 15 * MINUTE ? 1 : before.failures + 1)
        expect(after.lockedUntil === 0 || after.lockedUntil > now).toBe(true)
        expect(after.lockedUntil - now).toBeLessThanOrEqual(15 * MINUTE)
      }),
    )
  })
})
