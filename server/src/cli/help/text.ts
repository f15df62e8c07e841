import type { Block, Page, Row } from './page.ts'

/** Makes text stand out; the identity where nothing can. */
export type Bold = (text: string) => string

const INDENT = 7
const STEP = 4
/** Below this a column of words is no text any more; lines get longer instead. */
const LEAST = 24

/** The page for a terminal so many characters wide, laid out as `man` does. Ends in a line feed. */
export function renderText(page: Page, width: number, bold: Bold): string {
  const sections = [
    { title: 'NAME', blocks: [{ kind: 'paragraph', text: `${page.name} - ${page.summary}` }] } as const,
    ...page.sections,
  ]
  return sections
    .map(({ title, blocks }) => `${bold(title)}\n${renderBlocks(blocks, { indent: INDENT, width, bold }).join('\n')}\n`)
    .join('\n')
}

interface Layout {
  readonly indent: number
  readonly width: number
  readonly bold: Bold
}

function renderBlocks(blocks: readonly Block[], layout: Layout): readonly string[] {
  return blocks.flatMap((block, index) => [...(index === 0 ? [] : ['']), ...renderBlock(block, layout)])
}

function renderBlock(block: Block, layout: Layout): readonly string[] {
  const { indent, width, bold } = layout
  const margin = ' '.repeat(indent)
  switch (block.kind) {
    case 'paragraph':
      return wrap(marked(block.text, bold), width - indent).map((line) => margin + line)
    case 'lines':
      return block.lines.flatMap((line) => hanging(plain(line), layout))
    case 'code':
      return block.lines.map((line) => (line === '' ? '' : margin + line))
    case 'term':
      return [
        ...wrap(marked(block.term, bold, bold), width - indent).map((line) => margin + line),
        ...renderBlocks(block.body, { ...layout, indent: indent + STEP }),
      ]
    case 'rows':
      return renderRows(block.rows, layout)
  }
}

function hanging(words: readonly Word[], { indent, width }: Layout): readonly string[] {
  return wrap(words, width - indent - 2).map((line, index) => ' '.repeat(index === 0 ? indent : indent + 2) + line)
}

/** Meanings stand in a column of their own, or under their names where there is no room for one. */
function renderRows(rows: readonly Row[], { indent, width, bold }: Layout): readonly string[] {
  const longest = Math.max(...rows.map(([name]) => name.length))
  const column = indent + longest + 2
  const beside = column <= width / 2
  return rows.flatMap(([name, meaning]) => {
    const start = beside ? column : indent + STEP
    const lines = wrap(marked(meaning, bold), width - start).map((line) => ' '.repeat(start) + line)
    const head = ' '.repeat(indent) + bold(name)
    const [first = '', ...rest] = lines
    return beside ? [head + first.slice(indent + name.length), ...rest] : [head, ...lines]
  })
}

interface Word {
  readonly length: number
  readonly shown: string
}

/** Code in backticks loses them; inside it a blank does not break. */
function marked(text: string, emphasis: Bold, rest: Bold = (word) => word): readonly Word[] {
  const words: Word[] = []
  for (const piece of text.match(/(?:`[^`]*`|[^\s`])+/g) ?? []) {
    const bare = piece.replaceAll('`', '')
    words.push({
      length: bare.length,
      shown: piece.replaceAll(/`([^`]*)`|([^`]+)/g, (_, span, other) =>
        span === undefined ? rest(other) : emphasis(span),
      ),
    })
  }
  return words
}

function plain(text: string): readonly Word[] {
  return text.split(' ').map((word) => ({ length: word.length, shown: word }))
}

function wrap(words: readonly Word[], width: number): readonly string[] {
  const room = Math.max(width, LEAST)
  const lines: string[] = []
  let line: string[] = []
  let length = 0
  for (const word of words) {
    if (line.length > 0 && length + 1 + word.length > room) {
      lines.push(line.join(' '))
      line = []
      length = 0
    }
    length += word.length + (line.length > 0 ? 1 : 0)
    line.push(word.shown)
  }
  return [...lines, line.join(' ')]
}
