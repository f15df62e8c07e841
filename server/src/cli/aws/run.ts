import { operationNames, type OperationName } from '../../model/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { versionLine } from '../version.ts'
import { globalOptions } from './arguments/global-options.ts'
import { invalidChoice, parseWords } from './arguments/option-parser.ts'
import { operationOptions } from './arguments/operation-options.ts'
import { readProfile } from './configuration/profile.ts'
import { unknownOptions, usageFailure } from './failure.ts'
import { commandName, operationOf } from './names.ts'
import { runOperation } from './run-operation.ts'
import { optionText } from './settings.ts'
import { tellFailure, type Telling } from './tell-failure.ts'
import { nearest } from '../nearest.ts'

/** The name of the API among AWS's. */
export const SERVICE = 'cognito-idp'

/** Runs one command of the AWS surface: `[options] cognito-idp OPERATION [options]`, or without the service's name. Returns the exit code. */
export async function runAws(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const telling: Telling = { options: new Map(), profile: undefined }
  try {
    const { options, command, rest } = parseWords(words, globalOptions, { command: true })
    telling.options = options
    if (options.has('version')) {
      surroundings.stdout.write(`${versionLine()}\n`)
      return 0
    }
    const { operation, rest: after } = operationIn(command, rest)
    if (operation === 'help') return await help([SERVICE], surroundings)
    if (after.includes('--help') || (after[0] === 'help' && after.length === 1))
      return await help([SERVICE, commandName(operation)], surroundings)
    telling.profile = await readProfile(surroundings.env, optionText(options, 'profile'))
    return await runOperation(operation, parseOperation(operation, after), {
      options,
      profile: telling.profile,
      surroundings,
    })
  } catch (error) {
    return tellFailure(error, telling, surroundings)
  }
}

function operationIn(
  command: string | undefined,
  rest: readonly string[],
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
  const meant = rest
    .filter((word) => word.startsWith('--'))
    .flatMap((word) => nearest(word.split('=')[0] ?? word, known, 1))
  throw unknownOptions(rest, meant)
}

async function help(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { showHelp } = await import('../help/show-help.ts')
  return showHelp(words, surroundings)
}
