import { readConfiguration } from '../../config/configuration.ts'
import { systemClock } from '../../kernel/clock.ts'
import { examine, type Finding } from '../../server/doctor.ts'
import { parseWords } from '../parse-words.ts'
import { readMode } from '../serve/mode.ts'
import type { Surroundings } from '../surroundings.ts'
import { escapeForTerminal } from '../terminal/escape.ts'
import { writeAll } from '../terminal/output.ts'
import { UsageError } from '../usage-error.ts'
import { doctorOptions } from './options.ts'

const SIGN: Readonly<Record<Finding['state'], string>> = { good: 'good', attention: 'look', bad: 'BAD ' }

/** `sparekey doctor`: looks at all that a server needs, and says what to do. Ends with 1 when something is bad. */
export async function doctor(words: readonly string[], { env, stdout }: Surroundings): Promise<number> {
  const { values, positionals } = parseWords(words, doctorOptions)
  if (positionals.length > 0) throw new UsageError('It is: doctor [--config FILE] [--only api|worker] [--tls auto].')
  const mode = readMode(values)
  let isBad = false
  for await (const { state, about, found } of examine(readConfiguration(env, values.config), mode, systemClock)) {
    isBad ||= state === 'bad'
    await writeAll(stdout, `${SIGN[state]}  ${about.padEnd(13)}  ${escapeForTerminal(found)}\n`)
  }
  return isBad ? 1 : 0
}
