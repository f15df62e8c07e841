import { textWidth } from './width.ts'

/** A value that the format cannot show; the genuine CLI refuses it too. */
export class CannotPrint extends Error {
  override readonly name = 'CannotPrint'
}

/** A block of a table, without a title in lists of lists. `level` counts the frames around it. */
export interface Section {
  readonly title: string | undefined
  readonly level: number
  headers: readonly string[]
  readonly rows: (readonly string[])[]
  /** Set by the first header or row; every other must have as many cells. */
  cells: number | undefined
  readonly widths: number[]
}

/** Blanks around a cell and its edges. */
const padding = 4

export function newSection(title: string | undefined, level: number): Section {
  return { title, level, headers: [], rows: [], cells: undefined, widths: [] }
}

export function setHeaders(section: Section, headers: readonly string[]): void {
  widen(section, headers)
  section.cells ??= headers.length
  section.headers = headers
}

/** @throws CannotPrint for a row of another length: with the genuine CLI's words */
export function addRow(section: Section, row: readonly string[]): void {
  section.cells ??= row.length
  if (row.length !== section.cells)
    throw new CannotPrint(`Row should have ${section.cells} elements, instead it has ${row.length}`)
  section.rows.push(row)
  widen(section, row)
}

/** Later headers than the first may be wider but not more. */
function widen(section: Section, texts: readonly string[]): void {
  texts.forEach((text, index) => {
    section.widths[index] = Math.max(section.widths[index] ?? 0, textWidth(text))
  })
}

/** What the section needs, its frames included. */
export function widthOf(section: Section): number {
  const frame = 2 + 2 * section.level
  // The genuine CLI measures the word Python has for no title.
  const title = textWidth(section.title ?? 'None')
  const cells = section.widths.reduce((sum, width) => sum + width + padding, 0)
  return Math.max(title, cells) + frame
}

/** Stretches the columns to fill the width; what rounding leaves is taken from the left or given to the right. */
export function columnWidths(section: Section, total: number): number[] {
  const wanted = section.widths.map((width) => width + padding)
  if (wanted.length === 0) return []
  const factor = total / wanted.reduce((sum, width) => sum + width, 0)
  const widths = wanted.map((width) => roundHalfEven(factor * width))
  let excess = widths.reduce((sum, width) => sum + width, 0) - total
  for (let at = 0; excess > 0; at = (at + 1) % widths.length, excess--) widths[at] = (widths[at] ?? 0) - 1
  for (let at = widths.length - 1; excess < 0; at = (at || widths.length) - 1, excess++)
    widths[at] = (widths[at] ?? 0) + 1
  return widths
}

/** Python's rounding: a half goes to the even neighbour. */
function roundHalfEven(value: number): number {
  const floor = Math.floor(value)
  if (value - floor !== 0.5) return Math.round(value)
  return floor % 2 === 0 ? floor : floor + 1
}

/** A section of one row is turned, one line per column, when the table is wider than the terminal. */
export function turned(section: Section): Section {
  const [row] = section.rows
  if (section.rows.length !== 1 || !row || section.headers.length === 0) return section
  const result = newSection(section.title, section.level)
  section.headers.forEach((header, index) => addRow(result, [header, row[index] ?? '']))
  return result
}
