import { pythonText as text } from '../output/python-text.ts'
import { NumberText, type Parameter } from './parameter.ts'
import { isMap } from '../tree.ts'
import type { Value } from '../output/value.ts'

/** A parameter as Python prints it. AWS's command line shows values so in its messages, and people search for these. */
export function pythonText(value: Parameter): string {
  return text(printable(value))
}

/** `<class 'str'>`. */
export function pythonType(value: Parameter): string {
  return `<class '${typeName(value)}'>`
}

function typeName(value: Parameter): string {
  if (value === null) return 'NoneType'
  if (Buffer.isBuffer(value)) return 'bytes'
  if (Array.isArray(value)) return 'list'
  if (isMap(value)) return 'dict'
  if (typeof value === 'boolean') return 'bool'
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'float'
  if (value instanceof NumberText) return /[.eE]/.test(value.text) ? 'float' : 'int'
  return 'str'
}

function printable(value: Parameter): Value {
  if (value instanceof NumberText) return value.text
  if (Buffer.isBuffer(value)) return '[bytes]'
  if (Array.isArray(value)) return value.map(printable)
  if (!isMap(value)) return scalar(value)
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, printable(item)]))
}

function scalar(value: Parameter): Value {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}
