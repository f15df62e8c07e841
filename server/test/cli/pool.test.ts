import { statSync, writeFileSync } from 'node:fs'
import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { operatorAt } from '../../src/cli/operator-at.ts'
import { ownSurroundings } from '../../src/cli/surroundings.ts'
import { DEMO_POOL } from '../../src/server/demo/demo-pool.ts'
import { onSqlite, temporaryFolder } from '../open-store.ts'
import { masterKey } from '../scenario.ts'
import { sparekey } from './run-sparekey.ts'

/** `sparekey pool …` on the database of a folder. */
const pool = (folder: string, ...words: string[]) => sparekey(['pool', ...words, '--data', folder]).ended

test('settings are shown and set while a server holds the file, and when none does', async () => {
  using folder = temporaryFolder()
  const data = `${folder.path}/data`
  const server = sparekey(['dev', '--port', '0', '--data', data])
  const [url = ''] = /http:\S+/.exec(await server.printed(/ready at/)) ?? []
  expect(statSync(`${data}/sparekey.db.sock`).mode & 0o777).toBe(0o600)
  expect(await pool(data, 'list')).toEqual({ code: 0, stdout: `${DEMO_POOL}  demo\n`, stderr: '' })

  const set = await pool(data, 'set', DEMO_POOL, 'rescue=true', 'resetCodeLength=8')
  expect(set.stdout).toContain('rescue                       true  (default false)\n')
  // It holds at once: the next code is as long as was asked.
  const headers = { 'x-amz-target': 'AWSCognitoIdentityProviderService.ForgotPassword' }
  const body = JSON.stringify({ ClientId: '38fjsnc484p94kpqsnet7mpld0', Username: 'invited@example.com' })
  expect((await fetch(url, { method: 'POST', headers, body })).status).toBe(200)
  const inbox = await fetch(`${url}/_sparekey/inbox?to=invited@example.com&wait=10`)
  const { messages } = (await inbox.json()) as { messages: readonly { code: string }[] }
  expect(messages[0]?.code).toMatch(/^\d{8}$/)

  expect(await pool(data, 'set', DEMO_POOL, 'colour=red', 'resetCodeLength=1')).toEqual({
    code: 1,
    stdout: '',
    stderr: expect.stringMatching(
      /^sparekey: colour is no setting; .*\nsparekey: resetCodeLength must be a whole number from 6 to 32\.\n$/,
    ),
  })
  expect((await pool(data, 'show', 'us-east-1_Nowhere01')).stderr).toBe(
    'sparekey: There is no pool us-east-1_Nowhere01; sparekey pool list shows those there are.\n',
  )
  server.child.kill('SIGTERM')
  await server.ended

  const unset = await pool(data, 'set', DEMO_POOL, '--unset', 'rescue', '--output', 'json')
  const shown = JSON.parse(unset.stdout) as readonly { name: string; value: unknown }[]
  expect(shown.find(({ name }) => name === 'rescue')?.value).toBe(false)
  expect(shown.find(({ name }) => name === 'resetCodeLength')?.value).toBe(8)
}, 60_000)

test('a command says so that works on the database of sparekey dev because none was named, and which to name where there is none', async () => {
  using folder = temporaryFolder()
  const stderr = new PassThrough().setEncoding('utf8')
  const surroundings = { ...ownSurroundings(), env: {}, stderr: stderr as unknown as NodeJS.WriteStream }
  await expect(operatorAt(surroundings, {}, folder.path)).rejects.toThrow(
    `There is no database ${folder.path}/sparekey.db. Name the settings of the server with --config FILE or SPAREKEY_CONFIG, or the folder of a development server with --data.`,
  )
  writeFileSync(`${folder.path}/master.key`, masterKey('pool').toString('base64'))
  await (await onSqlite.open(folder.path)).close()
  expect(stderr.read()).toBe(null)
  await using operator = await operatorAt(surroundings, {}, folder.path)
  expect(await operator.listPools({})).toEqual({ answer: [] })
  expect(stderr.read()).toBe(
    `sparekey: no --config, no SPAREKEY_CONFIG: this is the development database ${folder.path}/sparekey.db.\n`,
  )
})

test('SPAREKEY_CONFIG names the settings as --config does, and a second database beside them is refused', async () => {
  using folder = temporaryFolder()
  const config = `${folder.path}/sparekey.yaml`
  writeFileSync(config, `store: sqlite:${folder.path}/none.db\n`)
  const expected = `sparekey: There is no database ${folder.path}/none.db. A server makes it when it starts there for the first time.\n`
  expect((await sparekey(['pool', 'list'], { SPAREKEY_CONFIG: config }).ended).stderr).toBe(expected)
  expect((await sparekey(['pool', 'list', '--config', config]).ended).stderr).toBe(expected)
  const both = await pool(folder.path, 'list', '--config', config)
  expect([both.code, both.stderr]).toEqual([
    2,
    expect.stringContaining('--data names a database, and so do the settings'),
  ])
})

test.each([
  [[], 2],
  [['set', 'x'], 2],
  [['show'], 2],
  [['set', 'x', 'y'], 2],
  [['list', '--output', 'yaml'], 2],
  [['list', '--data', '/nonexistent'], 1],
])('what cannot be is told: %j', async (words, code) => {
  const ended = await sparekey(['pool', ...words]).ended
  expect([ended.code, ended.stdout]).toEqual([code, ''])
  expect(ended.stderr).toMatch(/^sparekey: /)
})
