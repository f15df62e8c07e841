import { expect, test } from 'vitest'
import { draw } from './draw.ts'

/** Dice spread over 32 bits. */
const dice = Array.from({ length: 20_000 }, (_, i) => Math.imul(i + 1, 0x9e_37_79_b1) >>> 0)

test('each is drawn in proportion to its count', () => {
  const counts = { e: 70, g: 20, 'x.de': 10 }
  const drawn = dice.map((die) => draw(counts, die))
  for (const [item, count] of Object.entries(counts)) {
    const share = drawn.filter((one) => one === item).length / drawn.length
    expect(Math.abs(share - count / 100), item).toBeLessThan(0.015)
  }
})

test('the same dice draw the same; where a count grows, only what it wins changes', () => {
  const before = { a: 50, b: 50 }
  const after = { a: 50, b: 60 }
  for (const die of dice) {
    expect(draw(before, die)).toBe(draw(before, die))
    if (draw(before, die) !== draw(after, die)) expect(draw(after, die)).toBe('b')
  }
  const changed = dice.filter((die) => draw(before, die) !== draw(after, die)).length
  expect(changed / dice.length).toBeLessThan(0.06)
})

test('of one there is no choice, of none there is none', () => {
  expect(draw({ only: 1 }, 7)).toBe('only')
  expect(draw({}, 7)).toBeUndefined()
})
