import { shapeOf } from '../../../model/shapes.ts'
import { Failure } from '../failure.ts'
import type { BinaryFormat } from '../formats.ts'
import { isMap, type Parameter, type Parameters } from './parameter.ts'

/** @throws Failure for a text that is no base64 */
export function withBytes(inputShape: string, parameters: Parameters, format: BinaryFormat): Parameters {
  const read = walk(inputShape, parameters, format)
  return isMap(read) ? read : parameters
}

function walk(shapeName: string, value: Parameter, format: BinaryFormat): Parameter {
  const shape = shapeOf(shapeName)
  if (shape.document) return value
  if (shape.type === 'blob') return typeof value === 'string' ? bytes(value, format) : value
  if (Array.isArray(value) && shape.type === 'list')
    return value.map((item: Parameter) => walk(shape.member ?? '', item, format))
  if (!isMap(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const its = shape.type === 'map' ? shape.value : shape.members?.[key]
      return [key, its === undefined ? item : walk(its, item, format)]
    }),
  )
}

function bytes(text: string, format: BinaryFormat): Buffer {
  if (format === 'raw-in-base64-out') return Buffer.from(text)
  const letters = text.replace(/[^A-Za-z0-9+/=]/g, '')
  const padded = letters.replace(/=+$/, '')
  if (padded.length % 4 === 1 || letters.length % 4 !== 0) throw new Failure('General', `Invalid base64: "${text}"`)
  return Buffer.from(letters, 'base64')
}
