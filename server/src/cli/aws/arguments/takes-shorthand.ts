import { shapeOf, type Shape } from '../../../model/shapes.ts'

/** How shapes are looked up; tests bring shapes that the model does not have. */
export type Lookup = (name: string) => Shape

/** Structures, maps, and lists of any of the three; nothing that is, or only holds, free JSON. */
export function takesShorthand(shape: Shape, look: Lookup = shapeOf): boolean {
  if (holdsDocument(shape, look)) return false
  return isNested(shape.type === 'list' ? look(shape.member ?? '') : shape)
}

export function isNested({ type }: Shape): boolean {
  return type === 'structure' || type === 'list' || type === 'map'
}

/** Free JSON, or lists and maps of nothing else. */
export function holdsDocument(shape: Shape, look: Lookup = shapeOf): boolean {
  if (shape.document) return true
  const inner = shape.type === 'list' ? shape.member : shape.type === 'map' ? shape.value : undefined
  return inner !== undefined && holdsDocument(look(inner), look)
}
