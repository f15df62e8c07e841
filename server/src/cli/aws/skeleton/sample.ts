import { type Shape, shapeOf } from '../../../model/shapes.ts'
import type { Value } from '../output/value.ts'

/** What stands for a text of this shape; `name` is what its parent calls it. */
export type TextOf = (name: string, shape: Shape) => string

/** A structure with every member it may have, lists of one, and maps with the key `KeyName`. */
export function sample(shapeName: string, textOf: TextOf, timestamp: string): Value {
  return sampleWithin(shapeName, '', [], { textOf, timestamp })
}

interface Fill {
  readonly textOf: TextOf
  readonly timestamp: string
}

/** @param within the shapes around this one: a shape inside itself stays empty */
function sampleWithin(shapeName: string, name: string, within: readonly string[], fill: Fill): Value {
  const shape = shapeOf(shapeName)
  const inner = [...within, shapeName]
  switch (shape.type) {
    case 'structure':
      if (within.includes(shapeName)) return {}
      return Object.fromEntries(
        Object.entries(shape.members ?? {}).map(([member, of]) => [member, sampleWithin(of, member, inner, fill)]),
      )
    case 'list':
      return shape.member === undefined ? [] : [sampleWithin(shape.member, shape.member, inner, fill)]
    case 'map':
      // The genuine CLI has no name for the values, so that they are empty in answers too.
      return shape.value === undefined ? {} : { KeyName: sampleWithin(shape.value, '', inner, fill) }
    case 'string':
      return fill.textOf(name, shape)
    case 'integer':
    case 'long':
      return 0
    case 'boolean':
      return true
    case 'timestamp':
      return fill.timestamp
    case 'blob':
      return null
  }
}
