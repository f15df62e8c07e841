/**
 * Why a command ended without an answer. The kinds are those that version 2 of AWS's command line tells apart by exit code.
 *
 * `message` is what the newest of its versions says, `legacy` what version 2.9 said where that differs.
 */
export class Failure extends Error {
  override readonly name = 'Failure'
  readonly kind: FailureKind
  readonly legacy: string
  /** Members of a modelled error beyond its message, such as `reasonCode`. */
  readonly details: Readonly<Record<string, unknown>>

  constructor(
    kind: FailureKind,
    message: string,
    options: { readonly legacy?: string; readonly details?: Readonly<Record<string, unknown>> } = {},
  ) {
    super(message)
    this.kind = kind
    this.legacy = options.legacy ?? message
    this.details = options.details ?? {}
  }
}

/** `UnknownOptions` is a kind of its own because it is told in another form. */
export type FailureKind =
  /** A parameter is missing, unknown or of another form than the model's. */
  | 'ParamValidation'
  | 'UnknownOptions'
  | 'Configuration'
  | 'NoRegion'
  | 'NoCredentials'
  | 'Pager'
  /** The server answered with an error. */
  | 'Service'
  /** Nothing that the others say: the network, a file, an answer that is none. */
  | 'General'
  | 'Interrupted'

/** As version 2 of AWS's command line ends. */
export const EXIT_CODES: Readonly<Record<FailureKind, number>> = {
  ParamValidation: 252,
  UnknownOptions: 252,
  Configuration: 253,
  NoRegion: 253,
  NoCredentials: 253,
  Pager: 253,
  Service: 254,
  General: 255,
  Interrupted: 130,
}

/** A value that was given for one option and cannot be understood. `name` has its dashes. */
export function parameterFailure(name: string, message: string, legacy = message): Failure {
  const parameter = `Error parsing parameter '${name}'`
  return new Failure('ParamValidation', `${parameter}: ${message}`, { legacy: `${parameter}: ${legacy}` })
}

export const PROGRAM = 'sparekey'

export const USAGE = `usage: ${PROGRAM} [options] <command> <subcommand> [<subcommand> ...] [parameters]
To see help text, you can run:

  ${PROGRAM} help
  ${PROGRAM} <command> help
  ${PROGRAM} <command> <subcommand> help
`

/** The words could not be told apart into options and commands. `legacy` is version 2.9's wording, where it had another. */
export function usageFailure(message: string, legacy = message): Failure {
  return new Failure('ParamValidation', `${message}\n\n${USAGE}`, {
    legacy: `${USAGE}\n${PROGRAM}: error: ${legacy}\n`,
  })
}

/** @param meant names with their dashes that the words are like */
export function unknownOptions(words: readonly string[], meant: readonly string[]): Failure {
  const message = `Unknown options: ${words.join(', ')}`
  const hint = meant.length === 0 ? '' : `\n\nMaybe you meant:\n\n${meant.map((name) => `  * ${name}`).join('\n')}`
  return new Failure('UnknownOptions', `${message}${hint}`, { legacy: message })
}
