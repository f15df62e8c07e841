import { operations, type OperationName } from '../../../model/operations.ts'
import { shapeOf } from '../../../model/shapes.ts'
import { optionName } from '../names.ts'
import { CLI_INPUT_JSON, CLI_INPUT_YAML, inputOptions, SKELETON } from './input-options.ts'
import type { OptionSpec } from './option-parser.ts'
import { noClientSecret, ownOptions, takesSecretHash } from './own-options.ts'
import { isPaged, pagingOptions } from './paging-options.ts'

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

/** All options of an operation; none is required where a whole input or a skeleton is given or asked for. */
export function operationOptions(operation: OperationName, words: readonly string[]): readonly OptionSpec[] {
  const members = memberOptions(operation)
  return [
    ...(insists(words) ? members : members.map((option) => ({ ...option, required: false }))),
    ...inputOptions,
    ...(isPaged(operation) ? pagingOptions : []),
    ...ownOptions(operation),
    ...(takesSecretHash(operation) ? [noClientSecret] : []),
  ]
}

function insists(words: readonly string[]): boolean {
  return !words.some(
    (word, at) =>
      word === `--${CLI_INPUT_JSON}` ||
      word === `--${CLI_INPUT_YAML}` ||
      (word === `--${SKELETON}` && words[at + 1] !== 'output'),
  )
}
