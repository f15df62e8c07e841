import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseShorthand } from './shorthand.ts'

const parse = (text: string) => parseShorthand(text, (path) => `<${path}>`)

// What the command line of AWS, version 2, made of each of these.
test.each<[string, object]>([
  ['a=b', { a: 'b' }],
  ['a=b,c=d', { a: 'b', c: 'd' }],
  ['a=b,c', { a: ['b', 'c'] }],
  ['a=b,c,d=e', { a: ['b', 'c'], d: 'e' }],
  ['a=', { a: '' }],
  ['=v', { '': 'v' }],
  ['a=b=c', { a: 'b=c' }],
  ['a=[b,c],d=[]', { a: ['b', 'c'], d: [] }],
  ['a=[b,]', { a: ['b'] }],
  ['a={b=c,d={e=[f,{g=h}]}}', { a: { b: 'c', d: { e: ['f', { g: 'h' }] } } }],
  ["a='b, c',d=e", { a: 'b, c', d: 'e' }],
  [`a="b \\" c"`, { a: 'b " c' }],
  [String.raw`a=b\,c`, { a: 'b,c' }],
  ['a = b , c = d ', { a: 'b', c: 'd' }],
  ['a=b,,c=d', { a: 'b', c: 'd' }],
  ['a=é,b=日本', { a: 'é', b: '日本' }],
  ['a@=file://x,b=file://y', { a: '<file://x>', b: 'file://y' }],
  ['a={b@=file://x}', { a: { b: '<file://x>' } }],
  ['custom:role=x/y', { 'custom:role': 'x/y' }],
])('%s', (text, value) => {
  expect(parse(text)).toEqual(value)
})

test.each([
  ['k', "Expected: '=', received: 'EOF' for input:\n k\n ^"],
  [`k=a"b`, `Expected: ',', received: '"' for input:\n k=a"b\n   ^`],
  ['k=v,', "Expected: '<second>', received: '<none>' for input:\n k=v,\n    ^"],
  ['a={b=c', "Expected: ',', received: 'EOF' for input:\n a={b=c\n      ^"],
  ['a=[b', "Expected: ',', received: 'EOF' for input:\n a=[b\n    ^"],
  [`a="b`, `Expected: '<double quoted>', received: '<none>' for input:\n a="b\n  ^`],
  ["a='b", "Expected: '<singled quoted>', received: '<none>' for input:\n a='b\n  ^"],
  [' k=v', "Expected: '=', received: 'k' for input:\n  k=v\n ^"],
  [
    'k=v,k=w',
    'Second instance of key "k" encountered for input:\nk=v,k=w\n    ^\nThis is often because there is a preceding "," instead of a space.',
  ],
  ['a=b,\nc==d\ne', "Expected: ',', received: '=' for input:\n a=b,\nc==d\n  ^\ne"],
])('%j is refused with its place', (text, message) => {
  expect(() => parse(text)).toThrow(message)
})

test('a file that cannot be read is told, not taken for a key', () => {
  const readFile = () => {
    throw new Error('no such file')
  }
  expect(() => parseShorthand('a@=x,y', readFile)).toThrow('no such file')
})

test('any text either parses or is refused with a place, and never hangs', () => {
  const pieces = fc.constantFrom('a', '=', ',', '[', ']', '{', '}', '"', "'", '\\', ' ', '@', '\n', 'é')
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      try {
        parse(parts.join(''))
      } catch (error) {
        expect(error).toMatchObject({ name: 'ShorthandFault' })
      }
    }),
    { numRuns: 2_000 },
  )
})

test('any map of texts survives being quoted', () => {
  const value = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\\'))
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-zA-Z0-9_.#/:-]+$/), value, { minKeys: 1 }), (map) => {
      const written = Object.entries(map).map(([key, text]) => `${key}="${text.replaceAll('"', '\\"')}"`)
      expect(parse(written.join(','))).toEqual({ ...map })
    }),
  )
})
