import { describe, expect, test } from 'vitest'
import { movableClock } from './pool-clock.ts'

function world() {
  const machine = { now: 1_000_000 }
  const moves: number[] = []
  const clock = movableClock(
    () => machine.now,
    undefined,
    async () => void moves.push(machine.now),
  )
  return { machine, moves, clock, pool: clock.shown }
}

test('it is the time of the machine until it is moved, and goes on from there', async () => {
  const { machine, moves, pool } = world()
  expect(pool.now()).toBe(1_000_000)
  await pool.advance('1 minute')
  expect(pool.now()).toBe(1_060_000)
  machine.now += 5
  expect(pool.now()).toBe(1_060_005)
  await pool.set(10)
  machine.now += 1
  expect(pool.now()).toBe(11)
  expect(moves).toHaveLength(2)
})

test('frozen it stands still, may be moved, and goes on from where it stands', async () => {
  const { machine, pool } = world()
  pool.freeze()
  machine.now += 500
  pool.freeze()
  expect(pool.now()).toBe(1_000_000)
  await pool.advance(7)
  expect(pool.now()).toBe(1_000_007)
  pool.resume()
  pool.resume()
  machine.now += 1
  expect(pool.now()).toBe(1_000_008)
})

test('a reading that was saved is the offset, not the moment: time has gone on', () => {
  const { machine, clock, pool } = world()
  const before = clock.save()
  void pool.advance(1_000)
  pool.freeze()
  machine.now += 10
  clock.load(before)
  expect(pool.now()).toBe(1_000_010)
})

test('it starts where it is told to', () => {
  const at = movableClock(
    () => 5,
    '2026-03-01T12:00:00Z',
    async () => {},
  )
  expect(at.now()).toBe(Date.UTC(2026, 2, 1, 12))
})

describe('no moment is refused, and nothing moves', () => {
  test.each<any>(['tomorrow', new Date(Number.NaN), Number.NaN, -1, Number.POSITIVE_INFINITY, undefined, {}])(
    '%j',
    async (moment) => {
      const { pool } = world()
      await expect(pool.set(moment)).rejects.toThrow(/is or leads to no moment from 1970 to 9999\. Give a Date/)
      expect(pool.now()).toBe(1_000_000)
    },
  )

  test('a leap beyond the end of the calendar', async () => {
    await expect(world().pool.advance('999999999 days')).rejects.toThrow('"999999999 days" is or leads to no moment')
  })
})
