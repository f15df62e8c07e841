import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseFilter } from './filter.ts'

test.each([
  ['', { by: 'age' }],
  ['  ', { by: 'age' }],
  ['email = "a@example.com"', { by: 'attribute', name: 'email', match: 'whole', value: 'a@example.com' }],
  ['email^="a"', { by: 'attribute', name: 'email', match: 'beginning', value: 'a' }],
  [' given_name ^= "J o" ', { by: 'attribute', name: 'given_name', match: 'beginning', value: 'J o' }],
  [String.raw`name = "a\"b\\c"`, { by: 'attribute', name: 'name', match: 'whole', value: String.raw`a"b\c` }],
  ['username = "Jane"', { by: 'username', match: 'whole', value: 'Jane' }],
  ['sub ^= "34c8"', { by: 'sub', match: 'beginning', value: '34c8' }],
  ['status = "Enabled"', { by: 'enabled', values: [true] }],
  ['status = "enabled"', { by: 'enabled', values: [] }],
  ['status ^= ""', { by: 'enabled', values: [true, false] }],
  ['cognito:user_status = "confirmed"', { by: 'status', values: ['CONFIRMED'] }],
  ['cognito:user_status ^= "un"', { by: 'status', values: ['UNCONFIRMED', 'UNKNOWN'] }],
])('%s', (text, search) => {
  expect(parseFilter(text)).toEqual({ search })
})

test.each([
  'email',
  'email =',
  'email = a',
  'email = "a',
  'email == "a"',
  'email = "a" and name = "b"',
  '= "a"',
  'email "a"',
  '"',
])('%s is no filter', (text) => {
  expect(parseFilter(text)).toEqual({ problem: 'syntax' })
})

test('an attribute that cannot be searched is named', () => {
  expect(parseFilter('custom:foo = "a"')).toEqual({ problem: 'attribute', name: 'custom:foo' })
  expect(parseFilter('constructor = "a"')).toEqual({ problem: 'attribute', name: 'constructor' })
})

test('whatever is written, it is read or refused', () => {
  fc.assert(fc.property(fc.string(), (text) => void parseFilter(text)))
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (value) => {
      const written = `email = "${value.replace(/["\\]/g, String.raw`\$&`)}"`
      expect(parseFilter(written)).toEqual({ search: { by: 'attribute', name: 'email', match: 'whole', value } })
    }),
  )
})
