import { expect, test } from 'vitest'
import { compared } from './indistinguishable.ts'

const even = Array.from({ length: 1_000 }, (_, i) => 1 + ((i * 7919) % 1_000) / 1_000)

test('two samples of one kind cannot be told apart', () => {
  const result = compared('x', { there: even, absent: even.map((value) => value + 1e-9) })
  expect(result.chance).toBeLessThan(0.505)
  expect(result.p).toBeGreaterThan(0.5)
})

test('a shift of a tenth of the spread shows', () => {
  const result = compared('x', { there: even.map((value) => value + 0.1), absent: even })
  expect(result.difference).toBeCloseTo(0.1, 2)
  expect(result.chance).toBeGreaterThan(0.57)
  expect(result.p).toBeLessThan(0.001)
})
