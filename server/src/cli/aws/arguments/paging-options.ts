import type { OperationName } from '../../../model/operations.ts'
import { paging } from '../../../model/shapes.ts'
import type { PagingOptions } from '../answer/paginate.ts'
import { Failure } from '../failure.ts'
import { optionName } from '../names.ts'
import { optionText } from '../settings.ts'
import type { ExplainedOption } from './explained-option.ts'
import type { OptionValue } from './option-parser.ts'

const STARTING_TOKEN = 'starting-token'
const PAGE_SIZE = 'page-size'
const MAX_ITEMS = 'max-items'

/** The options of operations that list in pages. */
export const pagingOptions: readonly ExplainedOption[] = [
  {
    name: STARTING_TOKEN,
    values: 'one',
    placeholder: '<token>',
    meaning: 'Where to go on: the NextToken that a command with `--max-items` printed.',
  },
  {
    name: PAGE_SIZE,
    values: 'one',
    integer: true,
    placeholder: '<number>',
    meaning:
      'How many items to ask for in one call. Smaller pages mean more calls that take less time each; the output is the same.',
  },
  {
    name: MAX_ITEMS,
    values: 'one',
    integer: true,
    placeholder: '<number>',
    meaning:
      'How many items to show at most. If there are more, the output ends with a NextToken for `--starting-token`.',
  },
]

export function isPaged(operation: OperationName): boolean {
  return Object.hasOwn(paging, operation)
}

/**
 * How a list is to be paged; `undefined` where the caller pages by hand, or the operation does not list.
 *
 * @throws Failure where both were asked for
 */
export function readPagingOptions(
  operation: OperationName,
  given: ReadonlyMap<string, OptionValue>,
  globals: ReadonlyMap<string, OptionValue>,
): PagingOptions | undefined {
  const config = paging[operation]
  if (config === undefined) return undefined
  const byHand = [config.token, config.limit].some((member) => given.has(optionName(member)))
  if (!globals.has('no-paginate') && !byHand)
    return {
      maxItems: wholeOption(given, MAX_ITEMS),
      pageSize: wholeOption(given, PAGE_SIZE),
      startingToken: optionText(given, STARTING_TOKEN),
    }
  const asked = [STARTING_TOKEN, PAGE_SIZE, MAX_ITEMS].filter((name) => given.has(name))
  if (asked.length === 0) return undefined
  throw new Failure(
    'ParamValidation',
    `Cannot specify --no-paginate along with pagination arguments: ${asked.map((name) => `--${name}`).join(', ')}`,
  )
}

function wholeOption(given: ReadonlyMap<string, OptionValue>, name: string): number | undefined {
  const text = optionText(given, name)
  return text === undefined ? undefined : Number(text.replaceAll('_', ''))
}
