import { compilePattern } from './patterns.ts'
import { SerializationFault, type Problems } from './problems.ts'
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
      return shape.document ? (value) => value : compileStructure(shape)
    case 'list':
      return compileList(shape)
    case 'map':
      return compileMap(shape)
    case 'boolean':
      return (value) => (typeof value === 'boolean' ? value : wrongType(value, 'a Boolean'))
    case 'integer':
    case 'long':
      return compileNumber(shape)
    case 'timestamp':
      return (value) => (typeof value === 'number' ? value : wrongType(value, 'a timestamp'))
    case 'string':
    case 'blob':
      return compileString(shape)
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
      const given = Object.hasOwn(value, field.name) ? value[field.name] : undefined
      const here = path === '' ? field.camel : `${path}.${field.camel}`
      if (given === undefined || given === null) {
        if (field.required) problems.missing(here, field.sensitive)
        continue
      }
      decoded[field.name] = field.check(given, here, problems)
    }
    return decoded
  }
}

/** Members of a list are told at `path.1.member`; those of a list of plain values together, as the service does. */
function compileList({ member = '', min, max }: Shape): Check {
  const shape = shapeOf(member)
  const check = compileShape(member)
  const simple = shape.type === 'string' || shape.type === 'integer'
  const violations = violationsOf(shape)
  return (value, path, problems) => {
    if (!Array.isArray(value)) return wrongType(value, 'a list')
    checkLength(value.length, { min, max }, path, problems, () => print(value))
    return value.map((item, index) => {
      const here = `${path}.${index + 1}.member`
      if (item === null || item === undefined) {
        problems.missing(here, shape.sensitive === true)
        return item
      }
      if (!simple || typeof item !== 'string') return check(item, here, problems)
      const broken = violations(item)
      if (broken.length)
        problems.add(
          path,
          `Member must satisfy constraint: [${broken.join(', ')}]`,
          shape.sensitive ? undefined : print(value),
        )
      return item
    })
  }
}

function compileMap({ key = '', value: type = '', min, max, sensitive }: Shape): Check {
  const keyViolations = violationsOf(shapeOf(key))
  const valueShape = shapeOf(type)
  const valueViolations = violationsOf(valueShape)
  const check = compileShape(type)
  const hidden = sensitive || valueShape.sensitive
  return (value, path, problems) => {
    if (!isObject(value)) return wrongType(value, 'a map')
    const entries = Object.entries(value)
    checkLength(entries.length, { min, max }, path, problems, () =>
      hidden ? undefined : print(entries.map(([name]) => name)),
    )
    // Without a prototype a key such as __proto__ is a key like any other.
    const decoded: Record<string, unknown> = Object.create(null)
    for (const [name, item] of entries) {
      if (item === null) continue
      const brokenKey = keyViolations(name)
      if (brokenKey.length) problems.add(path, `Map keys must satisfy constraint: [${brokenKey.join(', ')}]`, undefined)
      if (typeof item === 'string' && valueShape.type === 'string') {
        const broken = valueViolations(item)
        if (broken.length) problems.add(path, `Map value must satisfy constraint: [${broken.join(', ')}]`, undefined)
        decoded[name] = item
      } else decoded[name] = check(item, `${path}.${name.slice(0, 64)}.member`, problems)
    }
    return decoded
  }
}

function compileNumber({ min, max }: Shape): Check {
  return (value, path, problems) => {
    if (typeof value !== 'number' || !Number.isSafeInteger(value)) return wrongType(value, 'an Integer')
    if (min !== undefined && value < min)
      problems.add(path, `Member must have value greater than or equal to ${min}`, String(value))
    if (max !== undefined && value > max)
      problems.add(path, `Member must have value less than or equal to ${max}`, String(value))
    return value
  }
}

function compileString(shape: Shape): Check {
  const violations = violationsOf(shape)
  return (value, path, problems) => {
    if (typeof value !== 'string') return wrongType(value, 'a String')
    const broken = violations(value)
    for (const constraint of broken) problems.add(path, constraint, shape.sensitive ? undefined : value)
    return value
  }
}

const NONE: readonly string[] = []

/** The constraints a string breaks. Length is looked at first: what is too long never meets a regular expression. */
function violationsOf({ min, max, pattern, enum: values }: Shape): (text: string) => readonly string[] {
  const matches = pattern === undefined ? () => true : compilePattern(pattern)
  const allowed = values && new Set(values)
  return (text) => {
    const short = min !== undefined && text.length < min
    const long = max !== undefined && text.length > max
    const storable = text.isWellFormed() && !text.includes('\0')
    if (!short && !long && storable && matches(text) && (!allowed || allowed.has(text))) return NONE
    const broken: string[] = []
    if (!storable) return ['Member must not contain unpaired surrogates or the null character']
    if (short) broken.push(`Member must have length greater than or equal to ${min}`)
    if (long) broken.push(`Member must have length less than or equal to ${max}`)
    if (!long && !matches(text)) broken.push(`Member must satisfy regular expression pattern: ${pattern}`)
    if (allowed && !allowed.has(text)) broken.push(`Member must satisfy enum value set: [${[...allowed].join(', ')}]`)
    return broken
  }
}

function checkLength(
  length: number,
  { min, max }: { min: number | undefined; max: number | undefined },
  path: string,
  problems: Problems,
  shown: () => string | undefined,
): void {
  if (min !== undefined && length < min)
    problems.add(path, `Member must have length greater than or equal to ${min}`, shown())
  if (max !== undefined && length > max)
    problems.add(path, `Member must have length less than or equal to ${max}`, shown())
}

function print(list: readonly unknown[]): string {
  return `[${list
    .slice(0, 50)
    .map((item) => (typeof item === 'object' ? '…' : String(item)))
    .join(', ')}]`
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The parser's own words for a token it did not expect. */
function wrongType(value: unknown, wanted: string): never {
  if (Array.isArray(value)) throw new SerializationFault('Start of list found where not expected.')
  if (typeof value === 'object') throw new SerializationFault('Start of structure or map found where not expected.')
  const token =
    typeof value === 'boolean'
      ? `${String(value).toUpperCase()}_VALUE`
      : typeof value === 'number'
        ? 'NUMBER_VALUE'
        : 'STRING_VALUE'
  throw new SerializationFault(`${token} can not be converted to ${wanted}`)
}
