import { statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { DEMO_POOL } from '../../src/server/demo/demo-pool.ts'
import { temporaryFolder } from '../open-store.ts'
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
