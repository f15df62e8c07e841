import type { ShownAudit } from '../../server/operator/index.ts'
import { operatorAt } from '../operator-at.ts'
import { outputOf } from '../output-of.ts'
import { parseWords } from '../parse-words.ts'
import type { Surroundings } from '../surroundings.ts'
import { tell } from '../tell.ts'
import { escapeForTerminal } from '../terminal/escape.ts'
import { UsageError } from '../usage-error.ts'
import { auditOptions } from './options.ts'

/** `sparekey audit tail`: what was accepted, and the true reason of what was refused. */
export async function audit(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { values, positionals } = parseWords(words, auditOptions)
  const output = outputOf(values)
  const { 'user-pool-id': pool = '', lines = '20' } = values
  if (positionals.join(' ') !== 'tail') throw new UsageError('It is: audit tail [--user-pool-id POOL] [--lines N].')
  if (!/^[1-9]\d{0,4}$/.test(lines)) throw new UsageError('--lines is a number from 1 to 99999.')
  await using operator = await operatorAt(surroundings.env, values)
  return tell(surroundings, output, await operator.tailAudit({ pool, lines: Number(lines) }), list)
}

function list(entries: readonly ShownAudit[]): string {
  return entries
    .map(({ at, operation, outcome, reason, subject, clientId, ip }) => {
      const who = [subject, ...(clientId === undefined ? [] : [clientId]), ...(ip === '' ? [] : [ip])].join(' ')
      return `${escapeForTerminal(`${at}  ${operation}  ${outcome}: ${reason}  ${who}`)}\n`
    })
    .join('')
}
