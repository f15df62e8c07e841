import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseBody } from './parse-body.ts'

const parse = (text: string | Buffer) => parseBody(Buffer.from(text))

test.each([
  ['{"a":1}', { a: 1 }],
  ['', {}],
  ['[1,"]]]]"]', [1, ']]]]']],
  ['{"a":"\\"{{{{"}', { a: '"{{{{' }],
])('%s is JSON', (text, json) => {
  expect(parse(text)).toEqual({ json })
})

test.each(['{', '{"a":}', 'nonsense', "{'a':1}", '{"a":1}}', '\ufeff{}x'])('%s is none', (text) => {
  expect(parse(text)).toBeUndefined()
})

test('bytes that are no UTF-8 are refused', () => {
  expect(parse(Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]))).toBeUndefined()
  expect(parse(Buffer.from('{"a":"\xed\xa0\x80"}', 'latin1'))).toBeUndefined()
})

test('32 levels are read, 33 and a megabyte of brackets are not', () => {
  expect(parse('['.repeat(32) + ']'.repeat(32))).toBeDefined()
  expect(parse('['.repeat(33) + ']'.repeat(33))).toBeUndefined()
  expect(parse('['.repeat(1_000_000))).toBeUndefined()
  expect(parse('{"a":'.repeat(40) + '1' + '}'.repeat(40))).toBeUndefined()
})

test('an object that names a member twice is refused, however it is spelled and wherever it is', () => {
  expect(parse('{"a":1,"a":1}')).toBeUndefined()
  expect(parse('{"a":1,"\\u0061":2}')).toBeUndefined()
  expect(parse('[{"b":[{"c":{"a":1,"a":2}}]}]')).toBeUndefined()
  expect(parse('{"a":{"a":1},"b":{"a":":"}}')).toBeDefined()
})

test.each([
  '{"__proto__":1}',
  '{"a":[{"__proto__":{"polluted":1}}]}',
  '{"\\u005f_proto_\\u005f":{}}',
  '{"constructor":{"prototype":{"polluted":1}}}',
])('%s is refused', (text) => {
  expect(parse(text)).toBeUndefined()
})

test('the names of prototypes are harmless as values, and so is a constructor that is a text', () => {
  expect(parse('{"Username":"__proto__","constructor":"x","prototype":{}}')).toBeDefined()
})

test('every value that JSON can say is read as it was said', () => {
  const json = fc
    .jsonValue({ maxDepth: 20 })
    .filter((value) => !/"(__proto__|constructor)":/.test(JSON.stringify(value)))
  fc.assert(
    fc.property(json, (value) => {
      const text = JSON.stringify(value)
      expect(parse(text)).toEqual({ json: JSON.parse(text) })
    }),
  )
})

test('no bytes make it throw', () => {
  const fragments = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    '"',
    ':',
    ',',
    '\\',
    '1',
    'null',
    '"a"',
    '\\u0061',
    '\ud800',
    ' ',
  )
  fc.assert(fc.property(fc.array(fragments, { maxLength: 30 }), (parts) => void parse(parts.join(''))))
  fc.assert(fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => void parse(Buffer.from(bytes))))
})
