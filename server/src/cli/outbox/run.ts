import type { OutboxShape, ShownMessage } from '../../server/operator/index.ts'
import { operatorAt } from '../operator-at.ts'
import { outputOf } from '../output-of.ts'
import { parseWords } from '../parse-words.ts'
import type { Surroundings } from '../surroundings.ts'
import { tell } from '../tell.ts'
import { escapeForTerminal } from '../terminal/escape.ts'
import { UsageError } from '../usage-error.ts'
import { whereOptions } from '../where-options.ts'

const USAGE = 'It is one of: outbox list, outbox shape, outbox retry ID, outbox drop ID.'

/** `sparekey outbox list | shape | retry | drop`: the messages that wait, and those that were given up. */
export async function outbox(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { values, positionals } = parseWords(words, whereOptions)
  const output = outputOf(values)
  const [verb, id = '', ...others] = positionals
  const takesId = verb === 'retry' || verb === 'drop'
  if (others.length > 0 || takesId !== (id !== '') || !['list', 'shape', 'retry', 'drop'].includes(verb ?? ''))
    throw new UsageError(USAGE)
  await using operator = await operatorAt(surroundings, values)
  switch (verb) {
    case 'shape':
      return tell(surroundings, output, await operator.shapeOutbox({}), shape)
    case 'retry':
      return tell(surroundings, output, await operator.retryMessage({ id }), () => `${id} is due now.\n`)
    case 'drop':
      return tell(surroundings, output, await operator.dropMessage({ id }), () => `${id} is given up.\n`)
    default:
      return tell(surroundings, output, await operator.listOutbox({}), list)
  }
}

function list(messages: readonly ShownMessage[]): string {
  if (messages.length === 0) return 'Nothing waits, and nothing was given up.\n'
  return messages
    .map(({ id, kind, masked, state, attempts, at, error }) => {
      const when = state === 'waiting' ? `due ${at}` : at
      const why = error === undefined ? '' : `  ${error}`
      return `${escapeForTerminal(`${id}  ${state}  ${kind} to ${masked}  tried ${attempts}  ${when}${why}`)}\n`
    })
    .join('')
}

/** Rows are destinations, columns how long their messages have waited. */
function shape({ ages, rows }: OutboxShape): string {
  if (rows.length === 0) return 'Nothing waits.\n'
  const width = Math.max(...rows.map(({ to }) => to.length))
  const line = (first: string, cells: readonly (string | number)[]) =>
    `${escapeForTerminal(first).padEnd(width)}${cells.map((cell) => String(cell).padStart(8)).join('')}\n`
  return line('', ages) + rows.map(({ to, counts }) => line(to, counts)).join('')
}
