import { expect, test } from 'vitest'
import { recentCounts } from './recent-counts.ts'

test('each key is counted for itself and for its time, up to the most', () => {
  let now = 1_000
  const counts = recentCounts(100, () => now, 3)
  counts.add('a')
  now = 1_050
  for (let i = 0; i < 5; i++) counts.add('b')
  expect([counts.count('a'), counts.count('b'), counts.count('c')]).toEqual([1, 3, 0])
  now = 1_099
  expect(counts.count('a')).toBe(1)
  now = 1_100
  expect([counts.count('a'), counts.count('b')]).toEqual([0, 3])
})

test('what was counted at a time that is far ahead, before the clock was set right, counts no more', () => {
  let now = 1_000_000
  const counts = recentCounts(100, () => now)
  counts.add('a')
  now = 1_000
  expect(counts.count('a')).toBe(0)
})
