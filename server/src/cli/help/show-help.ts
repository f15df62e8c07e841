import { usageFailure } from '../aws/failure.ts'
import { writeAll } from '../terminal/output.ts'
import type { Surroundings } from '../surroundings.ts'
import { helpPage } from './pages.ts'

/** Wider lines are hard to read. */
const WIDEST = 100
const USUAL = 80

/** Shows the page of help for the words of a command, through the pager on a terminal. @throws Failure where there is no such page */
export async function showHelp(words: readonly string[], { stdout, env }: Surroundings): Promise<number> {
  const width = Math.min(stdout.isTTY ? stdout.columns : USUAL, WIDEST)
  const page = helpPage(words, width, stdout.isTTY ? (text) => `\u001b[1m${text}\u001b[22m` : undefined)
  if (page === undefined) throw usageFailure(`There is no help for ${words.join(' ')}.`)
  await writeAll(stdout, page, { env, configured: undefined })
  return 0
}
