import { expect, test } from 'vitest'
import { fairLane } from './fair-lane.ts'
import { HasherBusy } from './hasher.ts'

/** Work that ends when the test says so, and the order in which it began. */
function bench(concurrency: number, queue: number) {
  const lane = fairLane({ concurrency, queue })
  const begun: string[] = []
  const ends: (() => void)[] = []
  const run = (from: string, name: string) =>
    lane(from, () => {
      begun.push(name)
      return new Promise<string>((resolve) => ends.push(() => resolve(name)))
    }).catch((error: unknown) => {
      if (error instanceof HasherBusy) return 'busy'
      throw error
    })
  const finishOne = async () => {
    ends.shift()?.()
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { run, begun, finishOne }
}

test('no more than the lane holds run at a time, and the next begins when one ends', async () => {
  const { run, begun, finishOne } = bench(2, 10)
  const all = ['a1', 'a2', 'a3'].map((name) => run('a', name))
  expect(begun).toEqual(['a1', 'a2'])
  await finishOne()
  expect(begun).toEqual(['a1', 'a2', 'a3'])
  await finishOne()
  await finishOne()
  expect(await Promise.all(all)).toEqual(['a1', 'a2', 'a3'])
})

test('callers take turns, however many one of them has waiting', async () => {
  const { run, begun, finishOne } = bench(1, 10)
  const all = ['a1', 'a2', 'a3', 'a4'].map((name) => run('a', name))
  all.push(run('b', 'b1'), run('c', 'c1'), run('b', 'b2'))
  for (const _ of all) await finishOne()
  expect(begun).toEqual(['a1', 'a2', 'b1', 'c1', 'a3', 'b2', 'a4'])
})

test('a full queue refuses the caller who fills it and lets another in', async () => {
  const { run, finishOne } = bench(1, 3)
  const flood = ['a1', 'a2', 'a3', 'a4', 'a5'].map((name) => run('a', name))
  const other = run('b', 'b1')
  for (let i = 0; i < 4; i++) await finishOne()
  expect(await Promise.all(flood)).toEqual(['a1', 'a2', 'a3', 'busy', 'busy'])
  expect(await other).toBe('b1')
})

test('a queue that was full and has emptied takes work again', async () => {
  const { run, finishOne } = bench(1, 1)
  const all = ['a1', 'a2', 'a3'].map((name) => run('a', name))
  await finishOne()
  await finishOne()
  expect(await Promise.all(all)).toEqual(['a1', 'a2', 'busy'])
  const later = run('a', 'a4')
  await finishOne()
  expect(await later).toBe('a4')
})

test('work that fails gives its place away', async () => {
  const lane = fairLane({ concurrency: 1, queue: 1 })
  await expect(lane('a', () => Promise.reject(new Error('out of memory')))).rejects.toThrow('out of memory')
  expect(await lane('a', async () => 'done')).toBe('done')
})
