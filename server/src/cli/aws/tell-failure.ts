import type { Surroundings } from '../surroundings.ts'
import { escapeForTerminal } from '../terminal/escape.ts'
import type { Profile } from './configuration/profile.ts'
import { EXIT_CODES, Failure } from './failure.ts'
import { failureText } from './print-failure.ts'
import { errorFormat, optionText, type GlobalOptions } from './settings.ts'

/** What decides how a failure is told; it becomes known on the way. */
export interface Telling {
  options: GlobalOptions
  profile: Profile | undefined
}

/** Says on standard error why a command ended, and returns its exit code. */
export function tellFailure(
  error: unknown,
  { options, profile }: Telling,
  { env, stdout, stderr }: Surroundings,
): number {
  const failure = error instanceof Failure ? error : unforeseen(error)
  const format = errorFormat(optionText(options, 'cli-error-format'), env, profile?.settings['cli_error_format'])
  if (failure.kind === 'Interrupted') stdout.write('\n')
  stderr.write(failureText(failure, format, stderr.isTTY))
  if (options.has('debug') && error instanceof Error && error.stack)
    stderr.write(`debug: ${escapeForTerminal(error.stack, 'lines')}\n`)
  return EXIT_CODES[failure.kind]
}

function unforeseen(error: unknown): Failure {
  if (error instanceof RangeError && error.message === 'Maximum call stack size exceeded')
    return new Failure('General', 'A parameter or the answer is longer or more deeply nested than can be read.')
  return new Failure('General', error instanceof Error ? error.message : String(error))
}
