import type { OptionSpec } from './option-parser.ts'

/** An option with what help tells of it: the parser, the pages of help and the completion read the same rows. */
export interface ExplainedOption extends OptionSpec {
  /** What stands for its value where help shows how it is typed: `<url>`. A switch has none. */
  readonly placeholder?: string
  /** Sentences; code stands in backticks. */
  readonly meaning: string
}
