import { expect, test } from 'vitest'
import { draw, idsFrom } from './ids.ts'
import { systemRandom } from './random.ts'

const ids = idsFrom(systemRandom, () => 1_700_000_000_000)

test('identifiers have the shapes that clients know', () => {
  expect(ids.pool('eu-central-1')).toMatch(/^eu-central-1_[0-9A-Za-z]{9}$/)
  expect(ids.client()).toMatch(/^[0-9a-v]{26}$/)
  expect(ids.user()).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
})

test('row ids sort by time', () => {
  let now = 1_700_000_000_000
  const clocked = idsFrom(systemRandom, () => now)
  const rows = Array.from({ length: 50 }, () => {
    now += 1
    return clocked.row()
  })
  expect(rows.toSorted()).toEqual(rows)
})

test('row ids keep their order within a millisecond and when the clock is set back', () => {
  let now = 1_700_000_000_000
  const clocked = idsFrom(systemRandom, () => now)
  const rows = Array.from({ length: 10_000 }, (_, i) => {
    if (i === 5_000) now -= 60_000
    return clocked.row()
  })
  expect(rows.toSorted()).toEqual(rows)
  expect(new Set(rows).size).toBe(rows.length)
})

test('a byte beyond the last whole multiple of the alphabet is thrown away', () => {
  const dice = [Buffer.from([250, 255, 3]), Buffer.from([13, 0, 0])]
  expect(draw(() => dice.shift() ?? Buffer.alloc(3), '0123456789', 2)).toBe('33')
})
