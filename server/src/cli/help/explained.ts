import type { ExplainedOption } from '../aws/arguments/explained-option.ts'
import { paragraph, term, type Block } from './page.ts'

/** How an option is typed, what it means, and its values where they are few. */
export function explained({ name, placeholder, choices, meaning }: ExplainedOption): Block {
  const values: readonly Block[] =
    choices === undefined ? [] : [{ kind: 'lines', lines: [`Values: ${choices.join(' | ')}`] }]
  return term(placeholder === undefined ? `--${name}` : `--${name} ${placeholder}`, paragraph(meaning), ...values)
}
