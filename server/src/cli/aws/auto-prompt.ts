import { operationNames, operations, type OperationName } from '../../model/operations.ts'
import { describeMember, firstSentence } from '../../model/descriptions.ts'
import { sensitiveMembers, shapeOf } from '../../model/shapes.ts'
import { nearest } from '../nearest.ts'
import type { Surroundings } from '../surroundings.ts'
import { holdKeyboard } from '../terminal/keyboard.ts'
import { ask, askHidden } from '../terminal/ask.ts'
import { say } from '../terminal/say.ts'
import { memberOptions, type MemberOption } from './arguments/operation-options.ts'
import { Failure } from './failure.ts'
import { commandName, operationOf } from './names.ts'

/** Asks for the operation. @throws Failure where nobody can be asked */
export async function askOperation(surroundings: Surroundings): Promise<OperationName> {
  wantTerminal(surroundings)
  using _keyboard = holdKeyboard(surroundings)
  const commands = operationNames.map(commandName)
  for (;;) {
    const typed = (await ask('Operation (for instance forgot-password): ', surroundings)).trim()
    const operation = operationOf(typed)
    if (operation !== undefined) return operation
    if (typed !== '') say(`There is no operation ${typed}.${hint(typed, commands)}`, surroundings)
  }
}

/**
 * Asks for the required options that the words do not give, then for any others. Values that are secret are not shown while they are typed.
 * Returns the words with what was answered.
 *
 * @throws Failure where nobody can be asked
 */
export async function askOptions(
  operation: OperationName,
  words: readonly string[],
  surroundings: Surroundings,
): Promise<readonly string[]> {
  wantTerminal(surroundings)
  using _keyboard = holdKeyboard(surroundings)
  const options = memberOptions(operation)
  const names = options.map(({ name }) => name)
  const given = (option: MemberOption) =>
    words.some((word) => word === `--${option.name}` || word.startsWith(`--${option.name}=`))
  const answers: string[] = []
  for (const option of options.filter((each) => each.required && !given(each)))
    answers.push(...(await askValue(operation, option, surroundings)))
  for (;;) {
    const typed = (await ask('Another option (Enter runs the command): ', surroundings)).trim().replace(/^--/, '')
    if (typed === '') return [...words, ...answers]
    const option = options.find(({ name }) => name === typed)
    if (option) answers.push(...(await askValue(operation, option, surroundings)))
    else say(`There is no option --${typed}.${hint(typed, names)}`, surroundings)
  }
}

async function askValue(
  operation: OperationName,
  option: MemberOption,
  surroundings: Surroundings,
): Promise<readonly string[]> {
  if (option.values === 'none') return [`--${option.name}`]
  say(firstSentence(describeMember(operations[operation].input ?? '', option.member)), surroundings)
  const hidden = sensitiveMembers.has(option.member) || /Password|Secret|Token/.test(option.member)
  for (;;) {
    const question = `--${option.name} (${shapeOf(option.shape).type}): `
    const value = hidden ? await askHidden(question, surroundings) : await ask(question, surroundings)
    if (value !== '')
      return option.values === 'any' ? [`--${option.name}`, ...value.split(/\s+/)] : [`--${option.name}=${value}`]
  }
}

function wantTerminal({ stdin, stderr }: Surroundings): void {
  if (!stdin.isTTY || !stderr.isTTY)
    throw new Failure('General', 'Asking for options needs a terminal. Give --no-cli-auto-prompt to programs.')
}

function hint(typed: string, known: readonly string[]): string {
  const meant = nearest(typed, known)
  return meant.length === 0 ? '' : ` Maybe you meant ${meant.join(', ')}.`
}
