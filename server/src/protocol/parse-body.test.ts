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
