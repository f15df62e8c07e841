import { escapeForTerminal } from '../../terminal/escape.ts'
import type { OutputFormat } from '../formats.ts'
import { jsonText } from './json.ts'
import { tableText } from './table.ts'
import { textLines } from './text.ts'
import { isEmptyMap, isScalar, mapText, type Value } from './value.ts'
import { yamlText } from './yaml-text.ts'

/** For whom and how wide. */
export interface Printing {
  /** The title of a table: as the genuine CLI calls it, `ListUsers`. */
  readonly operation: string
  readonly color: 'on' | 'off'
  /** Width of the terminal, 80 where there is none: a wider table is laid out anew. */
  readonly columns: number
  /** On a terminal control and bidirectional characters of the answer are shown escaped; a pipe gets them as they are. */
  readonly terminal: boolean
}

/**
 * Whether a paginated answer is printed page by page. `yaml-stream` takes the pages as they came. `text` takes of each page what
 * the paginator collects (with the first page all else that is in it), and after the last, where pages were left, `{NextToken:
 * {NextToken: '…'}}`; each has the query applied. The other formats take the whole merged answer.
 */
export function printsPages(format: OutputFormat): boolean {
  return format === 'text' || format === 'yaml-stream'
}

/**
 * Prints an answer, the result of a query, or a page.
 *
 * @throws CannotPrint where a table cannot hold the value; nothing was written then
 */
export function printer(
  format: OutputFormat,
  printing: Printing,
  write: (text: string) => void,
): (value: Value) => void {
  const print = formatter(format, printing)
  return (value) => {
    const text = print(value)
    if (text !== '') write(text)
  }
}

function formatter(format: OutputFormat, { operation, color, columns, terminal }: Printing): (value: Value) => string {
  const reader = terminal ? 'terminal' : 'pipe'
  const json = (value: Value) => (terminal ? escapeForTerminal(jsonText(value), 'lines') : jsonText(value))
  const shown = (value: Value) => (terminal ? mapText(value, (text) => escapeForTerminal(text)) : value)
  switch (format) {
    case 'json':
      return (value) => (isEmptyMap(value) ? '' : json(value))
    case 'yaml':
      // A scalar alone would need YAML's mark of the end, so the genuine CLI writes it as JSON.
      return (value) => (isEmptyMap(value) ? '' : isScalar(value) ? json(value) : yamlText(value, reader))
    case 'yaml-stream':
      return (value) => (isEmptyMap(value) ? '' : yamlText([value], reader))
    case 'text':
      return (value) => textLines(shown(value))
    case 'table':
      return (value) => tableText(operation, shown(value), color, columns)
    case 'off':
      return () => ''
  }
}
