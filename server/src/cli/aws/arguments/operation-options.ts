import { operations, type OperationName } from '../../../model/operations.ts'
import { paging, shapeOf } from '../../../model/shapes.ts'
import { optionName } from '../names.ts'
import type { OptionSpec } from './option-parser.ts'

/** An option that stands for a member of the operation's input. */
export interface MemberOption extends OptionSpec {
  readonly member: string
  readonly shape: string
}

/** One option per member, in the model's order; two for a switch: `--permanent` and `--no-permanent`. */
export function memberOptions(operation: OperationName): readonly MemberOption[] {
  const { input } = operations[operation]
  if (input === undefined) return []
  const { members = {}, required = [] } = shapeOf(input)
  return Object.entries(members).flatMap(([member, shape]): readonly MemberOption[] => {
    const name = optionName(member)
    const { type } = shapeOf(shape)
    if (type === 'boolean')
      return [
        { name, member, shape, values: 'none', key: name, constant: true },
        { name: `no-${name}`, member, shape, values: 'none', key: name, constant: false },
      ]
    return [{ name, member, shape, values: type === 'list' ? 'any' : 'one', required: required.includes(member) }]
  })
}

export const CLI_INPUT_JSON = 'cli-input-json'
export const CLI_INPUT_YAML = 'cli-input-yaml'
export const SKELETON = 'generate-cli-skeleton'

/** Options of every operation that stand for no member. */
const inputOptions: readonly OptionSpec[] = [
  { name: CLI_INPUT_JSON, values: 'one' },
  { name: CLI_INPUT_YAML, values: 'one' },
  { name: SKELETON, values: 'optional', constant: 'input', choices: ['input', 'output', 'yaml-input'] },
]

export const STARTING_TOKEN = 'starting-token'
export const PAGE_SIZE = 'page-size'
export const MAX_ITEMS = 'max-items'

const pagingOptions: readonly OptionSpec[] = [
  { name: STARTING_TOKEN, values: 'one' },
  { name: PAGE_SIZE, values: 'one', integer: true },
  { name: MAX_ITEMS, values: 'one', integer: true },
]

export const CLIENT_SECRET_FILE = 'client-secret-file'
export const WAIT_FOR_CODE = 'wait-for-code'

/** Without it, the option would be taken for the beginning of the one with a file, and a secret for the file's name. */
export const noClientSecret: OptionSpec = {
  name: 'client-secret',
  values: 'one',
  refused: `A secret in a command can be seen by others. Use --${CLIENT_SECRET_FILE}, SPAREKEY_CLIENT_SECRET, or wait to be asked.`,
}

/** Ours alone. */
function ownOptions(operation: OperationName): readonly OptionSpec[] {
  return [
    ...(takesSecretHash(operation) ? [{ name: CLIENT_SECRET_FILE, values: 'one' } as const, noClientSecret] : []),
    ...(operation === 'ForgotPassword' ? [{ name: WAIT_FOR_CODE, values: 'one', integer: true } as const] : []),
  ]
}

/** By a member of its own, or among the parameters of a sign-in. */
export function takesSecretHash(operation: OperationName): boolean {
  const { input } = operations[operation]
  const { members = {} } = input === undefined ? {} : shapeOf(input)
  return ['SecretHash', 'AuthParameters', 'ChallengeResponses'].some((member) => Object.hasOwn(members, member))
}

/** All options of an operation; none is required where a whole input or a skeleton is given or asked for. */
export function operationOptions(operation: OperationName, words: readonly string[]): readonly OptionSpec[] {
  const members = memberOptions(operation)
  const relaxed = words.some(
    (word, at) =>
      word === `--${CLI_INPUT_JSON}` ||
      word === `--${CLI_INPUT_YAML}` ||
      (word === `--${SKELETON}` && words[at + 1] !== 'output'),
  )
  return [
    ...members.map((option) => (relaxed ? { ...option, required: false } : option)),
    ...inputOptions,
    ...(Object.hasOwn(paging, operation) ? pagingOptions : []),
    ...ownOptions(operation),
  ]
}
