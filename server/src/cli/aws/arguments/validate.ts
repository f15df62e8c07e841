import { shapeOf, type Shape } from '../../../model/shapes.ts'
import { Failure } from '../failure.ts'
import { isSecret } from './secret-values.ts'
import { NumberText, type Parameter, type Parameters } from './parameter.ts'
import { isMap } from '../tree.ts'
import { pythonText, pythonType } from './python-type.ts'

/**
 * Holds the parameters against the model before anything is sent, as AWS's command line does: missing and unknown members, types and
 * smallest lengths. Largest lengths and patterns are the server's to tell.
 *
 * @throws Failure with every problem, a line each
 */
export function validateParameters(inputShape: string | undefined, parameters: Parameters): void {
  if (inputShape === undefined) return
  const problems: string[] = []
  check(inputShape, parameters, '', problems)
  if (problems.length > 0) throw new Failure('ParamValidation', `Parameter validation failed:\n${problems.join('\n')}`)
}

function check(shapeName: string, value: Parameter, path: string, problems: string[]): void {
  const shape = shapeOf(shapeName)
  if (shape.document) return checkDocument(value, path, problems)
  switch (shape.type) {
    case 'structure':
      return isMap(value) ? checkStructure(shape, value, path, problems) : wrongType(path, value, ['dict'], problems)
    case 'map':
      return isMap(value) ? checkMap(shape, value, path, problems) : wrongType(path, value, ['dict'], problems)
    case 'list':
      if (!Array.isArray(value)) return wrongType(path, value, ['list', 'tuple'], problems)
      checkLength(shape, value.length, path, problems)
      return value.forEach((item, at) => check(shape.member ?? '', item, `${path}[${at}]`, problems))
    case 'string':
      if (typeof value !== 'string') return wrongType(path, value, ['str'], problems)
      return checkLength(shape, [...value].length, path, problems)
    case 'integer':
    case 'long':
      if (!isWhole(value)) return wrongType(path, value, ['int'], problems)
      return checkSmallest(shape, value, path, problems)
    case 'boolean':
      return typeof value === 'boolean' ? undefined : wrongType(path, value, ['bool'], problems)
    case 'blob':
      if (typeof value === 'string' || Buffer.isBuffer(value)) return undefined
      problems.push(
        `Invalid type for parameter ${named(path)}, value: ${pythonText(value)}, type: ${pythonType(value)}, valid types: <class 'bytes'>, <class 'bytearray'>, file-like object`,
      )
      return undefined
    case 'timestamp':
      return typeof value === 'string' || typeof value === 'number' || value instanceof NumberText
        ? undefined
        : wrongType(path, value, ['datetime.datetime'], problems)
  }
}

function checkStructure(
  { members = {}, required = [] }: Shape,
  value: Parameters,
  path: string,
  problems: string[],
): void {
  for (const member of required)
    if (!Object.hasOwn(value, member)) problems.push(`Missing required parameter in ${named(path)}: "${member}"`)
  const known = Object.entries(value).filter(([key]) => {
    if (Object.hasOwn(members, key)) return true
    problems.push(`Unknown parameter in ${named(path)}: "${key}", must be one of: ${Object.keys(members).join(', ')}`)
    return false
  })
  for (const [key, item] of known) check(members[key] ?? '', item, `${path}.${key}`, problems)
}

function checkMap(shape: Shape, value: Parameters, path: string, problems: string[]): void {
  for (const [key, item] of Object.entries(value)) {
    check(shape.key ?? '', key, `${path} (key: ${key})`, problems)
    check(shape.value ?? '', item, `${path}.${key}`, problems)
  }
}

function checkDocument(value: Parameter, path: string, problems: string[]): void {
  if (isMap(value)) return Object.entries(value).forEach(([key, item]) => checkDocument(item, key, problems))
  if (Array.isArray(value)) return value.forEach((item, at) => checkDocument(item, `${path}[${at}]`, problems))
  if (Buffer.isBuffer(value))
    problems.push(`Invalid type for document parameter ${named(path)}, value: [bytes], type: <class 'bytes'>`)
}

/** Python's truth values are whole numbers too. */
function isWhole(value: Parameter): value is number | boolean | NumberText {
  if (value instanceof NumberText) return !/[.eE]/.test(value.text)
  return typeof value === 'boolean' || Number.isInteger(value)
}

function checkSmallest({ min }: Shape, value: number | boolean | NumberText, path: string, problems: string[]): void {
  const number = Number(value instanceof NumberText ? value.text : value)
  if (min !== undefined && number < min)
    problems.push(`Invalid value for parameter ${named(path)}, value: ${pythonText(value)}, valid min value: ${min}`)
}

function checkLength({ min }: Shape, length: number, path: string, problems: string[]): void {
  if (min !== undefined && length < min)
    problems.push(`Invalid length for parameter ${named(path)}, value: ${length}, valid min length: ${min}`)
}

function wrongType(path: string, value: Parameter, valid: readonly string[], problems: string[]): void {
  problems.push(
    `Invalid type for parameter ${named(path)}, value: ${isSecret(path) ? '[not shown]' : pythonText(value)}, type: ${pythonType(value)}, valid types: ${valid
      .map((type) => `<class '${type}'>`)
      .join(', ')}`,
  )
}

function named(path: string): string {
  return path === '' ? 'input' : path.replace(/^\./, '')
}
