import { layOut } from './table-layout.ts'
import { columnWidths, type Section, turned, widthOf } from './table-section.ts'
import type { Value } from './value.ts'
import { textWidth } from './width.ts'

/** Dresses a part of a line and every piece written, as the genuine CLI's colours do. */
interface Style {
  readonly frame: (text: string) => string
  readonly cell: (text: string) => string
  /** The genuine CLI resets the colours after whatever it writes, be it an empty text. */
  readonly written: (text: string) => string
}

const reset = '\u001b[0m'
const plain: Style = { frame: (text) => text, cell: (text) => text, written: (text) => text }
const coloured: Style = {
  frame: (text) => `\u001b[2m\u001b[33m${text}${reset}`,
  cell: (text) => `\u001b[1m\u001b[34m${text}${reset}`,
  written: (text) => text + reset,
}

/** @param columns width of the terminal: a wider table has its sections of one row turned */
export function tableText(title: string, value: Value, color: 'on' | 'off', columns: number): string {
  const laidOut = layOut(title, value)
  if (laidOut.length === 0) return ''
  const style = color === 'on' ? coloured : plain
  const sections = widest(laidOut) > columns ? laidOut.map(turned) : laidOut
  const width = widest(sections)
  const body = sections.flatMap((section) => {
    const lines = sectionLines(section, width - 2 * section.level, style)
    return lines.map((line) => framed(line, section.level, style))
  })
  return [style.written(`${'-'.repeat(width)}\n`), ...body].join('')
}

function widest(sections: readonly Section[]): number {
  return sections.reduce((width, section) => Math.max(width, widthOf(section)), 0)
}

function framed(line: string, level: number, style: Style): string {
  const frame = style.written(style.frame('|').repeat(level))
  return frame + style.written(line) + frame + style.written('\n')
}

function sectionLines(section: Section, width: number, style: Style): string[] {
  const widths = columnWidths(section, width)
  const rule = ruleOf(widths)
  const lines: string[] = []
  if (section.title) lines.push(`|${centred(section.title, width, 1)}`)
  if (section.title && section.headers.length === 0 && section.rows.length === 0) lines.push(`+${dashes(width - 2)}+`)
  if (section.headers.length > 0)
    lines.push(
      rule,
      edged(widths, section.headers, (header, room, edge) => centred(header, room, edge)),
    )
  if (section.rows.length === 0 || widths.length === 0) return lines
  const rows = section.rows.map((row) => edged(widths, row, (text, room, edge) => cell(text, room, edge, style)))
  return [...lines, rule, ...rows, rule]
}

function ruleOf(widths: readonly number[]): string {
  return widths.map((width, index) => (index === 0 ? `+${dashes(width - 2)}+` : `${dashes(width - 1)}+`)).join('')
}

function dashes(count: number): string {
  return '-'.repeat(Math.max(0, count))
}

type Draw = (text: string, width: number, leftEdge: number) => string

/** Only the first cell has an edge of its own at the left. */
function edged(widths: readonly number[], texts: readonly string[], draw: Draw): string {
  const cells = texts.slice(0, widths.length).map((text, index) => draw(text, widths[index] ?? 0, index === 0 ? 1 : 0))
  return `|${cells.join('')}`
}

/** Centred by the width of the whole cell: a cell without a left edge therefore sits one column to the left. */
function centred(text: string, width: number, leftEdge: number): string {
  const size = textWidth(text)
  const start = Math.floor(width / 2) - Math.floor(size / 2) - 1
  const used = leftEdge + start + size
  return `${blanks(start)}${text}${blanks(width - 1 - used)}|`
}

function cell(text: string, width: number, leftEdge: number, style: Style): string {
  const size = textWidth(text)
  const indent = width >= size + 2 + leftEdge + 1 ? 2 : 0
  return `${blanks(indent)}${style.cell(text)}${blanks(width - leftEdge - indent - size - 1)}|`
}

function blanks(count: number): string {
  return ' '.repeat(Math.max(0, count))
}
