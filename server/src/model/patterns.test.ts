import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compilePattern } from './patterns.ts'
import { shapeNames, shapeOf } from './shapes.ts'

const patterns = [...new Set([...shapeNames.flatMap((name) => shapeOf(name).pattern ?? []), '^[\\S]+.*[\\S]+$'])]
const alphabet = fc.string({
  unit: fc.constantFrom('a', '@', '{', '#', '}', ' ', '\n', 'é', '*', '\u0000', '.', '_', ':'),
  maxLength: 12,
})
const pieces = fc
  .array(fc.constantFrom('{####}', '{##', '##}', '@', 'a', ' ', '\n', '\u0001', '#'), { maxLength: 8 })
  .map((list) => list.join(''))

test.each(patterns)('%s means what its regular expression means', (pattern) => {
  const dotAll = pattern.startsWith('(?s)')
  const regex = new RegExp(`^(?:${dotAll ? pattern.slice(4) : pattern})$`, dotAll ? 'su' : 'u')
  const matches = compilePattern(pattern)
  fc.assert(
    fc.property(fc.oneof(alphabet, pieces), (text) => matches(text) === regex.test(text)),
    { numRuns: 300 },
  )
})

test.each(patterns)('%s takes time in proportion to its input', (pattern) => {
  const matches = compilePattern(pattern)
  const seeds = ['a', '@', '{##', '##}', '{####}', 'a@', 'arn:a', ':', '1', 'a.', 'cognito:']
  const cost = (size: number) =>
    Math.max(
      ...seeds.map((seed) => {
        const text = `${seed.repeat(Math.ceil(size / seed.length))}\u0001`
        let best = Infinity
        for (let i = 0; i < 5; i++) {
          const start = process.hrtime.bigint()
          matches(text)
          best = Math.min(best, Number(process.hrtime.bigint() - start))
        }
        return best
      }),
    )
  cost(1_000)
  const small = cost(4_000)
  // Eight times the input: linear growth gives about 8, quadratic 64, and the cubic one of the model 512. Below 50 µs the clock decides.
  expect(cost(32_000) / Math.max(small, 50_000)).toBeLessThan(40)
})
