import { readFileSync } from 'node:fs'
import { readConfiguration } from '../../config/configuration.ts'
import { systemRandom } from '../../kernel/random.ts'
import { backUp, restore as putBack } from '../../server/backup/backup.ts'
import { operatorAt } from '../operator-at.ts'
import { parseWords } from '../parse-words.ts'
import type { Surroundings } from '../surroundings.ts'
import { askHidden } from '../terminal/ask.ts'
import { writeAll } from '../terminal/output.ts'
import { progress } from '../terminal/progress.ts'
import { UsageError } from '../usage-error.ts'
import { backupOptions } from './options.ts'

const SHORTEST = 12

/** `sparekey backup FILE`: the whole database as it is at one moment, sealed under a passphrase. */
export async function backup(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { file, config, passphrase } = await parse('backup', words, surroundings)
  if (passphrase.length < SHORTEST) throw new UsageError(`A passphrase has at least ${SHORTEST} characters.`)
  await using operator = await operatorAt(surroundings.env, { config })
  const settings = readConfiguration(surroundings.env, config)
  const { bytes } = await backUp(operator, settings, file, passphrase, {
    random: systemRandom,
    told: progress(surroundings, 'backing up'),
  })
  await writeAll(
    surroundings.stdout,
    `${file}: ${bytes} bytes. Without the master key it is of no use: keep that elsewhere.\n`,
  )
  return 0
}

/** `sparekey restore FILE`: puts a backup where no database is. */
export async function restore(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { file, config, passphrase } = await parse('restore', words, surroundings)
  const settings = readConfiguration(surroundings.env, config)
  const { sessions, messages } = await putBack(settings, file, passphrase, {
    random: systemRandom,
    told: progress(surroundings, 'restoring'),
  })
  await writeAll(
    surroundings.stdout,
    `Restored. Void are the codes of then, ${sessions} sessions and ${messages} messages that had not left.\n`,
  )
  return 0
}

async function parse(command: string, words: readonly string[], { stdin, stderr }: Surroundings) {
  const { values, positionals } = parseWords(words, backupOptions)
  const [file, ...others] = positionals
  if (file === undefined || others.length > 0) throw new UsageError(`It is: ${command} FILE.`)
  const from = values['passphrase-file']
  if (from === undefined && !stdin.isTTY)
    throw new UsageError('There is nobody to ask for the passphrase: --passphrase-file FILE.')
  const passphrase = from === undefined ? await askHidden('Passphrase: ', { stdin, stderr }) : firstLine(from)
  return { file, config: values.config, passphrase }
}

function firstLine(file: string): string {
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/, 1)[0] ?? ''
  } catch (error) {
    throw new UsageError(`${file} cannot be read (${error instanceof Error ? error.message : String(error)}).`)
  }
}
