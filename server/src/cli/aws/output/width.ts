import { wideRanges } from './wide.gen.ts'

/** Columns the genuine CLI's tables count for a text: two for wide, full-width and ambiguous characters, one for every other code point. */
export function textWidth(text: string): number {
  if (narrow.test(text)) return text.length
  let width = 0
  for (const character of text) width += isWide(character.codePointAt(0) ?? 0) ? 2 : 1
  return width
}

const narrow = /^[ -~]*$/

let table: readonly (readonly [number, number])[] | undefined

function isWide(point: number): boolean {
  table ??= parse()
  let [low, high] = [0, table.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const [first, last] = table[middle] ?? [0, 0]
    if (point < first) high = middle - 1
    else if (point > last) low = middle + 1
    else return true
  }
  return false
}

function parse(): (readonly [number, number])[] {
  return wideRanges.split(' ').map((range) => {
    const [first = '', last = first] = range.split('-')
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)]
  })
}
