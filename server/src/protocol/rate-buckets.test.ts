import { expect, test } from 'vitest'
import { rateBuckets } from './rate-buckets.ts'

test('a burst is let through, then one call for each that the rate gives back', () => {
  let now = 0
  const buckets = rateBuckets(() => now)
  const take = (key = 'a') => buckets.take('address', key, { perSecond: 2, burst: 3 })
  expect([take(), take(), take(), take()]).toEqual([true, true, true, false])
  expect(take('b')).toBe(true)
  now += 500
  expect([take(), take()]).toEqual([true, false])
  now += 60_000
  expect([take(), take(), take(), take()]).toEqual([true, true, true, false])
})

test('a clock set back gives nothing back', () => {
  let now = 10_000
  const buckets = rateBuckets(() => now)
  const take = () => buckets.take('address', 'a', { perSecond: 1, burst: 1 })
  expect(take()).toBe(true)
  now = 0
  expect(take()).toBe(false)
})
