import { isList, isMap, type Value } from './value.ts'

/**
 * A value in a cell of text or of a table. The genuine CLI is a Python program and writes there what Python's `str` makes of the
 * value: `None`, `True`, and `['a', 1]` for a list that stands where other rows have a word.
 */
export function pythonText(value: Value): string {
  return typeof value === 'string' ? value : shown(value)
}

function shown(value: Value): string {
  if (value === null) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (typeof value === 'number') return numberText(value)
  if (typeof value === 'string') return quoted(value)
  if (isList(value)) return `[${value.map(shown).join(', ')}]`
  if (!isMap(value)) return ''
  return `{${Object.entries(value)
    .map(([key, member]) => `${quoted(key)}: ${shown(member)}`)
    .join(', ')}}`
}

/** Whole numbers have no exponent, others have Python's: two digits, from 1e16 up and below 1e-4. */
export function numberText(value: number): string {
  if (Number.isInteger(value)) return BigInt(value).toString()
  if (Math.abs(value) >= 1e-4) return String(value)
  const [digits, exponent = '0'] = value.toExponential().split('e-')
  return `${digits}e-${exponent.padStart(2, '0')}`
}

/** What Python does not print as it is: every separator but the space, and all that is no character. */
const hidden = /(?! )[\p{C}\p{Z}\\]/gu

function quoted(text: string): string {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'"
  const escaped = text.replace(hidden, escape)
  return mark + (mark === "'" ? escaped.replaceAll("'", "\\'") : escaped) + mark
}

const named: Readonly<Record<string, string>> = { '\n': '\\n', '\t': '\\t', '\r': '\\r', '\\': '\\\\' }

function escape(character: string): string {
  const known = named[character]
  if (known !== undefined) return known
  const point = character.codePointAt(0) ?? 0
  if (point <= 0xff) return `\\x${point.toString(16).padStart(2, '0')}`
  if (point <= 0xffff) return `\\u${point.toString(16).padStart(4, '0')}`
  return `\\U${point.toString(16).padStart(8, '0')}`
}
