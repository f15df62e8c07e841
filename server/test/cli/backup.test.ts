import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { systemRandom } from '../../src/kernel/random.ts'
import { obtainDataKey } from '../../src/server/data-key.ts'
import { onSqlite, temporaryFolder } from '../open-store.ts'
import { masterKey } from '../scenario.ts'
import { sparekey } from './run-sparekey.ts'
import { screen, tmux } from './terminal/tmux.ts'

const BIN = join(import.meta.dirname, '..', '..', 'bin', 'sparekey.mjs')
const PASSPHRASE = 'correct horse battery staple'

/** A folder with a database and its key, and the settings that name them. */
async function databaseIn(folder: string) {
  const masterKeyFile = join(folder, 'master.key')
  writeFileSync(masterKeyFile, masterKey('backup').toString('base64'), { mode: 0o600 })
  writeFileSync(join(folder, 'passphrase'), `${PASSPHRASE}\n`)
  const store = await onSqlite.open(folder)
  await obtainDataKey(store, [masterKey('backup')], masterKeyFile, systemRandom)
  await store.close()
  return { SPAREKEY_STORE: `sqlite:${join(folder, 'sparekey.db')}`, SPAREKEY_MASTER_KEY_FILE: masterKeyFile }
}

test('a restore says whose keys sign again, and its log says that it was one', async () => {
  using folder = temporaryFolder()
  const env = await databaseIn(folder.path)
  const restored = { ...env, SPAREKEY_STORE: `sqlite:${join(folder.path, 'restored.db')}` }
  const words = [join(folder.path, 'backup'), '--passphrase-file', join(folder.path, 'passphrase')]
  const told = async (args: readonly string[], at: Record<string, string>) => {
    const { code, stdout, stderr } = await sparekey(args, at).ended
    expect([code, stderr]).toEqual([0, ''])
    return stdout
  }
  const [, id = ''] = /AWS_ACCESS_KEY_ID=(\w+)/.exec(await told(['keys', 'create', '--name', 'ci'], env)) ?? []
  await told(['backup', ...words], env)
  await told(['keys', 'revoke', id], env)

  const report = await told(['restore', ...words], restored)
  expect(report).toMatch(/^Restored: all is as in the backup of 20\d\d-[\d-]+T[\d:.]+Z\.$/m)
  expect(report).toContain('also passwords that were changed and users that were deleted since')
  expect(report).toContain(`whatever was revoked since:\n  ${id}  ci\n`)
  expect(await told(['keys', 'list'], restored)).not.toContain('revoked')
  expect(await told(['audit', 'tail', '--lines', '1'], restored)).toMatch(
    /Z {2}sparekey restore {2}accepted: passwords, keys and pools are those of the backup of 20\d\d-/,
  )
}, 60_000)

test('a folder that is not there takes no backup, and is told in one line', async () => {
  using folder = temporaryFolder()
  const env = await databaseIn(folder.path)
  const gone = join(folder.path, 'gone')
  const words = [join(gone, 'backup'), '--passphrase-file', join(folder.path, 'passphrase')]
  expect(await sparekey(['backup', ...words], env).ended).toEqual({
    code: 1,
    stdout: '',
    stderr: `sparekey: The folder ${gone} takes no backup: it is not there. Nothing was written.\n`,
  })
})

test.skipIf(!tmux)(
  `a passphrase that is typed is asked for twice${tmux ? '' : ' (SKIPPED: no tmux on this machine)'}`,
  async () => {
    using folder = temporaryFolder()
    const env = await databaseIn(folder.path)
    const file = join(folder.path, 'backup')
    const command = `"${process.execPath}" "${BIN}" backup ${file}`
    using terminal = await screen({ ...env, SK: command }, { columns: 90, rows: 30 })
    terminal.type('eval "$SK"; echo ended $?', 'Enter')
    await terminal.shows(/^Passphrase:$/m)
    terminal.type(PASSPHRASE, 'Enter')
    await terminal.shows(/^The same again:$/m)
    terminal.type('correct horse battery stable', 'Enter')
    await terminal.shows(/The two passphrases differ; nothing was written\.[^]*^ended 2$/m)
    expect(existsSync(file)).toBe(false)
    terminal.type('clear; eval "$SK"; echo ended $?', 'Enter')
    await terminal.shows(/^Passphrase:$/m)
    terminal.type(PASSPHRASE, 'Enter')
    await terminal.shows(/^The same again:$/m)
    terminal.type(PASSPHRASE, 'Enter')
    await terminal.shows(/^ended 0$/m)
    expect(existsSync(file)).toBe(true)
  },
  60_000,
)
