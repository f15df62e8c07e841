import { openBreachedList } from '../../server/breached/breached-list.ts'
import { FilterBroken, openFilter } from '../../server/breached/filter-file.ts'
import { CannotStart } from '../../server/master-key.ts'
import { parseWords } from '../parse-words.ts'
import type { Surroundings } from '../surroundings.ts'
import { askHidden } from '../terminal/ask.ts'
import { escapeForTerminal } from '../terminal/escape.ts'
import { writeAll } from '../terminal/output.ts'
import { UsageError } from '../usage-error.ts'
import { build } from './build.ts'
import { breachedOptions } from './options.ts'

const USAGE = 'It is one of: breached build FILE [--output FILE] [--plain], breached check [--filter FILE].'

/** `sparekey breached build | check`: the passwords that others know. */
export async function breached(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { values, positionals } = parseWords(words, breachedOptions)
  const [verb, file, ...others] = positionals
  const { output, plain = false, filter } = values
  if (others.length > 0) throw new UsageError(USAGE)
  try {
    if (verb === 'build' && file !== undefined && filter === undefined)
      return await build(file, output ?? `${file}.filter`, plain ? 'passwords' : 'hashes', surroundings)
    if (verb === 'check' && file === undefined && output === undefined && !plain)
      return await check(filter, surroundings)
  } catch (error) {
    if (error instanceof FilterBroken) throw new CannotStart(error.message)
    throw error
  }
  throw new UsageError(USAGE)
}

/** Ends with 1 when the password is in the list. */
async function check(filter: string | undefined, surroundings: Surroundings): Promise<number> {
  const list = filter === undefined ? common() : openFilter(filter)
  const isKnown = list.has(await readPassword(surroundings))
  const name = filter === undefined ? 'the common passwords' : escapeForTerminal(filter)
  await writeAll(surroundings.stdout, isKnown ? `It is in ${name}: others know it.\n` : `It is not in ${name}.\n`)
  return isKnown ? 1 : 0
}

/** As the server looks in them. */
function common() {
  const opened = openBreachedList(undefined)
  if ('problem' in opened) throw new CannotStart(opened.problem)
  return opened.list
}

async function readPassword({ stdin, stderr }: Surroundings): Promise<string> {
  if (stdin.isTTY) return askHidden('Password: ', { stdin, stderr })
  let text = ''
  stdin.setEncoding('utf8')
  for await (const piece of stdin) {
    text += String(piece)
    if (text.includes('\n')) break
  }
  const line = text.split(/\r?\n/, 1)[0] ?? ''
  if (line === '') throw new UsageError('There is no password on standard input.')
  return line
}
