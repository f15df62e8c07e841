import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escapeForTerminal } from './escape.ts'

test('escape sequences, bells and carriage returns are shown, not obeyed', () => {
  expect(escapeForTerminal('\u001b]0;title\u0007\r\u001b[31mred\u009b0m\u007f')).toBe(
    '\\u001b]0;title\\u0007\\r\\u001b[31mred\\u009b0m\\u007f',
  )
})

test('characters that turn the direction of text are shown', () => {
  expect(escapeForTerminal('a\u202egpj.exe\u2066\u2069\u200f\u061c')).toBe(
    'a\\u202egpj.exe\\u2066\\u2069\\u200f\\u061c',
  )
})

test('lines and tabs stay only for a caller who lays them out', () => {
  expect(escapeForTerminal('a\tb\nc')).toBe('a\\tb\\nc')
  expect(escapeForTerminal('a\tb\r\nc\u001b', 'lines')).toBe('a\tb\\r\nc\\u001b')
})

test('words of any language and emoji are left alone', () => {
  const text = 'Ñandú 日本語 שלום 👩‍🚀 \\u001b'
  expect(escapeForTerminal(text)).toBe(text)
})

test('JSON text is the same document afterwards', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(escapeForTerminal(JSON.stringify(value, undefined, 4), 'lines'))).toEqual(
        JSON.parse(JSON.stringify(value)),
      )
    }),
  )
})
