import { operations, type OperationName, type Output } from './operations.ts'
import { isObject } from './json-types.ts'
import { shapeOf, type Shape } from './shapes.ts'

/** A value's JSON text. */
type Write = (value: unknown) => string

const cache = new Map<string, Write>()

/** The answer's JSON: members in the model's order, absent and unknown ones left out. */
export function encodeOutput<Name extends OperationName>(name: Name, output: Output<Name>): string {
  const { output: shape } = operations[name]
  return shape === undefined ? '{}' : writerOf(shape)(output)
}

function writerOf(name: string): Write {
  const known = cache.get(name)
  if (known) return known
  // A shape that contains itself finds this forwarder instead of compiling for ever.
  cache.set(name, (value) => writerOf(name)(value))
  const made = writer(shapeOf(name))
  cache.set(name, made)
  return made
}

function writer(shape: Shape): Write {
  if (shape.document) return json
  switch (shape.type) {
    case 'structure':
      return structureWriter(shape)
    case 'list':
      return listWriter(writerOf(shape.member ?? ''))
    case 'map':
      return mapWriter(writerOf(shape.value ?? ''))
    case 'string':
    case 'blob':
      return text
    default:
      return json
  }
}

function structureWriter({ members = {} }: Shape): Write {
  const fields = Object.entries(members).map(([name, type]) => ({ name, key: `"${name}":`, write: writerOf(type) }))
  return (value) => {
    if (!isObject(value)) return json(value)
    let written = ''
    for (const { name, key, write } of fields) {
      const member = value[name]
      if (member === undefined) continue
      written += (written === '' ? key : `,${key}`) + write(member)
    }
    return `{${written}}`
  }
}

function listWriter(write: Write): Write {
  return (value) => (Array.isArray(value) ? `[${value.map(write).join(',')}]` : json(value))
}

function mapWriter(write: Write): Write {
  return (value) => {
    if (!isObject(value)) return json(value)
    const entries = Object.entries(value).filter(([, item]) => item !== undefined)
    return `{${entries.map(([key, item]) => `${text(key)}:${write(item)}`).join(',')}}`
  }
}

/** No control character, quote, backslash or surrogate: quoting is all such a text needs, and most are such. */
const PLAIN = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/

function text(value: unknown): string {
  return typeof value === 'string' && PLAIN.test(value) ? `"${value}"` : json(value)
}

function json(value: unknown): string {
  return JSON.stringify(value) ?? 'null'
}
