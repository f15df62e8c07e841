import { shapeOf, type Shape } from '../../model/shapes.ts'
import { holdsDocument, isNested, takesShorthand, type Lookup } from '../aws/arguments/takes-shorthand.ts'

/** Deeper than this nothing is written in shorthand, as AWS's pages have it. */
const DEEPEST = 3

/** The value of an option in shorthand; nothing where it has none or is too deep to be written so. */
export function shorthandSyntax(name: string, look: Lookup = shapeOf): string | undefined {
  const shape = look(name)
  if (!takesShorthand(shape, look)) return undefined
  const inner = shape.type === 'list' ? shorthand(shape.member ?? '', [], look) : shorthand(name, [], look)
  return shape.type === 'list' && inner !== undefined ? `${inner} ...` : inner
}

/** The words of an option that takes several texts or numbers. */
export function wordsSyntax(name: string, look: Lookup = shapeOf): string | undefined {
  const shape = look(name)
  if (shape.type !== 'list' || isNested(look(shape.member ?? ''))) return undefined
  const word = scalar({ ...look(shape.member ?? ''), enum: undefined })
  return `${word} ${word} ...`
}

/** The value of an option in JSON, as lines. */
export function jsonSyntax(name: string, look: Lookup = shapeOf): readonly string[] {
  return json(name, [], look)
}

function shorthand(name: string, way: readonly string[], look: Lookup): string | undefined {
  if (way.length > DEEPEST) return undefined
  const shape = look(name)
  const inside = (inner: string) => shorthand(inner, [...way, inner], look)
  switch (shape.type) {
    case 'structure': {
      const parts: string[] = []
      for (const [member, inner] of Object.entries(shape.members ?? {})) {
        if (holdsDocument(look(inner), look)) continue
        if (way.includes(inner)) {
          parts.push('( ... recursive ... )')
          continue
        }
        const value = inside(inner)
        if (value === undefined) return undefined
        parts.push(`${member}=${value}`)
      }
      return way.length > 0 ? `{${parts.join(',')}}` : parts.join(',')
    }
    case 'list': {
      const value = inside(shape.member ?? '')
      if (value === undefined) return undefined
      const bracketed = isNested(look(shape.member ?? '')) || way.length > 1
      return bracketed ? `[${value},${value}]` : `${value},${value}`
    }
    case 'map': {
      const value = inside(shape.value ?? '')
      if (value === undefined) return undefined
      const pairs = `KeyName1=${value},KeyName2=${value}`
      return way.length > 0 ? `{${pairs}}` : pairs
    }
    default:
      return shape.type
  }
}

function json(name: string, way: readonly string[], look: Lookup): readonly string[] {
  const shape = look(name)
  if (shape.document) return ['{...}']
  if (way.filter((outer) => outer === name).length > 1) return ['{ ... recursive ... }']
  const inner = [...way, name]
  switch (shape.type) {
    case 'structure': {
      const members = Object.entries(shape.members ?? {}).map(([member, type]) =>
        prefixed(`"${member}": `, json(type, inner, look)),
      )
      const lines = members.flatMap((value, at) => (at < members.length - 1 ? suffixed(value, ',') : value))
      return ['{', ...lines.map(indented), '}']
    }
    case 'list': {
      const item = look(shape.member ?? '')
      if (!isNested(item)) return [`[${scalar(item)}, ...]`]
      return ['[', ...json(shape.member ?? '', inner, look).map(indented), indented('...'), ']']
    }
    case 'map':
      return suffixed(
        [...prefixed(`{${scalar(look(shape.key ?? ''))}: `, json(shape.value ?? '', inner, look)), indented('...')],
        '}',
      )
    default:
      return [scalar(shape)]
  }
}

function scalar(shape: Omit<Shape, 'enum'> & { readonly enum?: readonly string[] | undefined }): string {
  if (shape.type === 'string') return shape.enum ? shape.enum.map((value) => `"${value}"`).join('|') : '"string"'
  return shape.type === 'boolean' ? 'true|false' : shape.type
}

function prefixed(prefix: string, [first = '', ...rest]: readonly string[]): readonly string[] {
  return [prefix + first, ...rest]
}

function suffixed(lines: readonly string[], suffix: string): readonly string[] {
  return lines.map((line, at) => (at === lines.length - 1 ? line + suffix : line))
}

function indented(line: string): string {
  return `  ${line}`
}
