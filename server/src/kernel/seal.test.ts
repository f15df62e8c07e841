import { expect, test } from 'vitest'
import { keysFrom } from './keys.ts'
import { systemRandom } from './random.ts'
import { open, seal } from './seal.ts'

const keys = keysFrom(Buffer.alloc(32, 1))
const place = { table: 'users', pool: 'p', row: 'r', column: 'password' }

test('opens where it was sealed', () => {
  expect(open(keys, place, seal(keys, systemRandom, place, 'secret ü')).toString()).toBe('secret ü')
})

test('shows nothing of what it holds', () => {
  expect(seal(keys, systemRandom, place, 'Correct-Horse-7')).not.toContain('Correct')
})

test.each(['table', 'pool', 'row', 'column'] as const)('does not open in another %s', (member) => {
  const sealed = seal(keys, systemRandom, place, 'secret')
  expect(() => open(keys, { ...place, [member]: 'other' }, sealed)).toThrow()
})

test('does not open when a byte of it changed', () => {
  const sealed = seal(keys, systemRandom, place, 'secret')
  const at = sealed.length - 3
  expect(() =>
    open(keys, place, sealed.slice(0, at) + (sealed[at] === 'A' ? 'B' : 'A') + sealed.slice(at + 1)),
  ).toThrow()
})

test('says which key it was sealed with when that is not the key in use', () => {
  expect(() => open(keysFrom(Buffer.alloc(32, 2)), place, seal(keys, systemRandom, place, 'x'))).toThrow(keys.id)
})
