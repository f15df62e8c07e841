import { operationNames, type OperationName } from '../../model/operations.ts'
import { ownCommands } from '../commands.ts'
import type { Surroundings } from '../surroundings.ts'
import { writeAll } from '../terminal/output.ts'
import { versionLine } from '../version.ts'
import { globalOptions } from './arguments/global-options.ts'
import { invalidChoice, parseWords, type OptionValue } from './arguments/option-parser.ts'
import { operationOptions } from './arguments/operation-options.ts'
import { parseOptions } from './arguments/parse-options.ts'
import { autoPrompt } from './auto-prompt-mode.ts'
import { readProfile } from './configuration/profile.ts'
import { Failure, usageFailure } from './failure.ts'
import { commandName, operationOf, SERVICE } from './names.ts'
import { runOperation } from './run-operation.ts'
import { optionText } from './settings.ts'
import { tellFailure, type Telling } from './tell-failure.ts'

/** Runs one command of the AWS surface: `[options] cognito-idp OPERATION [options]`, or without the service's name. Returns the exit code. */
export async function runAws(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const telling: Telling = { options: new Map(), profile: undefined }
  try {
    const { options, command, rest } = parseWords(words, globalOptions)
    telling.options = options
    if (options.has('version')) {
      await writeAll(surroundings.stdout, `${versionLine()}\n`)
      return 0
    }
    const found = command === undefined && options.has('cli-auto-prompt') ? undefined : operationIn(command, rest)
    if (found?.operation === 'help') return await help([SERVICE], surroundings)
    if (found && asksForHelp(found.rest)) return await help([SERVICE, commandName(found.operation)], surroundings)
    const profile = await readProfile(surroundings.env, optionText(options, 'profile'))
    telling.profile = profile
    const asking = autoPrompt(options, surroundings.env, profile)
    if (found === undefined && asking !== 'on') throw usageFailure('the following arguments are required: operation')
    const operation = found?.operation ?? (await (await import('./auto-prompt.ts')).askOperation(surroundings))
    const given = await optionsOf(operation, found?.rest ?? (command === undefined ? rest : []), asking, surroundings)
    return await runOperation(operation, given, { options, profile, surroundings })
  } catch (error) {
    return tellFailure(error, telling, surroundings)
  }
}

/** `undefined` where the service is named and no operation of it. @throws Failure for names that are none */
function operationIn(
  command: string | undefined,
  rest: readonly string[],
): { readonly operation: OperationName | 'help'; readonly rest: readonly string[] } | undefined {
  if (command === undefined) throw usageFailure('the following arguments are required: command')
  const short = operationOf(command)
  if (short !== undefined) return { operation: short, rest }
  const commands = operationNames.map(commandName)
  if (command !== SERVICE) throw invalidChoice('command', command, [SERVICE, ...ownCommands, 'help', ...commands])
  const { command: word, rest: after } = parseWords(rest, [])
  if (word === 'help' || (word === undefined && after.includes('--help'))) return { operation: 'help', rest: after }
  if (word === undefined) return undefined
  const operation = operationOf(word)
  if (operation === undefined) throw invalidChoice('operation', word, [...commands, 'help'])
  return { operation, rest: after }
}

function asksForHelp(words: readonly string[]): boolean {
  return words.includes('--help') || (words[0] === 'help' && words.length === 1)
}

async function optionsOf(
  operation: OperationName,
  words: readonly string[],
  asking: ReturnType<typeof autoPrompt>,
  surroundings: Surroundings,
): Promise<ReadonlyMap<string, OptionValue>> {
  try {
    if (asking !== 'on') return parseOperation(operation, words)
  } catch (error) {
    if (asking === 'off' || !(error instanceof Failure)) throw error
  }
  const { askOptions } = await import('./auto-prompt.ts')
  return parseOperation(operation, await askOptions(operation, words, surroundings))
}

function parseOperation(operation: OperationName, words: readonly string[]): ReadonlyMap<string, OptionValue> {
  return parseOptions(words, operationOptions(operation, words), globalOptions)
}

async function help(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { showHelp } = await import('../help/show-help.ts')
  return showHelp(words, surroundings)
}
