import { expect, test } from 'vitest'
import { parseWords, type OptionSpec } from './option-parser.ts'

const specs: readonly OptionSpec[] = [
  { name: 'client-id', values: 'one', required: true },
  { name: 'client-metadata', values: 'one' },
  { name: 'groups', values: 'any' },
  { name: 'permanent', values: 'none', key: 'permanent', constant: true },
  { name: 'no-permanent', values: 'none', key: 'permanent', constant: false },
  { name: 'output', values: 'one', choices: ['json', 'text'] },
  { name: 'page-size', values: 'one', integer: true },
  { name: 'skeleton', values: 'optional', constant: 'input', choices: ['input', 'output'] },
]

const parse = (...words: string[]) => {
  const { options, command, rest } = parseWords(['--client-id', 'x', ...words], specs)
  return { ...Object.fromEntries(options), command, rest }
}

test.each<[readonly string[], object]>([
  [['--output', 'text'], { output: 'text' }],
  [['--output=text'], { output: 'text' }],
  [['--outp', 'text'], { output: 'text' }],
  [['--output', 'text', '--output', 'json'], { output: 'json' }],
  [['--groups', 'a', 'b', '--output', 'text'], { groups: ['a', 'b'], output: 'text' }],
  [['--groups'], { groups: [] }],
  [['--groups=a'], { groups: ['a'] }],
  [['--permanent'], { permanent: true }],
  [['--permanent', '--no-permanent'], { permanent: false }],
  [['--page-size', '7'], { 'page-size': '7' }],
  [['--client-metadata', '-5'], { 'client-metadata': '-5' }],
  [['--client-metadata', '-a b'], { 'client-metadata': '-a b' }],
  [['--client-metadata=-dash'], { 'client-metadata': '-dash' }],
  [['--client-metadata', '-'], { 'client-metadata': '-' }],
  [['--skeleton'], { skeleton: 'input' }],
  [['--skeleton', 'output'], { skeleton: 'output' }],
  [['help', 'me', '--colour', 'red'], { command: 'help', rest: ['me', '--colour', 'red'] }],
  [['--', '--output', 'text'], { command: '--output', rest: ['text'] }],
])('%j', (words, expected) => {
  expect(parse(...words)).toMatchObject(expected)
})

test.each([
  [['--output'], 'argument --output: expected one argument'],
  [['--client-metadata', '-dash'], 'argument --client-metadata: expected one argument'],
  [['--permanent=true'], "argument --permanent: ignored explicit argument 'true'"],
  [['--page-size', 'seven'], "argument --page-size: invalid int value: 'seven'"],
  [['--client', 'x'], 'ambiguous option: --client could match --client-id, --client-metadata'],
  [['--output', 'xml'], "argument --output: Found invalid choice 'xml'"],
  [['--output', 'tekst'], "argument --output: Found invalid choice 'tekst'"],
])('%j is refused', (words, message) => {
  expect(() => parse(...words)).toThrow(message)
})

test('what is required and missing is told together, before what is unknown', () => {
  const two = [...specs, { name: 'username', values: 'one', required: true } as const]
  expect(() => parseWords(['--colour', 'red'], two)).toThrow(
    'the following arguments are required: --client-id, --username',
  )
})
