import type { Block, Page, Row } from './page.ts'

/** The page as `man` reads it. */
export function renderRoff(page: Page, version: string): string {
  return [
    '.\\" Made by tools/make-man.ts. Do not edit.',
    `.TH ${page.name.toUpperCase().replaceAll('-', '\\-')} 1 "" "Sparekey ${version}" "Sparekey"`,
    '.SH NAME',
    `${escape(page.name)} \\- ${filled(page.summary.replace(/\.$/, '')).join(' ')}`,
    ...page.sections.flatMap(({ title, blocks }) => [`.SH ${title}`, ...renderBlocks(blocks, 'after heading')]),
    '',
  ].join('\n')
}

/** A paragraph directly below a heading or a term has no blank line before it. */
type Place = 'after heading' | 'after text'

function renderBlocks(blocks: readonly Block[], place: Place): readonly string[] {
  return blocks.flatMap((block, index) => renderBlock(block, index === 0 ? place : 'after text'))
}

function renderBlock(block: Block, place: Place): readonly string[] {
  const start = place === 'after heading' ? [] : ['.PP']
  switch (block.kind) {
    case 'paragraph':
      return [...start, ...filled(block.text)]
    case 'lines':
      return [
        ...start,
        ...block.lines.flatMap((line, index) => [...(index === 0 ? [] : ['.br']), guarded(escape(line))]),
      ]
    case 'code':
      return [...start, '.EX', ...block.lines.map((line) => guarded(escape(line))), '.EE']
    case 'term':
      return renderTerm(block.term, block.body)
    case 'rows':
      return block.rows.flatMap(renderRow)
  }
}

function renderTerm(name: string, body: readonly Block[]): readonly string[] {
  const [first, ...rest] = body
  const head = ['.TP 4', bold(name)]
  if (first === undefined) return [...head, '\\&']
  const opening = first.kind === 'paragraph' || first.kind === 'lines'
  const nested = opening ? rest : body
  return [
    ...head,
    ...(opening ? renderBlock(first, 'after heading') : ['\\&']),
    ...(nested.length > 0 ? ['.RS 4', ...renderBlocks(nested, 'after text'), '.RE'] : []),
  ]
}

function renderRow([name, meaning]: Row): readonly string[] {
  return ['.TP', bold(name), ...filled(meaning)]
}

function bold(text: string): string {
  return guarded(`\\fB${escape(text.replaceAll('`', ''))}\\fR`)
}

/** Running text: every sentence begins a line of the source, code is bold. */
function filled(text: string): readonly string[] {
  return text
    .split(/(?<=[.:])\s+(?=[A-Z`])/)
    .flatMap(folded)
    .map((line) => guarded(line))
}

function folded(sentence: string): readonly string[] {
  const lines: string[] = []
  for (const piece of sentence.match(/(?:`[^`]*`|[^\s`])+/g) ?? []) {
    const shown = piece.replaceAll(/`([^`]*)`|([^`]+)/g, (_, span, other) =>
      span === undefined ? escape(other) : `\\fB${escape(span)}\\fR`,
    )
    const last = lines.at(-1)
    if (last === undefined || last.length + shown.length > 76) lines.push(shown)
    else lines[lines.length - 1] = `${last} ${shown}`
  }
  return lines
}

/** A line of text that begins with a dot or an apostrophe would be a request. */
function guarded(line: string): string {
  return /^[.']/.test(line) ? `\\&${line}` : line
}

function escape(text: string): string {
  return text.replaceAll(/[\\\-'`^~"]|[^\x20-\x7e]/gu, (character) => ESCAPES[character] ?? `\\[u${hex(character)}]`)
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\e',
  '-': '\\-',
  "'": '\\(aq',
  '`': '\\(ga',
  '^': '\\(ha',
  '~': '\\(ti',
  '"': '\\(dq',
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
}
