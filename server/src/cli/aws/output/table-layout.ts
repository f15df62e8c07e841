import { pythonText } from './python-text.ts'
import { addRow, CannotPrint, newSection, type Section, setHeaders } from './table-section.ts'
import { byCodePoint, isList, isMap, isScalar, type List, sortedKeys, type Value, type ValueMap } from './value.ts'

/** Splits a value into titled sections, the parts of a map after the map. What Python calls false has no section at all. */
export function layOut(title: string, value: Value): Section[] {
  const sections: Section[] = []
  place(sections, value, 0, title)
  return sections
}

function place(sections: Section[], value: Value, level: number, title?: string): void {
  if (isFalse(value)) return
  if (title !== undefined) sections.push(newSection(title, level))
  if (isMap(value)) return placeMap(sections, value, level)
  if (!isList(value)) return
  if (isMap(value[0] ?? null)) return placeMaps(sections, value, level, title)
  for (const item of value) placeItem(sections, item)
}

function placeItem(sections: Section[], item: Value): void {
  if (isScalar(item)) return addRow(current(sections), [pythonText(item)])
  // A map among lists is a row of its names: so does the genuine CLI.
  if (isMap(item) && Object.values(item).length > 0) return addRow(current(sections), Object.keys(item))
  if (isMap(item)) return addRow(current(sections), [])
  if (item.every(isScalar)) return addRow(current(sections), item.map(pythonText))
  place(sections, item, 0)
}

function placeMap(sections: Section[], map: ValueMap, level: number): void {
  const keys = sortedKeys(map)
  const headers = keys.filter((key) => isScalar(map[key] ?? null))
  const cells = headers.map((key) => cellOf(map, key))
  const [only, ...others] = headers
  if (only !== undefined && others.length === 0) addRow(current(sections), [only, ...cells])
  if (others.length > 0) {
    setHeaders(current(sections), headers)
    addRow(current(sections), cells)
  }
  for (const key of keys) if (!headers.includes(key)) place(sections, map[key] ?? null, level + 1, key)
}

/** Rows under one header; as soon as rows have parts of their own each has its section, with the title again. */
function placeMaps(sections: Section[], list: List, level: number, title: string | undefined): void {
  const maps = list.filter(isMap)
  if (maps.length < list.length) throw new CannotPrint('A list of maps and other values cannot be shown as a table')
  const headers = names(maps, isScalar)
  const parts = names(maps, (value) => !isScalar(value))
  setHeaders(current(sections), headers)
  maps.forEach((map, index) => {
    if (index > 0 && parts.length > 0) {
      sections.push(newSection(title, level))
      setHeaders(current(sections), headers)
    }
    addRow(
      current(sections),
      headers.map((key) => cellOf(map, key)),
    )
    for (const key of parts) if (Object.hasOwn(map, key)) place(sections, map[key] ?? null, level + 1, key)
  })
}

function names(maps: readonly ValueMap[], wanted: (value: Value) => boolean): string[] {
  const found = maps.flatMap((map) => Object.keys(map).filter((key) => wanted(map[key] ?? null)))
  return [...new Set(found)].toSorted(byCodePoint)
}

function cellOf(map: ValueMap, key: string): string {
  return Object.hasOwn(map, key) ? pythonText(map[key] ?? null) : ''
}

function isFalse(value: Value): boolean {
  if (isList(value)) return value.length === 0
  return isMap(value) ? Object.keys(value).length === 0 : !value
}

function current(sections: readonly Section[]): Section {
  const last = sections.at(-1)
  if (!last) throw new CannotPrint('A table without a title cannot be shown')
  return last
}
