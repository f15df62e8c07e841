import type { OperationName } from '../../model/operations.ts'
import { paging } from '../../model/shapes.ts'
import { memberOptions } from '../aws/arguments/operation-options.ts'

/** An option of an operation that stands for a member of its input. */
export interface DocumentedOption {
  /** With its dashes. */
  readonly option: string
  readonly member: string
  readonly shape: string
  readonly required: boolean
  /** A switch has a second option that says no. */
  readonly negation: string | undefined
}

/**
 * The options of an operation in the model's order. Token and page size of a paged list are left out, unless the operation insists: they have
 * options of their own.
 */
export function documentedOptions(name: OperationName): readonly DocumentedOption[] {
  const pages = paging[name]
  return memberOptions(name)
    .filter(({ constant }) => constant !== false)
    .filter(({ member, required }) => required || (member !== pages?.token && member !== pages?.limit))
    .map(({ name: option, member, shape, required = false, constant }) => ({
      option: `--${option}`,
      member,
      shape,
      required,
      negation: constant === undefined ? undefined : `--no-${option}`,
    }))
}
