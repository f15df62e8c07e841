import { expect, test } from 'vitest'
import type { OutputFormat } from '../formats.ts'
import { printer, printsPages } from './printer.ts'
import { CannotPrint } from './table-section.ts'
import type { Value } from './value.ts'

// Expectations are what AWS CLI 2.9.19 and 2.36.7 printed, which agree, for these values from a recording server.

function printed(format: OutputFormat, value: Value, options = {}): string {
  let text = ''
  const printing = { operation: 'ListUsers', color: 'off', columns: 80, terminal: false, ...options } as const
  printer(format, printing, (part) => {
    text += part
  })(value)
  return text
}

const users = {
  Users: [
    {
      Username: 'jane',
      Attributes: [{ Name: 'sub', Value: '1' }],
      UserCreateDate: '2023-11-14T22:13:20.123000+00:00',
      Enabled: true,
    },
    { Username: '日本', Enabled: false, MFAOptions: [] },
  ],
}

test('a table has a section for each user as soon as users have attributes', () => {
  expect(printed('table', users)).toBe(`---------------------------------------------------------------
|                          ListUsers                          |
+-------------------------------------------------------------+
||                           Users                           ||
|+---------+------------------------------------+------------+|
|| Enabled |          UserCreateDate            | Username   ||
|+---------+------------------------------------+------------+|
||  True   |  2023-11-14T22:13:20.123000+00:00  |  jane      ||
|+---------+------------------------------------+------------+|
|||                       Attributes                        |||
||+--------------------------+------------------------------+||
|||           Name           |            Value             |||
||+--------------------------+------------------------------+||
|||  sub                     |  1                           |||
||+--------------------------+------------------------------+||
||                           Users                           ||
|+--------------+--------------------------+-----------------+|
||    Enabled   |     UserCreateDate       |    Username     ||
|+--------------+--------------------------+-----------------+|
||  False       |                          |  日本           ||
|+--------------+--------------------------+-----------------+|
`)
})

test('text has the scalars of a map by the order of their names, and an empty place for what is missing', () => {
  expect(printed('text', users)).toBe(
    'USERS\tTrue\t2023-11-14T22:13:20.123000+00:00\tjane\nATTRIBUTES\tsub\t1\nUSERS\tFalse\t\t日本\n',
  )
})

test('YAML sorts the names, keeps words of other scripts and quotes dates and numbers', () => {
  expect(printed('yaml', users)).toBe(`Users:
- Attributes:
  - Name: sub
    Value: '1'
  Enabled: true
  UserCreateDate: '2023-11-14T22:13:20.123000+00:00'
  Username: jane
- Enabled: false
  MFAOptions: []
  Username: 日本
`)
  expect(printed('yaml-stream', users)).toMatch(/^- Users:\n {2}- Attributes:\n {4}- Name: sub\n/)
})

test('JSON keeps the order of the answer and has four spaces', () => {
  expect(printed('json', { B: 'é\u001b\u007f"', A: [{}, [], null] })).toBe(
    '{\n    "B": "é\\u001b\u007f\\"",\n    "A": [\n        {},\n        [],\n        null\n    ]\n}\n',
  )
})

test.each<[OutputFormat, string, string, string, string, string]>([
  ['json', '', 'null\n', '[]\n', 'false\n', '"jane"\n'],
  ['yaml', '', 'null\n', '[]\n', 'false\n', '"jane"\n'],
  ['yaml-stream', '', '- null\n', '- []\n', '- false\n', '- jane\n'],
  ['text', '', 'None\n', '', 'False\n', 'jane\n'],
  ['table', '', '', '', '', '-----------\n|ListUsers|\n+---------+\n'],
  ['off', '', '', '', '', ''],
])('%s prints nothing of an empty answer, and its own of results that are no map', (format, ...expected) => {
  expect([{}, null, [], false, 'jane'].map((value) => printed(format, value))).toEqual(expected)
})

test('rows of a query are lines of text and of a table', () => {
  const rows = [
    ['jane', true],
    ['日本', false],
  ]
  expect(printed('text', rows)).toBe('jane\tTrue\n日本\tFalse\n')
  expect(printed('table', rows)).toBe(
    '-------------------\n|    ListUsers    |\n+-------+---------+\n|  jane |  True   |\n|  日本 |  False  |\n+-------+---------+\n',
  )
})

test('a table wider than the terminal has its single rows turned', () => {
  expect(
    printed('table', { User: { Name: 'jane', Sub: 'x'.repeat(20) } }, { columns: 30 }),
  ).toBe(`------------------------------------
|             ListUsers            |
+----------------------------------+
||              User              ||
|+------+-------------------------+|
||  Name|  jane                   ||
||  Sub |  xxxxxxxxxxxxxxxxxxxx   ||
|+------+-------------------------+|
`)
})

test('rows of unequal length are refused in a table, with nothing written', () => {
  expect(() => printed('table', [['a', 'b'], ['c']])).toThrow(
    new CannotPrint('Row should have 2 elements, instead it has 1'),
  )
})

test('colours reset after every write, as those of the genuine CLI', () => {
  expect(printed('table', { Users: ['jane'] }, { color: 'on' })).toBe(
    '------------\n\u001b[0m' +
      '\u001b[0m| ListUsers|\u001b[0m\u001b[0m\n\u001b[0m' +
      '\u001b[0m+----------+\u001b[0m\u001b[0m\n\u001b[0m' +
      '\u001b[2m\u001b[33m|\u001b[0m\u001b[0m|  Users |\u001b[0m\u001b[2m\u001b[33m|\u001b[0m\u001b[0m\n\u001b[0m' +
      '\u001b[2m\u001b[33m|\u001b[0m\u001b[0m+--------+\u001b[0m\u001b[2m\u001b[33m|\u001b[0m\u001b[0m\n\u001b[0m' +
      '\u001b[2m\u001b[33m|\u001b[0m\u001b[0m|  \u001b[1m\u001b[34mjane\u001b[0m  |\u001b[0m\u001b[2m\u001b[33m|\u001b[0m\u001b[0m\n\u001b[0m' +
      '\u001b[2m\u001b[33m|\u001b[0m\u001b[0m+--------+\u001b[0m\u001b[2m\u001b[33m|\u001b[0m\u001b[0m\n\u001b[0m',
  )
})

test('a list where other rows have a word is shown as Python shows it', () => {
  const rows = [{ A: 'x' }, { A: ["it's", 'a\t"b"\u00a0', null, true, 1.5, { k: 'é\\' }] }]
  expect(printed('text', rows)).toBe(`x\n["it's", 'a\\t"b"\\xa0', None, True, 1.5, {'k': 'é\\\\'}]\n`)
})

const hostile = { Name: 'a\u001b[2J\u009b\u202eb', ['\u0007']: 'two\nlines' }

test.each<[OutputFormat, string]>([
  ['json', '{\n    "Name": "a\\u001b[2J\\u009b\\u202eb",\n    "\\u0007": "two\\nlines"\n}\n'],
  ['yaml', '"\\a": \'two\n\n  lines\'\nName: "a\\e[2J\\x9B\\u202Eb"\n'],
  ['text', 'a\\u001b[2J\\u009b\\u202eb\ttwo\\nlines\n'],
])('%s shows no control or bidirectional character of the server raw on a terminal', (format, expected) => {
  expect(printed(format, hostile, { terminal: true }).split('\n').toSorted()).toEqual(expected.split('\n').toSorted())
})

test.each<OutputFormat>(['json', 'yaml', 'yaml-stream', 'text', 'table'])(
  '%s on a terminal has no raw control',
  (format) => {
    expect(printed(format, hostile, { terminal: true })).not.toMatch(/(?!\n|\t)[\p{Cc}\p{Bidi_Control}]/u)
  },
)

test('a pipe gets the characters as they came', () => {
  expect(printed('text', { Name: 'a\u001b[2J\u202eb' })).toBe('a\u001b[2J\u202eb\n')
})

test('only text and yaml-stream print page by page', () => {
  const formats: OutputFormat[] = ['json', 'yaml', 'yaml-stream', 'text', 'table', 'off']
  expect(formats.filter(printsPages)).toEqual(['yaml-stream', 'text'])
})
