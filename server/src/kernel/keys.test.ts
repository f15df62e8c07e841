import { expect, test } from 'vitest'
import { equalInConstantTime, keysFrom } from './keys.ts'

const keys = keysFrom(Buffer.alloc(32, 1))

test('each purpose has a key of its own', () => {
  expect(keys.key('seal').equals(keys.key('reset-code'))).toBe(false)
  expect(keys.key('seal').symmetricKeySize).toBe(32)
})

test('the parts of a mac do not run into each other', () => {
  expect(keys.mac('pseudonym', 'ab', 'c')).not.toEqual(keys.mac('pseudonym', 'a', 'bc'))
})

test('text and bytes of the same letters are different parts', () => {
  expect(keys.mac('pseudonym', 'ab')).not.toEqual(keys.mac('pseudonym', Buffer.from('ab')))
  expect(keys.mac('pseudonym', 's1:a')).not.toEqual(keys.mac('pseudonym', 'a'))
})

test('a master key of another length is refused', () => {
  expect(() => keysFrom(Buffer.alloc(16))).toThrow('32 bytes, not 16')
})

test('the id tells keys apart and shows nothing of them', () => {
  expect(keys.id).toMatch(/^[0-9a-f]{16}$/)
  expect(keysFrom(Buffer.alloc(32, 2)).id).not.toBe(keys.id)
})

test('strings are compared whole', () => {
  expect(equalInConstantTime('123456', '123456')).toBe(true)
  expect(equalInConstantTime('123456', '123457')).toBe(false)
  expect(equalInConstantTime('123456', '1234567')).toBe(false)
  expect(equalInConstantTime('', '')).toBe(true)
})
