import type { Shape } from '../../model/shapes.ts'

/** The type as the pages name it. */
export function typeName(shape: Shape): string {
  return shape.document ? 'document' : shape.type
}

/** What the model asks of a value, one line each. */
export function shapeNotes(shape: Shape): readonly string[] {
  const { min, max, pattern, enum: values } = shape
  const what = SIZES[shape.type]
  return [
    ...(what === undefined || (min === undefined && max === undefined) ? [] : [`${what}: ${range(min, max)}`]),
    ...(pattern === undefined ? [] : [`Pattern: ${pattern}`]),
    ...(values === undefined ? [] : [`Values: ${values.join(' | ')}`]),
  ]
}

function range(min: number | undefined, max: number | undefined): string {
  if (max === undefined) return `at least ${min}`
  if (min === undefined || min === 0) return `at most ${max}`
  return min === max ? String(min) : `${min} to ${max}`
}

const SIZES: Readonly<Partial<Record<Shape['type'], string>>> = {
  string: 'Length',
  blob: 'Bytes',
  list: 'Items',
  map: 'Entries',
  integer: 'Range',
  long: 'Range',
}
