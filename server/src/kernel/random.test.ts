import { expect, test } from 'vitest'
import { systemRandom } from './random.ts'

test('no bytes are given out twice, whatever the sizes', () => {
  const seen = new Set<string>()
  for (let i = 0; i < 20_000; i++) {
    const bytes = systemRandom(12 + (i % 5))
    expect(bytes).toHaveLength(12 + (i % 5))
    seen.add(bytes.toString('hex', 0, 12))
  }
  expect(seen.size).toBe(20_000)
  expect(systemRandom(5_000)).toHaveLength(5_000)
})

test('what a caller writes into its bytes stays with it', () => {
  const mine = systemRandom(16).fill(0)
  expect(systemRandom(16).equals(mine)).toBe(false)
})
