import { operationNames, type OperationName } from '../../model/operations.ts'
import { shapeOf } from '../../model/shapes.ts'
import { commandName, operationOf, SERVICE } from '../aws/names.ts'
import { globalOptions } from '../aws/arguments/global-options.ts'
import { inputOptions } from '../aws/arguments/input-options.ts'
import type { OptionSpec } from '../aws/arguments/option-parser.ts'
import { ownOptions } from '../aws/arguments/own-options.ts'
import { isPaged, pagingOptions } from '../aws/arguments/paging-options.ts'
import { documentedOptions } from '../help/documented-options.ts'
import { ownCommandOptions } from '../help/own-command-options.ts'
import { shells } from './scripts.ts'
import { isOwnCommand, ownCommands, type OwnCommand } from '../commands.ts'

/** An option as far as completion goes. */
interface Known {
  readonly option: string
  readonly takes: 'nothing' | 'one' | 'many'
  readonly values: readonly string[]
}

const HELP: Known = { option: '--help', takes: 'nothing', values: [] }

/**
 * What the last of the words, which are those after `sparekey`, can become. Nothing where a value is wanted that only its writer knows: the
 * shell then completes the names of files.
 */
export function complete(words: readonly string[]): readonly string[] {
  const current = words.at(-1) ?? ''
  // Bash makes a word of the sign in `--output=json`.
  const before = words.slice(0, -1).filter((word) => word !== '=')
  const typed = current === '=' ? '' : current
  const joined = /^(--[a-z0-9-]+=)(.*)$/.exec(typed)
  if (joined) {
    const [, head = '', start = ''] = joined
    return beginning(start, candidates([...before, head.slice(0, -1)], start)).map((value) => head + value)
  }
  return beginning(typed, candidates(before, typed))
}

function beginning(start: string, found: readonly string[]): readonly string[] {
  return [...new Set(found)].filter((word) => word.startsWith(start)).toSorted()
}

function candidates(before: readonly string[], current: string): readonly string[] {
  const { command, known, used } = placeOf(before)
  const pending = pendingOption(before, known)
  if (pending?.takes === 'one') return pending.values
  const options = known.filter(({ option }) => !used.has(option)).map(({ option }) => option)
  if (pending?.takes === 'many' && !current.startsWith('-')) return pending.values
  return current.startsWith('-') ? options : [...wordsAfter(command), ...(command.length > 0 ? options : [])]
}

/** The option that the word to complete is a value of. */
function pendingOption(before: readonly string[], known: readonly Known[]): Known | undefined {
  const at = before.findLastIndex((word) => word.startsWith('--'))
  const option = known.find((candidate) => candidate.option === before[at])
  if (option === undefined) return undefined
  if (option.takes === 'one') return at === before.length - 1 ? option : undefined
  return option.takes === 'many' ? option : undefined
}

interface Place {
  /** The words that are no options and no values. */
  readonly command: readonly string[]
  readonly known: readonly Known[]
  readonly used: ReadonlySet<string>
}

function placeOf(before: readonly string[]): Place {
  const command: string[] = []
  for (const [at, word] of before.entries()) {
    if (word.startsWith('--')) continue
    const option = pendingOption(before.slice(0, at), optionsAfter(command))
    if (option === undefined) command.push(word)
  }
  return { command, known: optionsAfter(command), used: new Set(before) }
}

/** What can follow the command so far, besides options. */
function wordsAfter([first, second, ...rest]: readonly string[]): readonly string[] {
  const commands = operationNames.map(commandName)
  if (first === undefined) return [SERVICE, ...ownCommands, 'help', ...commands]
  if (first === 'help')
    return second === undefined || rest.length > 0 ? wordsAfter([]) : second === SERVICE ? commands : []
  if (first === SERVICE) return second === undefined ? [...commands, 'help'] : rest.length === 0 ? ['help'] : []
  if (second !== undefined) return []
  if (first === 'completion') return [...shells, 'help']
  if (first === 'config') return ['print', 'help']
  return ['help']
}

function optionsAfter([first, second]: readonly string[]): readonly Known[] {
  if (first === undefined) return globalOptions.map(knownOf)
  if (isOwnCommand(first)) return ownCommand(first)
  const operation = operationOf((first === SERVICE ? second : first) ?? '')
  return operation === undefined ? globalOptions.map(knownOf) : optionsOf(operation)
}

function ownCommand(command: OwnCommand): readonly Known[] {
  return [...ownCommandOptions[command].map(knownOf), HELP]
}

function optionsOf(operation: OperationName): readonly Known[] {
  const members = documentedOptions(operation).flatMap(({ option, negation, shape }): readonly Known[] =>
    negation === undefined
      ? [{ option, takes: shapeOf(shape).type === 'list' ? 'many' : 'one', values: valuesOf(shape) }]
      : [option, negation].map((name) => ({ option: name, takes: 'nothing', values: [] })),
  )
  const others = [
    ...inputOptions,
    ...(isPaged(operation) ? pagingOptions : []),
    ...ownOptions(operation),
    ...globalOptions,
  ]
  return [...members, ...others.map(knownOf), HELP]
}

function knownOf({ name, values, choices = [] }: OptionSpec): Known {
  return { option: `--${name}`, takes: values === 'none' ? 'nothing' : 'one', values: choices }
}

function valuesOf(name: string): readonly string[] {
  const shape = shapeOf(name)
  const single = shape.type === 'list' ? shapeOf(shape.member ?? '') : shape
  return single.enum ?? []
}
