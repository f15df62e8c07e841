import { isObject } from './json-types.ts'
import { operations, type OperationName, type Output } from './operations.ts'
import { shapeOf, type Shape } from './shapes.ts'

/** Tests hold every answer against the model. @throws Error listing each deviation */
export function checkOutput<Name extends OperationName>(name: Name, output: Output<Name>): void {
  const found: string[] = []
  const { output: shape } = operations[name]
  if (shape === undefined) compareStructure({ type: 'structure' }, output, name, found)
  else compare(shape, output, name, found)
  if (found.length) throw new Error(`the answer of ${name} is not what the model says: ${found.join('; ')}`)
}

function compare(name: string, value: unknown, path: string, found: string[]): void {
  const shape = shapeOf(name)
  if (shape.document) return
  switch (shape.type) {
    case 'structure':
      return compareStructure(shape, value, path, found)
    case 'list':
      if (!Array.isArray(value)) return void found.push(`${path} is no list`)
      return value.forEach((item, at) => compare(shape.member ?? '', item, `${path}[${at}]`, found))
    case 'map':
      if (!isObject(value)) return void found.push(`${path} is no map`)
      return Object.entries(value).forEach(([key, item]) => compare(shape.value ?? '', item, `${path}.${key}`, found))
    default:
      return compareScalar(shape, value, path, found)
  }
}

function compareStructure({ members = {}, required = [] }: Shape, value: unknown, path: string, found: string[]): void {
  if (!isObject(value)) return void found.push(`${path} is no structure`)
  for (const member of Object.keys(value))
    if (!Object.hasOwn(members, member)) found.push(`${path}.${member} is unknown`)
  for (const member of required) if (value[member] === undefined) found.push(`${path}.${member} is missing`)
  for (const [member, type] of Object.entries(members))
    if (value[member] !== undefined) compare(type, value[member], `${path}.${member}`, found)
}

function compareScalar(shape: Shape, value: unknown, path: string, found: string[]): void {
  const wanted = JSON_TYPES[shape.type] ?? 'string'
  if (typeof value !== wanted) return void found.push(`${path} is no ${wanted}`)
  if (wanted === 'number' && !Number.isFinite(value)) found.push(`${path} is no number that JSON can carry`)
  if ((shape.type === 'integer' || shape.type === 'long') && !Number.isInteger(value))
    found.push(`${path} is no whole number`)
  if (shape.enum && !shape.enum.includes(String(value))) found.push(`${path} is not one of its values`)
}

const JSON_TYPES: Readonly<Partial<Record<Shape['type'], string>>> = {
  boolean: 'boolean',
  integer: 'number',
  long: 'number',
  timestamp: 'number',
}
