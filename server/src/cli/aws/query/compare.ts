import { byCodePoint, isList, isMap, type Value } from '../output/value.ts'

/** Below zero, zero or above; `undefined` where the two have no order: only numbers have one, and texts among themselves. */
export function compareValues(left: Value, right: Value): number | undefined {
  if (typeof left === 'number' && typeof right === 'number') return left - right
  if (typeof left === 'string' && typeof right === 'string') return byCodePoint(left, right)
  return undefined
}

export function equalValues(left: Value, right: Value): boolean {
  if (isList(left))
    return (
      isList(right) && left.length === right.length && left.every((item, at) => equalValues(item, right[at] ?? null))
    )
  if (!isMap(left)) return left === right
  if (!isMap(right)) return false
  const keys = Object.keys(left)
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && equalValues(left[key] ?? null, right[key] ?? null))
  )
}
