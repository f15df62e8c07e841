import { shapeOf, type Shape } from '../../model/shapes.ts'

/** A value of the API: leaves, in lists and maps of them. What a leaf is differs: an answer has no bytes, a request may. */
export type Tree<Leaf> = Leaf | readonly Tree<Leaf>[] | TreeMap<Leaf>

export interface TreeMap<Leaf> {
  readonly [key: string]: Tree<Leaf>
}

export function isList<Leaf>(value: Tree<Leaf> | undefined): value is readonly Tree<Leaf>[] {
  return Array.isArray(value)
}

/** Bytes and numbers that keep their text are objects too, but leaves. */
export function isMap<Leaf>(value: Tree<Leaf> | undefined): value is TreeMap<Leaf> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** A copy in which each leaf of one type of the model is another; what the model does not know, and free JSON, stays as it is. */
export function mapLeaves<Leaf>(
  shapeName: string,
  value: Tree<Leaf>,
  type: Shape['type'],
  change: (leaf: Tree<Leaf>) => Tree<Leaf>,
): Tree<Leaf> {
  const shape = shapeOf(shapeName)
  if (shape.document) return value
  if (shape.type === type) return change(value)
  const { member } = shape
  if (isList(value)) return member === undefined ? value : value.map((item) => mapLeaves(member, item, type, change))
  return isMap(value) ? mapMembers(shape, value, type, change) : value
}

/** The same for the members of a structure or the values of a map. */
function mapMembers<Leaf>(
  shape: Shape,
  value: TreeMap<Leaf>,
  type: Shape['type'],
  change: (leaf: Tree<Leaf>) => Tree<Leaf>,
): TreeMap<Leaf> {
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const its = shape.type === 'map' ? shape.value : shape.members?.[key]
      return [key, its === undefined ? item : mapLeaves(its, item, type, change)]
    }),
  )
}
