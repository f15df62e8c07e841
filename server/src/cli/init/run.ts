import { existsSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { configFileText } from '../../config/config-file.ts'
import { ConfigurationError, readSettings } from '../../config/read-settings.ts'
import { systemRandom } from '../../kernel/random.ts'
import { CannotStart, readOrMakeMasterKeys } from '../../server/master-key.ts'
import { publicUrlProblems } from '../../server/serve/unsafe.ts'
import { parseWords } from '../parse-words.ts'
import type { Surroundings } from '../surroundings.ts'
import { writeAll } from '../terminal/output.ts'
import { UsageError } from '../usage-error.ts'
import { initOptions } from './options.ts'

/** `sparekey init FOLDER`: a master key and a file with every setting. What is there already is left alone. */
export async function init(words: readonly string[], { stdout }: Surroundings): Promise<number> {
  const { values, positionals } = parseWords(words, initOptions)
  const [given, ...others] = positionals
  if (given === undefined || others.length > 0) throw new UsageError('It is: init FOLDER.')
  const publicUrl = values['public-url']
  if (publicUrl !== undefined) mustServe(publicUrl)
  const folder = resolve(given)
  const key = join(folder, 'master.key')
  const config = join(folder, 'sparekey.yaml')
  for (const file of [key, config])
    if (existsSync(file)) throw new CannotStart(`${file} is there already; nothing was changed.`)
  readOrMakeMasterKeys(key, systemRandom, 'Name a folder that it may write to.')
  const settings = {
    store: `sqlite:${join(folder, 'sparekey.db')}`,
    masterKeyFile: key,
    ...(publicUrl !== undefined && { publicUrl }),
  }
  writeFileSync(config, configFileText(settings), { mode: 0o600, flag: 'wx' })
  await writeAll(
    stdout,
    [
      `${key}`,
      '  The master key. Without it the database is of no use to anybody: keep a copy where the database is not.',
      `${config}`,
      '  Every setting, with what it means. Set publicUrl, smtp, mailFrom, and TLS or trustedProxies, then:',
      '',
      `  sparekey serve --config ${config}`,
      '',
    ].join('\n'),
  )
  return 0
}

/** What `sparekey serve` would refuse is refused here. @throws ConfigurationError */
function mustServe(publicUrl: string): void {
  const problems = publicUrlProblems(readSettings({}, { publicUrl }).publicUrl)
  if (problems.length > 0) throw new ConfigurationError(problems)
}
