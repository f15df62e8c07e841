import { caseRanges } from './fold.gen.ts'

const ASCII = /^[\0-\x7f]*$/

const pairs = new Map<number, number>()
for (const [first, last, step, delta] of caseRanges)
  for (let point = first; point <= last; point += step) pairs.set(point, point + delta)

/**
 * Levels letter case, by a pinned table of true pairs (S14). No other letter becomes an ASCII one, and nothing is normalised or trimmed: a
 * look-alike stays what it is.
 */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase()
  let folded = ''
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0
    folded += point < 0x80 ? character.toLowerCase() : String.fromCodePoint(pairs.get(point) ?? point)
  }
  return folded
}
