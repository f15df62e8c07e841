import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from './fold.ts'

test.each([
  ['Jane@Example.COM', 'jane@example.com'],
  ['ÜNÏCØDÉ', 'ünïcødé'],
  ['ΑΒΓ', 'αβγ'],
  ['ПРИВЕТ', 'привет'],
  ['𐐀', '𐐨'],
])('%s folds to %s', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

test.each(['K (Kelvin)', 'ſ (long s)', 'Å (Angstrom)', 'ı (dotless i)', 'İ (dotted I)', 'Ω (Ohm)'])(
  'the look-alike %s stays itself',
  (name) => {
    const [letter = ''] =
      { K: ['\u212a'], ſ: ['\u017f'], Å: ['\u212b'], ı: ['\u0131'], İ: ['\u0130'], Ω: ['\u2126'] }[
        [...name][0] ?? ''
      ] ?? []
    expect(letter).not.toBe('')
    expect(fold(letter)).toBe(letter)
  },
)

test('no other letter becomes an ASCII one', () => {
  const wrong: string[] = []
  for (let point = 0x80; point <= 0x10ffff; point++) {
    if (point >= 0xd800 && point <= 0xdfff) continue
    const folded = fold(String.fromCodePoint(point)).codePointAt(0) ?? 0
    if (folded < 0x80) wrong.push(`U+${point.toString(16)} folds to U+${folded.toString(16)}`)
  }
  expect(wrong).toEqual([])
})

test('folding twice is folding once, and length in code points stays', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      (text) => fold(fold(text)) === fold(text) && [...fold(text)].length === [...text].length,
    ),
  )
})
