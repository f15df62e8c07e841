import { configFileOf } from '../config/configuration.ts'
import { printSettings } from '../config/read-settings.ts'
import { parseWords } from './parse-words.ts'
import { serveOptions } from './serve/options.ts'
import type { Surroundings } from './surroundings.ts'
import { writeAll } from './terminal/output.ts'
import { UsageError } from './usage-error.ts'

/** What `sparekey config print` takes. */
export const configOptions = {
  config: serveOptions.config,
} as const

/** `sparekey config print`. */
export async function config(words: readonly string[], { env, stdout }: Surroundings): Promise<number> {
  const { values, positionals } = parseWords(words, configOptions)
  if (positionals.length !== 1 || positionals[0] !== 'print')
    throw new UsageError(
      positionals.length === 0
        ? 'config does one thing: config print.'
        : `There is no command ${['config', ...positionals].join(' ')}, only config print.`,
    )
  await writeAll(stdout, `${printSettings(env, configFileOf(env, values.config))}\n`)
  return 0
}
