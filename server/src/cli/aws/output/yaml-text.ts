import { numberText } from './python-text.ts'
import { isList, isMap, sortedKeys, type Value, type ValueMap } from './value.ts'
import { YamlPen } from './yaml-pen.ts'
import { writeText } from './yaml-scalar.ts'
import { hasBreak, type Reader } from './yaml-style.ts'

/**
 * A list or map as the genuine CLI's emitter (libyaml through ruamel.yaml) writes it. The package `yaml` differs where that one is
 * peculiar: what it quotes and escapes, where it folds, long keys, and how it names what comes twice.
 */
export function yamlText(value: Value, reader: Reader): string {
  const emitter: Emitter = { pen: new YamlPen(), reader, names: namesOf(value), written: new Set() }
  node(emitter, value, -2, 'root')
  emitter.pen.break('\n')
  return emitter.pen.text
}

/** A text on a line of its own, quoted where it has to be. */
export function yamlWord(text: string): string {
  const pen = new YamlPen()
  writeText(pen, text, 'none', 'pipe')
  return pen.text
}

interface Emitter {
  readonly pen: YamlPen
  readonly reader: Reader
  /** Lists and maps that come twice or more, as a query may put them. */
  readonly names: ReadonlyMap<Value, string>
  readonly written: Set<Value>
}

type Parent = 'root' | 'list' | 'map'

function node(emitter: Emitter, value: Value, indent: number, parent: Parent): void {
  const { pen, names, written } = emitter
  const name = names.get(value)
  if (name !== undefined) {
    pen.space()
    pen.put(`${written.has(value) ? '*' : '&'}${name}`)
    if (written.has(value)) return
    written.add(value)
  }
  if (isList(value)) return list(emitter, value, parent === 'map' && !pen.fresh ? indent : indent + 2)
  if (isMap(value)) return map(emitter, value, indent + 2)
  if (typeof value === 'string') return writeText(pen, value, Math.max(indent, 0) + 2, emitter.reader)
  pen.space()
  pen.put(typeof value === 'number' ? numberText(value) : String(value))
}

function list(emitter: Emitter, items: readonly Value[], indent: number): void {
  if (items.length === 0) return empty(emitter.pen, '[]')
  for (const item of items) {
    emitter.pen.indent(indent)
    emitter.pen.bullet('-')
    node(emitter, item, indent, 'list')
  }
}

function map(emitter: Emitter, members: ValueMap, indent: number): void {
  const keys = sortedKeys(members)
  if (keys.length === 0) return empty(emitter.pen, '{}')
  for (const key of keys) {
    emitter.pen.indent(indent)
    writeKey(emitter, key, indent)
    node(emitter, members[key] ?? null, indent, 'map')
  }
}

/** In bytes of UTF-8. */
const longestKey = 128

function writeKey({ pen, reader }: Emitter, key: string, indent: number): void {
  if (!hasBreak(key) && Buffer.byteLength(key) <= longestKey) {
    writeText(pen, key, 'none', reader)
    return pen.put(':')
  }
  pen.bullet('?')
  writeText(pen, key, indent + 2, reader)
  pen.indent(indent)
  pen.bullet(':')
}

function empty(pen: YamlPen, text: string): void {
  pen.space()
  pen.put(text)
}

/** `id001`, `id002` … in the order in which things are met again. */
function namesOf(root: Value): ReadonlyMap<Value, string> {
  const seen = new Set<Value>()
  const names = new Map<Value, string>()
  visit(root, (value) => {
    if (seen.has(value) && !names.has(value)) names.set(value, `id${String(names.size + 1).padStart(3, '0')}`)
    const first = !seen.has(value)
    seen.add(value)
    return first
  })
  return names
}

function visit(value: Value, enter: (value: Value) => boolean): void {
  if (!(isList(value) || isMap(value)) || !enter(value)) return
  if (isList(value)) for (const item of value) visit(item, enter)
  else if (isMap(value)) for (const key of sortedKeys(value)) visit(value[key] ?? null, enter)
}
