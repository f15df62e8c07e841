import { operations, paging, shapeOf, type OperationName } from '../../model/index.ts'
import { optionName } from './names.ts'

/** An option of an operation that stands for a member of its input. */
export interface OperationOption {
  /** With its dashes. */
  readonly option: string
  readonly member: string
  readonly shape: string
  readonly required: boolean
  /** A flag has a second option that says no. */
  readonly negation: string | undefined
}

/** The options of an operation in the model's order. Of a paged list, token and page size have options of their own instead: `pagingOptions`. */
export function operationOptions(name: OperationName): readonly OperationOption[] {
  const { input } = operations[name]
  if (input === undefined) return []
  const { members = {}, required = [] } = shapeOf(input)
  const pages = paging[name]
  return Object.entries(members)
    .filter(([member]) => member !== pages?.token && member !== pages?.limit)
    .map(([member, shape]) => ({
      option: `--${optionName(member)}`,
      member,
      shape,
      required: required.includes(member),
      negation: shapeOf(shape).type === 'boolean' ? `--no-${optionName(member)}` : undefined,
    }))
}

export function isPaged(name: OperationName): boolean {
  return paging[name] !== undefined
}
