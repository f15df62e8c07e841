import type { OperationName } from '../../../model/operations.ts'
import { operations } from '../../../model/operations.ts'
import type { Source } from '../../../config/environment.ts'
import { Failure, parameterFailure } from '../failure.ts'
import type { BinaryFormat } from '../formats.ts'
import { withBytes } from './binary.ts'
import { CLI_INPUT_JSON, CLI_INPUT_YAML } from './input-options.ts'
import { memberOptions } from './operation-options.ts'
import type { OptionValue } from './option-parser.ts'
import { parseJson } from './json-reader.ts'
import type { Parameter, Parameters } from './parameter.ts'
import { isMap } from '../tree.ts'
import { pythonType } from './python-type.ts'
import { readParameterFile, UnreadableFile } from './parameter-file.ts'
import { typedValue, type Typed } from './typed-value.ts'

/**
 * The parameters of a call: those of the options, then those of the document given by `--cli-input-json` or `--cli-input-yaml` that no option
 * gave.
 *
 * @throws Failure
 */
export async function readParameters(
  operation: OperationName,
  options: ReadonlyMap<string, OptionValue>,
  env: Source,
): Promise<Parameters> {
  const given = new Map<string, Parameter>()
  const readFile = (text: string) => readParameterFile(text, env) ?? text
  for (const { name, key = name, member, shape } of memberOptions(operation)) {
    const typed = options.get(key)
    if (typed === undefined) continue
    const option = `--${name}`
    given.set(
      member,
      attempt(option, () => typedValue(option, shape, fromFile(typed, env), readFile)),
    )
  }
  const document = await inputDocument(options, env)
  return { ...document, ...Object.fromEntries(given) }
}

/** Bytes in the place of base64 texts, unless they are given as they are. */
export function decodeBytes(operation: OperationName, parameters: Parameters, format: BinaryFormat): Parameters {
  const { input } = operations[operation]
  return input === undefined ? parameters : withBytes(input, parameters, format)
}

/** A word `file://PATH` stands for what is in the file; of a list only where it is its one word. */
function fromFile(typed: OptionValue, env: Source): Typed {
  if (typeof typed === 'boolean') return typed
  const only = typeof typed === 'string' ? typed : typed.length === 1 ? typed[0] : undefined
  return only === undefined ? typed : (readParameterFile(only, env) ?? typed)
}

function attempt<T>(option: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof UnreadableFile) throw parameterFailure(option, error.message)
    throw error
  }
}

async function inputDocument(options: ReadonlyMap<string, OptionValue>, env: Source): Promise<Parameters> {
  const json = options.get(CLI_INPUT_JSON)
  const yaml = options.get(CLI_INPUT_YAML)
  if (json !== undefined && yaml !== undefined)
    throw new Failure('ParamValidation', 'Only one --cli-input- parameter may be specified.')
  const name = json === undefined ? CLI_INPUT_YAML : CLI_INPUT_JSON
  const given = json ?? yaml
  if (typeof given !== 'string') return {}
  const found = attempt(`--${name}`, () => readParameterFile(given, env)) ?? given
  const text = typeof found === 'string' ? found : found.toString('utf8')
  const document = json === undefined ? await parseYaml(text) : parseInputJson(text)
  if (!isMap(document))
    throw parameterFailure(`--${name}`, `Invalid type: expecting map, received ${pythonType(document)}`)
  return document
}

function parseInputJson(text: string): Parameter {
  try {
    return parseJson(text)
  } catch {
    throw parameterFailure(CLI_INPUT_JSON, 'Invalid JSON received.')
  }
}

async function parseYaml(text: string): Promise<Parameter> {
  const { parseDocument } = await import('yaml')
  const document = parseDocument(text, { version: '1.2', customTags: ['binary'], logLevel: 'silent' })
  // A tag that nobody knows is a warning only, and its value would be sent as if it had none.
  if (document.errors.length > 0 || document.warnings.length > 0)
    throw parameterFailure(CLI_INPUT_YAML, 'Invalid YAML received.')
  try {
    return document.toJS()
  } catch (error) {
    // Aliases of aliases, which would grow without bound.
    if (error instanceof ReferenceError)
      throw parameterFailure(CLI_INPUT_YAML, `Invalid YAML received. ${error.message}.`)
    throw error
  }
}
