import { readFileSync } from 'node:fs'
import { readConfiguration } from '../../config/configuration.ts'
import { systemClock } from '../../kernel/clock.ts'
import { systemRandom } from '../../kernel/random.ts'
import { backUp, momentOf, restore as putBack, sqliteOf, type Restored } from '../../server/backup/backup.ts'
import { operatorAt } from '../operator-at.ts'
import { parseWords } from '../parse-words.ts'
import type { Surroundings } from '../surroundings.ts'
import { askHidden } from '../terminal/ask.ts'
import { holdKeyboard } from '../terminal/keyboard.ts'
import { escapeForTerminal } from '../terminal/escape.ts'
import { writeAll } from '../terminal/output.ts'
import { progress } from '../terminal/progress.ts'
import { UsageError } from '../usage-error.ts'
import { backupOptions } from './options.ts'

const SHORTEST = 12

/** `sparekey backup FILE`: the whole database as it is at one moment, sealed under a passphrase. */
export async function backup(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { file, config, passphrase } = await parse('backup', words, surroundings)
  if (passphrase.length < SHORTEST) throw new UsageError(`A passphrase has at least ${SHORTEST} characters.`)
  const settings = readConfiguration(surroundings.env, config)
  sqliteOf(settings)
  await using operator = await operatorAt(surroundings, { config })
  const { bytes } = await backUp(operator, settings, file, passphrase, {
    random: systemRandom,
    now: systemClock,
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
  const restored = await putBack(settings, file, passphrase, {
    random: systemRandom,
    now: systemClock,
    told: progress(surroundings, 'restoring'),
  })
  await writeAll(surroundings.stdout, report(restored))
  return 0
}

/** What is void, and what came back that may not be wanted any more. */
function report({ madeAt, sessions, messages, keys }: Restored): string {
  return [
    `Restored: all is as in the backup ${momentOf(madeAt)}.`,
    `Void are its codes, ${sessions} sessions and ${messages} messages that had not left.`,
    'Back are its passwords, pools and users: also passwords that were changed and users that were deleted since.',
    ...(keys.length === 0 ? [] : ['Back are its keys of administrators. These sign now, whatever was revoked since:']),
    ...keys.map(({ id, name }) => `  ${id}  ${escapeForTerminal(name)}`),
    ...(keys.length === 0
      ? []
      : ['sparekey keys revoke KEY ends one again; sparekey keys list shows them all. Both take the same --config.']),
    '',
  ].join('\n')
}

async function parse(command: 'backup' | 'restore', words: readonly string[], surroundings: Surroundings) {
  const { values, positionals } = parseWords(words, backupOptions)
  const [file, ...others] = positionals
  if (file === undefined || others.length > 0) throw new UsageError(`It is: ${command} FILE.`)
  const from = values['passphrase-file']
  if (from === undefined && !surroundings.stdin.isTTY)
    throw new UsageError('There is nobody to ask for the passphrase: --passphrase-file FILE.')
  const asked = command === 'backup' ? askTwice : askOnce
  const passphrase = from === undefined ? await asked(surroundings) : firstLine(from)
  return { file, config: values.config, passphrase }
}

function askOnce(terminal: Surroundings): Promise<string> {
  return askHidden('Passphrase: ', terminal)
}

/** What nobody sees being typed seals the backup for good: a slip must show now. @throws UsageError */
async function askTwice(terminal: Surroundings): Promise<string> {
  using _keyboard = holdKeyboard(terminal)
  const passphrase = await askOnce(terminal)
  if ((await askHidden('The same again: ', terminal)) !== passphrase)
    throw new UsageError('The two passphrases differ; nothing was written.')
  return passphrase
}

function firstLine(file: string): string {
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/, 1)[0] ?? ''
  } catch (error) {
    throw new UsageError(`${file} cannot be read (${error instanceof Error ? error.message : String(error)}).`)
  }
}
