import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseJson } from './json-reader.ts'

test.each([
  ['', 'Expecting value: line 1 column 1 (char 0)'],
  ['{"a":', 'Expecting value: line 1 column 6 (char 5)'],
  ['{a', 'Expecting property name enclosed in double quotes: line 1 column 2 (char 1)'],
  ['{"a" 1}', "Expecting ':' delimiter: line 1 column 6 (char 5)"],
  ['["a" "b"]', "Expecting ',' delimiter: line 1 column 6 (char 5)"],
  ['{} x', 'Extra data: line 1 column 4 (char 3)'],
  ['["a', 'Unterminated string starting at: line 1 column 2 (char 1)'],
  ['["\n"]', 'Invalid control character at: line 1 column 3 (char 2)'],
  ['["\\q"]', 'Invalid \\escape: line 1 column 3 (char 2)'],
  ['["\\u12"]', 'Invalid \\uXXXX escape: line 1 column 5 (char 4)'],
  ['{\n"a":\n}', 'Expecting value: line 3 column 1 (char 7)'],
])('%j is no JSON', (text, message) => {
  expect(() => parseJson(text)).toThrow(message)
})

test('JSON is read as JSON.parse reads it, and written as it was', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(JSON.parse(JSON.stringify(parseJson(text)))).toEqual(JSON.parse(text))
    }),
  )
  expect(JSON.stringify(parseJson('[8.0, 1e3, 123456789012345678901234567890]'))).toBe(
    '[8.0,1e3,123456789012345678901234567890]',
  )
})

test('what JSON.parse refuses is refused', () => {
  const pieces = fc.constantFrom('{', '}', '[', ']', '"a"', ':', ',', '1', '-', '.5', 'true', 'nul', '\\', ' ')
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const text = parts.join('')
      const accepts = (parse: (text: string) => unknown) => {
        try {
          parse(text)
          return true
        } catch {
          return false
        }
      }
      expect(accepts(parseJson)).toBe(accepts(JSON.parse))
    }),
    { numRuns: 5_000 },
  )
})

test('a key that names a prototype is a key like any other', () => {
  expect(Object.keys(parseJson('{"__proto__": {"a": 1}, "b": 2}') ?? {})).toEqual(['__proto__', 'b'])
})
