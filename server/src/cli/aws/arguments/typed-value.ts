import { shapeOf, type Shape } from '../../../model/shapes.ts'
import { Failure, parameterFailure } from '../failure.ts'
import { JsonFault, parseJson } from './json-reader.ts'
import type { Parameter } from './parameter.ts'
import { isMap } from '../tree.ts'
import { ShorthandFault, shorthandFault } from './shorthand-fault.ts'
import { repeated } from './secret-values.ts'
import { takesShorthand } from './takes-shorthand.ts'
import { parseShorthand, type ReadFile, type ShorthandValue } from './shorthand.ts'

/** What was typed for an option: a word, the words of a list, a switch, or the bytes of a file. */
export type Typed = string | boolean | Buffer | readonly string[]

/**
 * The value that a typed one stands for, by the shape of its member: JSON where it looks like JSON, shorthand for structures, maps and lists of
 * them, else the text itself.
 *
 * @throws Failure
 */
export function typedValue(option: string, shapeName: string, typed: Typed, readFile: ReadFile): Parameter {
  const shape = shapeOf(shapeName)
  if (typeof typed === 'boolean' || Buffer.isBuffer(typed)) return typed
  if (takesShorthand(shape) && !looksLikeJson(typed)) return shorthand(option, shapeName, typed, readFile)
  return plain(option, shapeName, typed)
}

function plain(option: string, shapeName: string, typed: string | readonly string[]): Parameter {
  const shape = shapeOf(shapeName)
  if (shape.document) return json(option, one(typed))
  switch (shape.type) {
    case 'structure':
    case 'map': {
      const text = one(typed)
      if (text.trimStart().startsWith('{')) return json(option, text)
      throw parameterFailure(option, `Invalid JSON:\n${repeated(option, text)}`)
    }
    case 'list':
      return list(option, shape, typed)
    case 'integer':
    case 'long':
      return wholeNumber(one(typed))
    case 'boolean':
      return one(typed).toLowerCase() !== 'false'
    default:
      return one(typed)
  }
}

function list(option: string, { member = '' }: Shape, typed: string | readonly string[]): Parameter {
  if (typeof typed === 'string') {
    if (typed.trimStart().startsWith('[')) return json(option, typed)
    return [...typed].map((character) => plain(option, member, character))
  }
  const [only] = typed
  if (typed.length === 1 && only?.trim().startsWith('[')) return json(option, only)
  return typed.map((word) => plain(option, member, word))
}

function one(typed: string | readonly string[]): string {
  return typeof typed === 'string' ? typed : typed.join(' ')
}

function json(option: string, text: string): Parameter {
  try {
    return parseJson(text)
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error
    throw parameterFailure(option, `Invalid JSON: ${error.message}\nJSON received: ${repeated(option, text)}`)
  }
}

function shorthand(
  option: string,
  shapeName: string,
  typed: string | readonly string[],
  readFile: ReadFile,
): Parameter {
  const bare = bareValue(shapeOf(shapeName), typed)
  if (bare !== undefined) return bare
  try {
    const parsed =
      typeof typed === 'string' ? parseShorthand(typed, readFile) : typed.map((word) => parseShorthand(word, readFile))
    return coerce(shapeName, parsed)
  } catch (error) {
    if (!(error instanceof ShorthandFault)) throw error
    const [fault, legacy] = [error.message, error.legacy].map((message) => withoutInput(option, message))
    throw parameterFailure(option, fault ?? '', legacy)
  }
}

/** The first line says what is wrong, the text that was given begins below it. */
function withoutInput(option: string, message: string): string {
  const [what = '', ...input] = message.split('\n')
  return input.length === 0 ? what : `${what}\n${repeated(option, input.join('\n'))}`
}

/** A structure of one member `Value` may be given as that value alone. */
function bareValue(shape: Shape, typed: string | readonly string[]): Parameter | undefined {
  if (shape.type !== 'structure' || typeof typed !== 'string' || typed.includes('=')) return undefined
  const members = Object.entries(shape.members ?? {})
  const [only] = members
  if (members.length !== 1 || only?.[0] !== 'Value' || shapeOf(only[1]).type !== 'string') return undefined
  return { Value: typed }
}

/** Shorthand knows texts only: numbers, switches and lists of one come from the model. What does not fit stays, for the validation to tell. */
function coerce(shapeName: string, value: ShorthandValue): Parameter {
  const shape = shapeOf(shapeName)
  if (shape.type === 'list') {
    // What stands for a list of one is taken as it is: a nested number stays a text and is refused, as AWS's command line has it.
    if (!Array.isArray(value)) return [value]
    return value.map((item: ShorthandValue) => coerce(shape.member ?? '', item))
  }
  if (shape.type === 'structure' || shape.type === 'map') return coerceMap(shape, value)
  if (typeof value !== 'string') return value
  if (shape.type === 'integer' || shape.type === 'long') return wholeNumber(value)
  if (shape.type === 'boolean')
    return (
      new Map([
        ['true', true],
        ['false', false],
      ]).get(value.toLowerCase()) ?? value
    )
  return value
}

function coerceMap(shape: Shape, value: ShorthandValue): Parameter {
  if (!isMap(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const its = shape.type === 'map' ? shape.value : shape.members?.[key]
      if (its === undefined) return [key, item]
      if (shapeOf(its).document) throw shorthandFault.document(key)
      return [key, coerce(its, item)]
    }),
  )
}

function looksLikeJson(typed: string | readonly string[]): boolean {
  const first = typeof typed === 'string' ? typed : typed[0]
  return first !== undefined && /^\s*[[{]/.test(first)
}

/** As Python reads one: blanks around it and `_` between digits do not count. @throws Failure */
export function wholeNumber(text: string): number {
  if (!/^\s*[+-]?\d+(_\d+)*\s*$/.test(text))
    throw new Failure('General', `invalid literal for int() with base 10: '${text}'`)
  return Number(text.replaceAll('_', ''))
}
