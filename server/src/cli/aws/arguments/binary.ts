import { Failure } from '../failure.ts'
import type { BinaryFormat } from '../formats.ts'
import { isMap, mapLeaves } from '../tree.ts'
import type { Parameters } from './parameter.ts'

/** Bytes where the model has bytes and a text was given. @throws Failure for a text that is no base64 */
export function withBytes(inputShape: string, parameters: Parameters, format: BinaryFormat): Parameters {
  const read = mapLeaves(inputShape, parameters, 'blob', (leaf) =>
    typeof leaf === 'string' ? bytes(leaf, format) : leaf,
  )
  return isMap(read) ? read : parameters
}

function bytes(text: string, format: BinaryFormat): Buffer {
  if (format === 'raw-in-base64-out') return Buffer.from(text)
  const letters = text.replace(/[^A-Za-z0-9+/=]/g, '')
  const padded = letters.replace(/=+$/, '')
  if (padded.length % 4 === 1 || letters.length % 4 !== 0) throw new Failure('General', `Invalid base64: "${text}"`)
  return Buffer.from(letters, 'base64')
}
