import { pythonText } from './python-text.ts'
import { byCodePoint, isList, isMap, isScalar, type List, sortedKeys, type Value, type ValueMap } from './value.ts'

/**
 * Tab-separated lines for `cut` and `awk`. A map is one line of its scalars by the order of their names, headed by the name it
 * has in its parent in upper case; what it contains follows on lines of its own.
 */
export function textLines(value: Value): string {
  return lines(value).join('')
}

/** `columns`: the names all rows of a list share, so that a row that lacks one keeps its place empty. */
function lines(value: Value, name?: string, columns?: readonly string[]): string[] {
  if (isMap(value)) return mapLines(value, name, columns)
  if (isList(value)) return listLines(value, name)
  return [`${pythonText(value)}\n`]
}

function listLines(list: List, name: string | undefined): string[] {
  if (list.length === 0) return []
  if (list.some(isMap)) {
    const columns = columnsOf(list)
    return list.flatMap((item) => lines(item, name, columns))
  }
  const scalars = list.filter(isScalar)
  const rest = list.filter((item) => !isScalar(item))
  return [...scalarLines(scalars, name), ...rest.flatMap((item) => lines(item, name))]
}

function scalarLines(scalars: List, name: string | undefined): string[] {
  if (scalars.length === 0) return []
  if (name === undefined) return [`${scalars.map(pythonText).join('\t')}\n`]
  return scalars.map((item) => `${name.toUpperCase()}\t${pythonText(item)}\n`)
}

function mapLines(map: ValueMap, name: string | undefined, columns: readonly string[] | undefined): string[] {
  const keys = sortedKeys(map)
  const own = columns ?? keys.filter((key) => isScalar(map[key] ?? null))
  const rest = keys.filter((key) => !own.includes(key))
  const cells = own.map((key) => pythonText(Object.hasOwn(map, key) ? (map[key] ?? null) : ''))
  const head =
    cells.length === 0 ? [] : [`${[...(name === undefined ? [] : [name.toUpperCase()]), ...cells].join('\t')}\n`]
  return [...head, ...rest.flatMap((key) => lines(map[key] ?? null, key))]
}

function columnsOf(list: List): string[] {
  const names = list.filter(isMap).flatMap((map) => Object.keys(map).filter((key) => isScalar(map[key] ?? null)))
  return [...new Set(names)].toSorted(byCodePoint)
}
