import { describeMember } from '../../model/descriptions.ts'
import { shapeOf, type Shape } from '../../model/shapes.ts'
import { paragraph, term, type Block } from './page.ts'
import { shapeNotes, typeName } from './shape-notes.ts'

const AGAIN = paragraph('( ... recursive ... )')

/** What is inside a value: the members of a structure, the item of a list, key and value of a map. A shape inside itself ends there. */
export function shapeTree(name: string, outer: readonly string[] = []): readonly Block[] {
  const shape = shapeOf(name)
  if (shape.document) return []
  if (outer.includes(name)) return [AGAIN]
  const way = [...outer, name]
  switch (shape.type) {
    case 'structure':
      return Object.entries(shape.members ?? {}).map(([member, inner]) => {
        const required = shape.required?.includes(member) ? ' [required]' : ''
        const head = `${member} -> (${typeName(shapeOf(inner))})${required}`
        return term(head, paragraph(describeMember(name, member)), ...notesOf(shapeOf(inner)), ...shapeTree(inner, way))
      })
    case 'list':
      return part('', shape.member, way)
    case 'map':
      return [...part('key -> ', shape.key, way), ...part('value -> ', shape.value, way)]
    default:
      return []
  }
}

function part(label: string, name: string | undefined, way: readonly string[]): readonly Block[] {
  if (name === undefined) return []
  const shape = shapeOf(name)
  return [term(`${label}(${typeName(shape)})`, ...notesOf(shape), ...shapeTree(name, way))]
}

/** What the model asks of a value, where it asks anything. */
export function notesOf(shape: Shape): readonly Block[] {
  const lines = shapeNotes(shape)
  return lines.length > 0 ? [{ kind: 'lines', lines }] : []
}
