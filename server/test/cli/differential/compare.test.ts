import { expect, test } from 'vitest'
import type { Case, Outcome } from './case.ts'
import { compared } from './compare.ts'
import { differences } from './differences.ts'
import { normalised, uncommented } from './normalise.ts'

const plain: Case = { name: 'a case without known differences', args: [] }
const known = differences.find(({ parts }) => parts.length === 1 && parts[0] === 'stderr')
const knownCase: Case = { name: known?.cases[0] ?? '', args: [] }
const outcome: Outcome = { code: 0, requests: [], stdout: '{}\n', stderr: '' }

test('the same outcome is no mismatch', () => {
  expect(compared(plain, outcome, { ...outcome })).toEqual([])
})

test('every part that differs is told, with what both gave', () => {
  expect(compared(plain, outcome, { ...outcome, code: 1, stdout: '{}' })).toEqual([
    { case: plain.name, part: 'code', aws: 0, sparekey: 1 },
    { case: plain.name, part: 'stdout', aws: '{}\n', sparekey: '{}' },
  ])
})

test('a known difference is allowed in its part and in no other', () => {
  expect(compared(knownCase, outcome, { ...outcome, stderr: 'other' })).toEqual([])
  expect(compared(knownCase, outcome, { ...outcome, stderr: 'other', code: 1 })).toMatchObject([{ part: 'code' }])
})

test('a known difference that is gone is told', () => {
  expect(compared(knownCase, outcome, { ...outcome })).toEqual([
    { case: knownCase.name, part: 'stderr', noLongerNeeded: known?.why },
  ])
})

test('names of programs and usage do not count in the text of an error, everything else does', () => {
  const usage = (name: string) =>
    `\nusage: ${name} [options] <command>\nTo see help:\n\n  ${name} help\n\n${name}: error: no such thing as sparekeys\n\n`
  expect(normalised(usage('aws'), 'aws')).toBe('<usage>\naws: error: no such thing as sparekeys')
  expect(normalised(usage('sparekey'), 'sparekey')).toBe(normalised(usage('aws'), 'aws'))
  expect(normalised('\nUnknown options: --a\n', 'aws')).toBe('Unknown options: --a')
})

test('comments of YAML do not count', () => {
  expect(uncommented("a: ''  # [REQUIRED] what it is\nb: '#'\n")).toBe("a: ''\nb: '#'\n")
})
