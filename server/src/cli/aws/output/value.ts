import { isList, isMap, type Tree, type TreeMap } from '../tree.ts'

/** A decoded answer or a --query result: plain JSON values; objects in the order to print; timestamps already ISO strings, blobs base64 text. */
export type Value = Tree<Scalar>
export type Scalar = string | number | boolean | null
export type List = readonly Value[]
export type ValueMap = TreeMap<Scalar>

export { isList, isMap } from '../tree.ts'

export function isScalar(value: Value): value is Scalar {
  return typeof value !== 'object' || value === null
}

/** The answer of an operation that answers nothing: no format prints it. */
export function isEmptyMap(value: Value): boolean {
  return isMap(value) && Object.keys(value).length === 0
}

const surrogate = /[\ud800-\udfff]/

/** The genuine CLI sorts by code points; `<` in JavaScript compares UTF-16 units, which puts emoji before U+FFFD. */
export function byCodePoint(left: string, right: string): number {
  if (!surrogate.test(left + right)) return left < right ? -1 : Number(left > right)
  const [a, b] = [Array.from(left), Array.from(right)]
  const differs = a.findIndex((character, index) => character !== b[index])
  if (differs < 0) return a.length - b.length
  return (a[differs]?.codePointAt(0) ?? -1) - (b[differs]?.codePointAt(0) ?? -1)
}

export function sortedKeys(map: ValueMap): string[] {
  return Object.keys(map).toSorted(byCodePoint)
}

/** A copy in which every text and every name is changed. */
export function mapText(value: Value, change: (text: string) => string): Value {
  if (typeof value === 'string') return change(value)
  if (isList(value)) return value.map((item) => mapText(item, change))
  if (!isMap(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [change(key), mapText(member, change)]))
}
