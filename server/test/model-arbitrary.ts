import fc from 'fast-check'
import { operations, type OperationName } from '../src/model/index.ts'
import { shapeOf, type Shape } from '../src/model/shapes.ts'

/** A string that the pattern admits, for the patterns of the model: found by trying the candidates that some pattern needs. */
const CANDIDATES = [
  'abc',
  'us-east-1_abcdefghi',
  'jane@example.com',
  'arn:aws:iam::123456789012:role/x',
  'arn:aws:s3:::bucket',
  '123456',
  'https://example.com/x',
  'Your code is {####}.',
  'Click {##here##}.',
  'import-1',
  'cognito:english',
  'terms-of-use',
  '4cde5a1e-9a8b-4f37-b5f5-1c1c9f2a1a11',
  'us-east-1_0a1b2c3d-4e5f',
  'AbC9',
  'a b',
  'abcdef0123456789',
  '',
]

/** Inputs the model accepts. */
export function legalInput(name: OperationName): fc.Arbitrary<Record<string, unknown>> {
  const { input } = operations[name]
  return input === undefined ? fc.constant({}) : (legal(input, 0) as fc.Arbitrary<Record<string, unknown>>)
}

/** Answers the model accepts. */
export function legalOutput(name: OperationName): fc.Arbitrary<Record<string, unknown>> {
  const { output } = operations[name]
  return output === undefined ? fc.constant({}) : (legal(output, 0) as fc.Arbitrary<Record<string, unknown>>)
}

/** What no shape, or hardly one, admits where it is put. */
const strange = fc.constantFrom<unknown>(
  null,
  0,
  -1,
  1.5,
  1e308,
  Infinity,
  true,
  '',
  ' ',
  '\0',
  '\ud800',
  'x'.repeat(5_000),
  [],
  [[]],
  [null],
  {},
  { a: { b: {} } },
  { constructor: { prototype: {} } },
  '{####}',
  '__proto__',
)

/** Legal inputs with something strange in one place, at the top or deep inside: a member replaced, or one that should not be there. */
export function mutatedInput(name: OperationName): fc.Arbitrary<unknown> {
  return fc
    .tuple(legalInput(name), fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), strange)
    .map(([input, way, value]) => replaced(input, way, value))
}

/** A copy with `value` at the end of the way; each step chooses among the members there are and three that should not be. */
function replaced(target: unknown, [step = 0, ...way]: readonly number[], value: unknown): unknown {
  if (typeof target !== 'object' || target === null) return value
  if (Array.isArray(target)) {
    if (target.length === 0) return [value]
    return target.with(step % target.length, way.length ? replaced(target[step % target.length], way, value) : value)
  }
  const names = [...Object.keys(target), '__proto__', 'constructor', 'Unknown']
  const name = names[step % names.length] ?? 'Unknown'
  const old: unknown = Object.hasOwn(target, name) ? Reflect.get(target, name) : undefined
  const made = way.length && old !== undefined ? replaced(old, way, value) : value
  // An assignment to __proto__ would set the prototype instead of making a member.
  return Object.defineProperty({ ...target }, name, {
    value: made,
    enumerable: true,
    writable: true,
    configurable: true,
  })
}

const document = fc.jsonValue({ maxDepth: 3 }).filter((value) => value !== null)

function legal(name: string, depth: number): fc.Arbitrary<unknown> {
  const shape = shapeOf(name)
  switch (shape.type) {
    case 'structure':
      return shape.document ? document : structure(shape, depth)
    case 'list':
      return fc.array(legal(shape.member ?? '', depth + 1), {
        minLength: shape.min ?? 0,
        maxLength: Math.max(shape.min ?? 0, Math.min(shape.max ?? 3, 3)),
      })
    case 'map':
      return fc.dictionary(text(shapeOf(shape.key ?? '')), legal(shape.value ?? '', depth + 1), {
        minKeys: shape.min ?? 0,
        maxKeys: 2,
      })
    case 'boolean':
      return fc.boolean()
    case 'integer':
    case 'long':
      return fc.integer({ min: shape.min ?? 0, max: Math.min(shape.max ?? 1_000, 2 ** 31 - 1) })
    case 'timestamp':
      return fc.double({ min: 0, max: 4e9, noNaN: true })
    case 'blob':
      return fc.uint8Array({ maxLength: 12 }).map((bytes) => Buffer.from(bytes).toString('base64'))
    case 'string':
      return text(shape)
  }
}

function structure({ members = {}, required = [] }: Shape, depth: number): fc.Arbitrary<unknown> {
  const arbitraries = Object.fromEntries(
    Object.entries(members).map(([member, type]) => [member, legal(type, depth + 1)]),
  )
  return depth > 4
    ? fc.record(arbitraries, { requiredKeys: [...required] })
    : fc.record(arbitraries, { requiredKeys: required.filter((key) => key in arbitraries) })
}

function text({ enum: values, pattern, min = 0, max = 128 }: Shape): fc.Arbitrary<string> {
  if (values) return fc.constantFrom(...values)
  const fits = (candidate: string) => candidate.length >= min && candidate.length <= max
  if (pattern === undefined)
    return fc
      .string({ minLength: min, maxLength: Math.min(Math.max(min, 20), max) })
      .map((made) => made.toWellFormed().replaceAll('\0', '0'))
  const regex = new RegExp(`^(?:${pattern.replace('(?s)', '')})$`, 'su')
  const known = CANDIDATES.filter((candidate) => fits(candidate) && regex.test(candidate))
  const longer =
    known.length > 0 ? known : ['x'.repeat(Math.max(min, 1)), `x_${'0'.repeat(min)}`, '0'.repeat(Math.max(min, 1))]
  return fc.constantFrom(...longer)
}
