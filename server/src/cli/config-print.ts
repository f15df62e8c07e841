import { printSettings } from '../config/read-settings.ts'
import type { Surroundings } from './surroundings.ts'
import { writeAll } from './terminal/output.ts'
import { UsageError } from './usage-error.ts'

/** `sparekey config print`. */
export async function config(words: readonly string[], { env, stdout }: Surroundings): Promise<number> {
  if (words.length !== 1 || words[0] !== 'print')
    throw new UsageError(
      words.length === 0
        ? 'config does one thing: config print.'
        : `There is no command ${['config', ...words].join(' ')}, only config print.`,
    )
  await writeAll(stdout, `${printSettings(env)}\n`)
  return 0
}
