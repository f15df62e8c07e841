import { shapeOf } from './shapes.ts'

/** The members of a structure, in the model's order. */
export function membersOf(shape: string | undefined): readonly string[] {
  return shape === undefined ? [] : Object.keys(shapeOf(shape).members ?? {})
}
