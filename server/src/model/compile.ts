import { NONE, sizeConstraint, stringConstraints } from './constraints.ts'
import { isObject, wrongType } from './json-types.ts'
import type { Problems } from './problems.ts'
import { checkBoolean, checkDocument, checkTimestamp, compileBlob, compileInteger, compileString } from './scalars.ts'
import { shapeOf, type Shape } from './shapes.ts'

/** Checks one value and returns it decoded. `path` is the lowerCamel way to it, empty at the top. */
export type Check = (value: unknown, path: string, problems: Problems) => unknown

const cache = new Map<string, Check>()

/** A closure per shape, made once; an operation without input accepts any object. */
export function compileShape(name: string | undefined): Check {
  if (name === undefined) return compileStructure({ type: 'structure' })
  const known = cache.get(name)
  if (known) return known
  // A shape that contains itself finds this forwarder instead of compiling for ever.
  cache.set(name, (value, path, problems) => compileShape(name)(value, path, problems))
  const check = compile(shapeOf(name))
  cache.set(name, check)
  return check
}

function compile(shape: Shape): Check {
  switch (shape.type) {
    case 'structure':
      return shape.document ? checkDocument : compileStructure(shape)
    case 'list':
      return compileList(shape)
    case 'map':
      return compileMap(shape)
    case 'boolean':
      return checkBoolean
    case 'integer':
    case 'long':
      return compileInteger(shape)
    case 'timestamp':
      return checkTimestamp
    case 'string':
      return compileString(shape)
    case 'blob':
      return compileBlob(shape)
  }
}

function compileStructure({ members = {}, required = [] }: Shape): Check {
  const fields = Object.entries(members).map(([name, type]) => ({
    name,
    camel: name.charAt(0).toLowerCase() + name.slice(1),
    check: compileShape(type),
    required: required.includes(name),
    sensitive: shapeOf(type).sensitive === true,
  }))
  return (value, path, problems) => {
    if (!isObject(value)) return wrongType(value, 'a structure')
    const decoded: Record<string, unknown> = {}
    for (const field of fields) {
      const given = value[field.name]
      const here = path === '' ? field.camel : `${path}.${field.camel}`
      if (given === undefined || given === null || !Object.hasOwn(value, field.name)) {
        if (field.required) problems.missing(here, field.sensitive)
        continue
      }
      decoded[field.name] = field.check(given, here, problems)
    }
    return decoded
  }
}

/** Members that are strings are told together at the list's own path, with all that holds for one; others at `path.1.member`. */
function compileList(shape: Shape): Check {
  const { member = '' } = shape
  const memberShape = shapeOf(member)
  const check = compileShape(member)
  const hidden = shape.sensitive || memberShape.sensitive
  const checkSize = sizeConstraint(shape)
  const constraints = memberShape.type === 'string' ? stringConstraints(memberShape) : undefined
  return (value, path, problems) => {
    if (!Array.isArray(value)) return wrongType(value, 'a list')
    const shown = () => (hidden ? undefined : print(value))
    checkSize(value.length, path, problems, shown)
    let broken = NONE
    const decoded = value.map((item, index) => {
      if (constraints && typeof item === 'string') {
        if (broken === NONE) broken = constraints.broken(item)
        return item
      }
      const here = `${path}.${index + 1}.member`
      if (item !== null && item !== undefined) return check(item, here, problems)
      problems.missing(here, hidden === true)
      return item
    })
    if (constraints && broken.length > 0)
      problems.add(path, `Member must satisfy constraint: ${constraints.toldTogether(broken)}`, shown())
    return decoded
  }
}

/** Keys and values that are strings are told together at the map's own path; their texts are never shown. */
function compileMap(shape: Shape): Check {
  const { key = '', value: type = '' } = shape
  const keys = stringConstraints(shapeOf(key))
  const valueShape = shapeOf(type)
  const values = valueShape.type === 'string' ? stringConstraints(valueShape) : undefined
  const check = compileShape(type)
  const checkSize = sizeConstraint(shape)
  return (value, path, problems) => {
    if (!isObject(value)) return wrongType(value, 'a map')
    // An entry that is null is none: it does not count either.
    const names = Object.keys(value).filter((name) => value[name] !== null && value[name] !== undefined)
    checkSize(names.length, path, problems, () => undefined)
    // Without a prototype a key such as __proto__ is a key like any other.
    const decoded: Record<string, unknown> = Object.create(null)
    let brokenKey = NONE
    let brokenValue = NONE
    for (const name of names) {
      const item = value[name]
      if (brokenKey === NONE) brokenKey = keys.broken(name)
      if (values && typeof item === 'string') {
        if (brokenValue === NONE) brokenValue = values.broken(item)
        decoded[name] = item
      } else decoded[name] = check(item, `${path}.${name.slice(0, 64).toWellFormed()}.member`, problems)
    }
    if (brokenKey.length > 0)
      problems.add(path, `Map keys must satisfy constraint: ${keys.toldTogether(brokenKey)}`, undefined)
    if (values && brokenValue.length > 0)
      problems.add(path, `Map value must satisfy constraint: ${values.toldTogether(brokenValue)}`, undefined)
    return decoded
  }
}

function print(list: readonly unknown[]): string {
  return `[${list
    .slice(0, 50)
    .map((item) => (typeof item === 'object' ? '…' : String(item)))
    .join(', ')}]`
}
