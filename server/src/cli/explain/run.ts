import { outputOf } from '../output-of.ts'
import { operatorAt } from '../operator-at.ts'
import { parseWords } from '../parse-words.ts'
import type { Surroundings } from '../surroundings.ts'
import { tell } from '../tell.ts'
import { escapeForTerminal } from '../terminal/escape.ts'
import { UsageError } from '../usage-error.ts'
import { explainOptions } from './options.ts'

const USAGE = 'It is: explain forgot-password --user-pool-id POOL --username NAME [--client-id CLIENT].'

/** `sparekey explain forgot-password`: why a user gets a code, or gets none. Nothing is counted, written or sent. */
export async function explain(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { values, positionals } = parseWords(words, explainOptions)
  const { 'user-pool-id': poolId, username, 'client-id': clientId } = values
  const output = outputOf(values)
  if (positionals.join(' ') !== 'forgot-password' || poolId === undefined || username === undefined)
    throw new UsageError(USAGE)
  await using operator = await operatorAt(surroundings, values)
  const outcome = await operator.explain({ poolId, username, clientId })
  return tell(surroundings, output, outcome, ({ findings, outcome: what, answer }) => {
    const lines = [...findings, { rule: 'so', found: what }, { rule: 'told', found: answer }]
    const width = Math.max(...lines.map(({ rule }) => rule.length))
    return lines.map(({ rule, found }) => `${rule.padEnd(width)}  ${escapeForTerminal(found)}\n`).join('')
  })
}
