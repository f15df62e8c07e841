import type { Surroundings } from '../surroundings.ts'
import { writeAll } from '../terminal/output.ts'
import { UsageError } from '../usage-error.ts'
import { complete } from './complete.ts'
import { completion as scriptOf, isShell, shells } from './scripts.ts'

/**
 * `sparekey completion SHELL` prints a script; `sparekey complete -- WORDS…`, which the script calls, what the last word can become, one on a
 * line.
 */
export async function completion(
  name: 'completion' | 'complete',
  words: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  const { stdout } = surroundings
  if (name === 'complete') {
    const found = complete(words[0] === '--' ? words.slice(1) : words)
    await writeAll(stdout, found.map((word) => `${word}\n`).join(''))
    return 0
  }
  const [shell, ...rest] = words
  if (shell === undefined || !isShell(shell) || rest.length > 0)
    throw new UsageError(`completion needs the name of one shell: ${shells.join(', ')}.`)
  await writeAll(stdout, scriptOf(shell))
  return 0
}
