import { isList, isMap, type List, type Value, type ValueMap } from '../output/value.ts'
import { pythonText } from '../output/python-text.ts'
import { compareValues, equalValues } from './compare.ts'

/** What a function is given: a value, or an expression to evaluate on others. */
export type Argument = Value | ((item: Value) => Value)

/** A query that cannot be carried out on this answer, in the words of AWS's command line. */
export class QueryFault extends Error {
  override readonly name = 'QueryFault'
}

type Kind = 'number' | 'string' | 'boolean' | 'array' | 'object' | 'null' | 'expref'
/** A kind of value, or of a list whose items are of one kind. */
type Taken = Kind | 'array-number' | 'array-string'

interface JmesFunction {
  /** For each argument what it may be; nothing for anything. */
  readonly takes: readonly (readonly Taken[])[]
  /** The last may be given any number of times. */
  readonly variadic?: true
  run(...given: readonly Argument[]): Value
}

/** @throws QueryFault for a function that is none, and for arguments that it does not take */
export function callFunction(name: string, given: readonly Argument[]): Value {
  const found = Object.hasOwn(functions, name) ? functions[name] : undefined
  if (found === undefined) throw new QueryFault(`Unknown function: ${name}()`)
  const { takes, variadic } = found
  if (variadic ? given.length < takes.length : given.length !== takes.length)
    throw new QueryFault(
      `Expected ${variadic ? 'at least ' : ''}${takes.length} argument${takes.length === 1 ? '' : 's'} for function ${name}(), received ${given.length}`,
    )
  for (const [at, kinds] of takes.entries()) check(name, given[at] ?? null, kinds)
  return found.run(...given)
}

function check(name: string, given: Argument, kinds: readonly Taken[]): void {
  if (kinds.length === 0) return
  const kind = kindOf(given)
  const lists = kinds.flatMap((each) => (each.startsWith('array-') ? [each.slice('array-'.length)] : []))
  if (kind === 'array' && lists.length > 0 && typeof given === 'object' && given !== null && isList(given)) {
    const [first] = given
    if (first === undefined) return
    const wanted = lists.length === 1 ? lists[0] : kindOf(first)
    const odd = given.find((item) => kindOf(item) !== wanted || !lists.includes(kindOf(item)))
    if (odd === undefined) return
    throw mistaken(name, odd, kinds)
  }
  if (!kinds.some((each) => each === kind)) throw mistaken(name, given, kinds)
}

function mistaken(name: string, given: Argument, kinds: readonly Taken[]): QueryFault {
  const shown = typeof given === 'function' ? 'an expression' : pythonText(given)
  const wanted = kinds.map((kind) => `'${kind}'`).join(', ')
  return new QueryFault(
    `In function ${name}(), invalid type for value: ${shown}, expected one of: [${wanted}], received: "${kindOf(given)}"`,
  )
}

function kindOf(given: Argument): Kind {
  if (typeof given === 'function') return 'expref'
  if (given === null) return 'null'
  if (isList(given)) return 'array'
  if (isMap(given)) return 'object'
  return typeof given === 'number' ? 'number' : typeof given === 'boolean' ? 'boolean' : 'string'
}

// What was checked has its type from here on.
const list = (given: Argument | undefined): List =>
  typeof given !== 'function' && isList(given ?? null) ? [given ?? null].flat() : []
const number = (given: Argument | undefined): number => (typeof given === 'number' ? given : 0)
const text = (given: Argument | undefined): string => (typeof given === 'string' ? given : '')
const map = (given: Argument | undefined): ValueMap => {
  const value = typeof given === 'function' ? null : (given ?? null)
  return isMap(value) ? value : {}
}
const plain = (given: Argument | undefined): Value => (typeof given === 'function' ? null : (given ?? null))
const evaluated = (given: Argument | undefined, item: Value): Value =>
  typeof given === 'function' ? given(item) : null

const functions: Readonly<Record<string, JmesFunction>> = {
  abs: { takes: [['number']], run: (given) => Math.abs(number(given)) },
  avg: {
    takes: [['array-number']],
    run: (given) => (list(given).length === 0 ? null : total(given) / list(given).length),
  },
  ceil: { takes: [['number']], run: (given) => Math.ceil(number(given)) },
  contains: {
    takes: [['array', 'string'], []],
    run: (subject, sought) =>
      typeof subject === 'string'
        ? typeof sought === 'string' && subject.includes(sought)
        : list(subject).some((item) => equalValues(item, plain(sought))),
  },
  ends_with: { takes: [['string'], ['string']], run: (whole, end) => text(whole).endsWith(text(end)) },
  floor: { takes: [['number']], run: (given) => Math.floor(number(given)) },
  join: {
    takes: [['string'], ['array-string']],
    run: (between, parts) => list(parts).map(text).join(text(between)),
  },
  keys: { takes: [['object']], run: (given) => Object.keys(map(given)) },
  length: {
    takes: [['string', 'array', 'object']],
    run: (given) => {
      if (typeof given === 'string') return [...given].length
      const value = plain(given)
      return isList(value) ? value.length : Object.keys(map(given)).length
    },
  },
  map: { takes: [['expref'], ['array']], run: (by, items) => list(items).map((item) => evaluated(by, item)) },
  max: { takes: [['array-number', 'array-string']], run: (given) => sorted(list(given)).at(-1) ?? null },
  max_by: { takes: [['array'], ['expref']], run: (items, by) => sortedBy('max_by', items, by).at(-1) ?? null },
  merge: { takes: [['object']], variadic: true, run: (...given) => Object.assign({}, ...given.map(map)) },
  min: { takes: [['array-number', 'array-string']], run: (given) => sorted(list(given))[0] ?? null },
  min_by: { takes: [['array'], ['expref']], run: (items, by) => sortedBy('min_by', items, by)[0] ?? null },
  not_null: {
    takes: [[]],
    variadic: true,
    run: (...given) => given.map(plain).find((value) => value !== null) ?? null,
  },
  reverse: {
    takes: [['array', 'string']],
    run: (given) => (typeof given === 'string' ? [...given].toReversed().join('') : list(given).toReversed()),
  },
  sort: { takes: [['array-string', 'array-number']], run: (given) => sorted(list(given)) },
  sort_by: { takes: [['array'], ['expref']], run: (items, by) => sortedBy('sort_by', items, by) },
  starts_with: { takes: [['string'], ['string']], run: (whole, start) => text(whole).startsWith(text(start)) },
  sum: { takes: [['array-number']], run: total },
  to_array: {
    takes: [[]],
    run: (given) => {
      const value = plain(given)
      return isList(value) ? value : [value]
    },
  },
  to_number: { takes: [[]], run: toNumber },
  to_string: {
    takes: [[]],
    run: (given) => (typeof given === 'string' ? given : escaped(JSON.stringify(plain(given)))),
  },
  type: { takes: [[]], run: kindOf },
  values: { takes: [['object']], run: (given) => Object.values(map(given)) },
}

function total(given: Argument | undefined): number {
  return list(given).reduce((sum: number, item) => sum + number(item), 0)
}

function toNumber(given: Argument | undefined): Value {
  if (typeof given === 'number') return given
  if (typeof given !== 'string' || !/^\s*[+-]?(\d+(_\d+)*\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(given)) return null
  return Number(given.replaceAll('_', ''))
}

function sorted(items: List): List {
  return items.toSorted((a, b) => compareValues(a, b) ?? 0)
}

/** @throws QueryFault where what to sort by is neither number nor text, or some of each */
function sortedBy(name: string, items: Argument | undefined, by: Argument | undefined): List {
  const keyed = list(items).map((item) => ({ item, key: evaluated(by, item) }))
  const kind = keyed[0] && kindOf(keyed[0].key) === 'string' ? 'string' : 'number'
  for (const { key } of keyed) check(name, key, [kind])
  return keyed.toSorted((a, b) => compareValues(a.key, b.key) ?? 0).map(({ item }) => item)
}

/** Letters beyond ASCII as JSON escapes. */
function escaped(json: string): string {
  return json.replace(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
