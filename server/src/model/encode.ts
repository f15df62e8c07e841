import { operations, type OperationName, type Output } from './operations.ts'
import { shapeOf } from './shapes.ts'

type Arrange = (value: unknown) => unknown

const cache = new Map<string, Arrange>()

/** The answer's JSON, members in the model's order, absent ones left out. */
export function encodeOutput<Name extends OperationName>(name: Name, output: Output<Name>): string {
  const { output: shape } = operations[name]
  return shape === undefined ? '{}' : JSON.stringify(arrangerOf(shape)(output))
}

function arrangerOf(name: string): Arrange {
  const known = cache.get(name)
  if (known) return known
  const made = arranger(name)
  cache.set(name, made)
  return made
}

function arranger(name: string): Arrange {
  const shape = shapeOf(name)
  if (shape.type === 'list') {
    const member = arrangerOf(shape.member ?? '')
    return (value) => (Array.isArray(value) ? value.map(member) : value)
  }
  if (shape.type !== 'structure' || shape.document) return (value) => value
  const fields = Object.entries(shape.members ?? {}).map(([member, type]) => [member, arrangerOf(type)] as const)
  return (value) => {
    if (!isRecord(value)) return value
    const arranged: Record<string, unknown> = {}
    for (const [member, arrange] of fields) if (value[member] !== undefined) arranged[member] = arrange(value[member])
    return arranged
  }
}

/** Tests hold every answer against the model. @throws Error listing each deviation */
export function checkOutput<Name extends OperationName>(name: Name, output: Output<Name>): void {
  const { output: shape } = operations[name]
  const found: string[] = []
  if (shape !== undefined) compare(shape, output, name, found)
  if (found.length) throw new Error(`the answer of ${name} is not what the model says: ${found.join('; ')}`)
}

function compare(name: string, value: unknown, path: string, found: string[]): void {
  const shape = shapeOf(name)
  if (shape.type === 'structure') {
    if (shape.document) return
    if (!isRecord(value)) return void found.push(`${path} is no structure`)
    for (const member of Object.keys(value)) if (!shape.members?.[member]) found.push(`${path}.${member} is unknown`)
    for (const member of shape.required ?? [])
      if (value[member] === undefined) found.push(`${path}.${member} is missing`)
    for (const [member, type] of Object.entries(shape.members ?? {}))
      if (value[member] !== undefined) compare(type, value[member], `${path}.${member}`, found)
    return
  }
  if (shape.type === 'list') {
    if (!Array.isArray(value)) return void found.push(`${path} is no list`)
    return value.forEach((item, i) => compare(shape.member ?? '', item, `${path}[${i}]`, found))
  }
  if (shape.type === 'map') {
    if (!isRecord(value)) return void found.push(`${path} is no map`)
    return Object.entries(value).forEach(([key, item]) => compare(shape.value ?? '', item, `${path}.${key}`, found))
  }
  const wanted =
    shape.type === 'boolean' ? 'boolean' : shape.type === 'string' || shape.type === 'blob' ? 'string' : 'number'
  if (typeof value !== wanted) found.push(`${path} is no ${wanted}`)
  if (shape.enum && !shape.enum.includes(String(value))) found.push(`${path} is not one of its values`)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
