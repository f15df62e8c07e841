import type { Check } from './compile.ts'
import { isStorable, sizeConstraint, STORABLE, stringConstraints } from './constraints.ts'
import { wrongType } from './json-types.ts'
import type { Shape } from './shapes.ts'

export const checkBoolean: Check = (value) => (typeof value === 'boolean' ? value : wrongType(value, 'a Boolean'))

/** Seconds since 1970, with a fraction. A number too large for JSON's readers arrives as infinity. */
export const checkTimestamp: Check = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? value : wrongType(value, 'a Timestamp')

export function compileInteger({ type, min = -Infinity, max = Infinity }: Shape): Check {
  const [wanted, least, most] =
    type === 'long'
      ? ['a Long', Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER]
      : ['an Integer', -(2 ** 31), 2 ** 31 - 1]
  return (value, path, problems) => {
    if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most)
      return wrongType(value, wanted)
    if (value < min) problems.add(path, `Member must have value greater than or equal to ${min}`, String(value))
    if (value > max) problems.add(path, `Member must have value less than or equal to ${max}`, String(value))
    return value
  }
}

export function compileString(shape: Shape): Check {
  const { broken } = stringConstraints(shape)
  const hidden = shape.sensitive === true
  return (value, path, problems) => {
    if (typeof value !== 'string') return wrongType(value, 'a String')
    const found = broken(value)
    for (const constraint of found) problems.add(path, constraint, hidden ? undefined : value)
    return value
  }
}

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/

/** Base64 on the wire and in the handler; its limits count bytes. */
export function compileBlob(shape: Shape): Check {
  const checkSize = sizeConstraint(shape)
  return (value, path, problems) => {
    if (typeof value !== 'string' || value.length % 4 !== 0 || !BASE64.test(value)) return wrongType(value, 'a Blob')
    checkSize(Buffer.byteLength(value, 'base64'), path, problems, () => undefined)
    return value
  }
}

/** Free JSON, however deep: only its texts are looked at. */
export const checkDocument: Check = (document, path, problems) => {
  const waiting: unknown[] = [document]
  while (waiting.length > 0) {
    const value = waiting.pop()
    if (typeof value === 'string' && !isStorable(value)) {
      problems.add(path, STORABLE, undefined)
      break
    }
    if (typeof value !== 'object' || value === null) continue
    for (const key of Object.keys(value)) waiting.push(key)
    for (const item of Object.values(value)) waiting.push(item)
  }
  return document
}
