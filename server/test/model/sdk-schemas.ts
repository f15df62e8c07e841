import * as sdk from '@aws-sdk/client-cognito-identity-provider'

/** What the installed SDK knows of a structure, in the words of our model. */
export interface SdkStructure {
  readonly exception: boolean
  readonly required: readonly string[]
  readonly members: Readonly<Record<string, SdkMember>>
}

export interface SdkMember {
  /** `string`, `number`, …, the name of a structure, or `list of …`, `map of …`. */
  readonly type: string
  readonly sensitive: boolean
}

const exported: ReadonlyMap<string, unknown> = new Map(Object.entries(sdk))

/** Operations: every command but the class they all extend. */
export const sdkOperations: readonly string[] = [...exported.keys()]
  .filter((name) => name.endsWith('Command') && name !== '$Command')
  .map((name) => name.slice(0, -'Command'.length))

/** A schema is `[kind, namespace, name, traits, …]`; the SDK exports each under its name and a dollar sign. */
const STRUCTURE = 3
const EXCEPTION = -3
const OPERATION = 9
const SENSITIVE = 8

const SIMPLE: Readonly<Record<number, string>> = {
  0: 'string',
  1: 'number',
  2: 'boolean',
  4: 'timestamp',
  15: 'document',
  21: 'blob',
}

export const sdkStructures: ReadonlyMap<string, SdkStructure> = new Map(
  schemas([STRUCTURE, EXCEPTION]).map(([kind, , name, , names, types, required]) => [
    String(name),
    {
      exception: kind === EXCEPTION,
      // The SDK puts the required members first and says how many they are.
      required: array(names)
        .slice(0, Number(required ?? 0))
        .map(String),
      members: Object.fromEntries(array(names).map((member, at) => [String(member), memberOf(array(types)[at])])),
    },
  ]),
)

/** Names of the input and output structures; an operation without one has the unit type. */
export const sdkShapesOf: ReadonlyMap<
  string,
  { readonly input: string | undefined; readonly output: string | undefined }
> = new Map(
  schemas([OPERATION]).map(([, , name, , input, output]) => [
    String(name),
    { input: nameOf(input), output: nameOf(output) },
  ]),
)

/** The SDK exports an enumeration as an object from constant to value. */
export const sdkEnums: ReadonlyMap<string, readonly string[]> = new Map(
  [...exported]
    .filter(([name, value]) => !name.endsWith('$') && isEnum(value))
    .map(([name, value]) => [name, Object.values(value as object).map(String)]),
)

function schemas(kinds: readonly number[]): (readonly unknown[])[] {
  return [...exported]
    .filter(([name]) => name.endsWith('$'))
    .map(([, schema]) => array(schema))
    .filter(([kind]) => kinds.includes(Number(kind)))
}

/** A member's type is a number (64 and 128 mark lists and maps) or a schema; behind a function where it is shared, in a pair where it has traits. */
function memberOf(given: unknown): SdkMember {
  const schema = resolve(given)
  if (typeof schema === 'number') return { type: simpleType(schema), sensitive: false }
  const [kind, namespace, name, traits, third, fourth] = array(schema)
  if (typeof namespace !== 'string') return memberOf(kind)
  return { type: composedType(Number(kind), name, third, fourth), sensitive: (Number(traits) & SENSITIVE) !== 0 }
}

function simpleType(number: number): string {
  if (number >= 128) return `map of ${simpleType(number - 128)}`
  if (number >= 64) return `list of ${simpleType(number - 64)}`
  return SIMPLE[number] ?? `type ${number}`
}

function composedType(kind: number, name: unknown, third: unknown, fourth: unknown): string {
  if (kind === 0) return memberOf(third).type
  if (kind === 1) return `list of ${memberOf(third).type}`
  if (kind === 2) return `map of ${memberOf(fourth).type}`
  return kind === STRUCTURE ? String(name) : `kind ${kind}`
}

function resolve(given: unknown): unknown {
  return typeof given === 'function' ? given() : given
}

function nameOf(given: unknown): string | undefined {
  const schema = resolve(given)
  return Array.isArray(schema) ? String(schema[2]) : undefined
}

function isEnum(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((one) => typeof one === 'string')
  )
}

function array(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
