import { operationNames, type OperationName } from '../../model/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { versionLine } from '../version.ts'
import { globalOptions } from './arguments/global-options.ts'
import { invalidChoice, parseWords } from './arguments/option-parser.ts'
import { operationOptions } from './arguments/operation-options.ts'
import { readProfile, type Profile } from './configuration/profile.ts'
import { EXIT_CODES, Failure, unknownOptions, usageFailure } from './failure.ts'
import { commandName, operationOf } from './names.ts'
import { failureText } from './print-failure.ts'
import { runOperation } from './run-operation.ts'
import { errorFormat, optionText, type GlobalOptions } from './settings.ts'
import { nearest } from '../nearest.ts'

/** The name of the API among AWS's. */
export const SERVICE = 'cognito-idp'

/** Runs one command of the AWS surface: `[options] cognito-idp OPERATION [options]`, or without the service's name. Returns the exit code. */
export async function runAws(words: readonly string[], surroundings: Surroundings): Promise<number> {
  // What decides how a failure is told becomes known on the way.
  const told: { options: GlobalOptions; profile: Profile | undefined } = { options: new Map(), profile: undefined }
  try {
    const { options, command, rest } = parseWords(words, globalOptions, { command: true })
    told.options = options
    if (options.has('version')) {
      surroundings.stdout.write(`${versionLine()}\n`)
      return 0
    }
    const { operation, rest: after } = operationIn(command, rest, surroundings)
    if (operation === 'help') return await help([SERVICE], surroundings)
    if (after[0] === 'help' && after.length === 1) return await help([SERVICE, commandName(operation)], surroundings)
    told.profile = await readProfile(surroundings.env, optionText(options, 'profile'))
    return await runOperation(operation, parseOperation(operation, after), { options, profile: told.profile, surroundings })
  } catch (error) {
    return fail(error, told, surroundings)
  }
}

function operationIn(
  command: string | undefined,
  rest: readonly string[],
  _surroundings: Surroundings,
): { readonly operation: OperationName | 'help'; readonly rest: readonly string[] } {
  if (command === undefined) throw usageFailure('the following arguments are required: command')
  const short = operationOf(command)
  if (short !== undefined) return { operation: short, rest }
  const commands = operationNames.map(commandName)
  if (command !== SERVICE) throw invalidChoice('command', command, [SERVICE, ...OWN_COMMANDS, ...commands])
  const { command: word, rest: after } = parseWords(rest, [], { command: true })
  if (word === undefined) throw usageFailure('the following arguments are required: operation')
  if (word === 'help') return { operation: 'help', rest: after }
  const operation = operationOf(word)
  if (operation === undefined) throw invalidChoice('operation', word, [...commands, 'help'])
  return { operation, rest: after }
}

/** Commands that are no operation of the API. */
export const OWN_COMMANDS = ['dev', 'config', 'reset', 'completion', 'help'] as const

function parseOperation(operation: OperationName, words: readonly string[]) {
  const specs = operationOptions(operation, words)
  const { options, rest } = parseWords(words, specs, { command: false })
  if (rest.length === 0) return options
  const known = [...specs, ...globalOptions].map(({ name }) => `--${name}`)
  const meant = rest.filter((word) => word.startsWith('--')).flatMap((word) => nearest(word.split('=')[0] ?? word, known, 1))
  throw unknownOptions(rest, meant)
}

async function help(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { showHelp } = await import('../help/show-help.ts')
  return showHelp(words, surroundings)
}

function fail(
  error: unknown,
  { options, profile }: { readonly options: GlobalOptions; readonly profile: Profile | undefined },
  { env, stdout, stderr }: Surroundings,
): number {
  const failure = error instanceof Failure ? error : unforeseen(error)
  const format = errorFormat(optionText(options, 'cli-error-format'), env, profile?.settings['cli_error_format'])
  if (failure.kind === 'Interrupted') stdout.write('\n')
  stderr.write(failureText(failure, format, stderr.isTTY))
  if (options.has('debug') && error instanceof Error && error.stack) stderr.write(`debug: ${error.stack}\n`)
  return EXIT_CODES[failure.kind]
}

function unforeseen(error: unknown): Failure {
  return new Failure('General', error instanceof Error ? error.message : String(error))
}
