import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Value } from './value.ts'
import { yamlText } from './yaml-text.ts'

// Expectations are what the emitter of AWS CLI 2.36.7 wrote.

test.each([
  ['', "''"],
  ['jane@example.com', 'jane@example.com'],
  ['yes', 'yes'],
  ['off', 'off'],
  ['1:20', '1:20'],
  ['true', "'true'"],
  ['null', "'null'"],
  ['~', "'~'"],
  ['12', "'12'"],
  ['+15551234567', "'+15551234567'"],
  ['1_000', "'1_000'"],
  ['0x1f', "'0x1f'"],
  ['1e3', "'1e3'"],
  ['2020-01-01', "'2020-01-01'"],
  ['<<', "'<<'"],
  ['a: b', "'a: b'"],
  ['a:b', 'a:b'],
  ['a #b', "'a #b'"],
  ['- a', "'- a'"],
  ['-a', '-a'],
  ["it's", "it's"],
  ["'q'", "'''q'''"],
  [' lead', "' lead'"],
  ['a\nb', "'a\n\n  b'"],
  ['a\n', "'a\n\n  '"],
  ['a \nb', '"a \\nb"'],
  ['a\tb', '"a\\tb"'],
  ['x\u001by\u0085\u007f', '"x\\ey\\N\\x7F"'],
  ['日本語', '日本語'],
  ['😀', '"\\U0001F600"'],
  ['x\u202ey', 'x\u202ey'],
])('%j is written as the genuine CLI writes it', (text, expected) => {
  expect(yamlText({ A: text }, 'pipe')).toBe(`A: ${expected}\n`)
})

test('a line goes on in the next one at the first blank behind column 80', () => {
  const words = 'abcdefghi '.repeat(12).trim()
  expect(yamlText({ Text: words }, 'pipe')).toBe(
    `Text: ${'abcdefghi '.repeat(8).trim()}\n  ${'abcdefghi '.repeat(4).trim()}\n`,
  )
})

test('keys are sorted by code point, and long ones stand behind a question mark', () => {
  const long = 'k'.repeat(129)
  expect(yamlText({ '\ufffd': 1, '😀': 2, b: [[1, []], {}], [long]: ['x'] }, 'pipe')).toBe(
    `b:\n- - 1\n  - []\n- {}\n? ${long}\n: - x\n\ufffd: 1\n"\\U0001F600": 2\n`,
  )
})

test('what a query puts twice is named once and referred to', () => {
  const [attributes, empty] = [{ x: 1 }, []]
  expect(yamlText([attributes, empty, empty, attributes], 'pipe')).toBe(
    '- &id002\n  x: 1\n- &id001 []\n- *id001\n- *id002\n',
  )
})

test('a terminal sees characters that turn the direction of text as escapes of YAML', () => {
  expect(yamlText({ A: 'x\u202ey' }, 'terminal')).toBe('A: "x\\u202Ey"\n')
})

const text = fc.oneof(
  fc.string({ unit: 'binary' }).filter((value) => value.isWellFormed()),
  fc
    .array(fc.constantFrom('a', ' ', '  ', '\n', ':', '#', '-', "'", '"', '\\', 'é', '日', 'lorem ipsum ', '1', '~'), {
      maxLength: 60,
    })
    .map((parts) => parts.join('')),
)
const { value } = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    text,
    fc.oneof(fc.constant(null), fc.boolean(), fc.integer()),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(text, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
}))

test.each(['pipe', 'terminal'] as const)('everything written for a %s reads back as the same value', (reader) => {
  fc.assert(
    fc.property(fc.array(value, { maxLength: 4 }), (values) => {
      expect(parse(yamlText(values, reader), { version: '1.2', schema: 'core' })).toEqual(values)
    }),
    { numRuns: 500 },
  )
})
