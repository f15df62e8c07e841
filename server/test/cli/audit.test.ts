import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { MINUTE } from '../../src/kernel/clock.ts'
import { idsFrom } from '../../src/kernel/ids.ts'
import { systemRandom } from '../../src/kernel/random.ts'
import { auditSealer } from '../../src/server/audit/sealing.ts'
import { obtainDataKey } from '../../src/server/data-key.ts'
import { audit, message, pool } from '../contract/acts.ts'
import { blocksOf } from '../docs/shell.ts'
import { onSqlite, temporaryFolder } from '../open-store.ts'
import { masterKey } from '../scenario.ts'
import { sparekey } from './run-sparekey.ts'

const log = { debug() {}, info() {}, warn() {}, error() {} }
const page = readFileSync(new URL('../../../docs/guides/audit.md', import.meta.url), 'utf8')

/** A data folder with two messages and a refusal in it, an hour old and sealed. */
async function auditedFolder(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'master.key'), masterKey('audit').toString('base64'), { mode: 0o600 })
  const at = Date.now() - 60 * MINUTE
  const ids = idsFrom(systemRandom, () => at)
  const store = await onSqlite.open(folder)
  const keys = await obtainDataKey(store, [masterKey('audit')], 'master.key', systemRandom)
  await store.write(async (tx) => {
    for (let i = 0; i < 2; i++) await tx.outbox.add(message(at, { id: ids.row() }))
    await tx.audit.append({ ...audit(at, { id: ids.row() }), outcome: 'refused', reason: 'wrong code' })
  })
  await auditSealer({ store, keys, now: Date.now, log })(() => true)
  await store.close()
}

/** Times, pool and head as the page shows them. */
const asOnThePage = (text: string) =>
  text
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z to [\d:.T-]+Z/g, '2026-11-26T09:14:52.630Z to 2026-11-26T09:21:00.000Z')
    .replaceAll(/^(Head: \d+)\.[\w-]{43}$/gm, '$1.5XyQm0V7cZl1oGk3uHqTnDf8sRwJbEa9iYpKx4tMvU')
    .replaceAll(pool, 'us-east-1_Sparekey1')

test('the log is checked against its seals, as the page shows', async () => {
  using folder = temporaryFolder()
  await auditedFolder(folder.path)
  const verify = (...words: string[]) => sparekey(['audit', 'verify', '--data', folder.path, ...words]).ended
  const [, clean, tampered] = blocksOf(page, 'console').map((block) => block.replace(/^\$.*\n/, ''))

  const before = await verify()
  expect([before.code, asOnThePage(before.stdout), before.stderr]).toEqual([0, clean, ''])
  const head = /^Head: (\S+)$/m.exec(before.stdout)?.[1] ?? ''
  expect((await verify('--head', head)).code).toBe(0)

  await onSqlite.change(folder.path, `UPDATE audit SET reason = 'expired code'`)
  const after = await verify()
  expect([after.code, asOnThePage(after.stdout), after.stderr]).toEqual([1, tampered, ''])
  const told = await verify('--output', 'json')
  expect([told.code, JSON.parse(told.stdout)]).toEqual([
    1,
    { seals: 2, entries: 2, past: 0, findings: [expect.stringContaining('changed')], unsealed: 0, head },
  ])

  await onSqlite.change(folder.path, 'DELETE FROM audit_seals WHERE seq = 2')
  const cut = await verify('--head', head)
  expect([cut.code, cut.stdout]).toEqual([1, expect.stringContaining('the end of the log was removed')])
}, 60_000)

test('a line tells of the key that signed the call', async () => {
  using folder = temporaryFolder()
  await auditedFolder(folder.path)
  await onSqlite.change(folder.path, `UPDATE audit SET ip = '192.0.2.7 SKABCDEFGHIJKLMNOPQR'`)
  const { stdout } = await sparekey(['audit', 'tail', '--user-pool-id', pool, '--lines', '1', '--data', folder.path])
    .ended
  expect(stdout).toMatch(/ SKABCDEFGHIJKLMNOPQR 192\.0\.2\.7\n$/)
})

test('the log of a pool that never was is not an empty one', async () => {
  using folder = temporaryFolder()
  await auditedFolder(folder.path)
  const tail = (...words: string[]) => sparekey(['audit', 'tail', '--data', folder.path, ...words]).ended
  expect(await tail('--user-pool-id', 'us-east-1_Nowhere01')).toEqual({
    code: 1,
    stdout: '',
    stderr: 'sparekey: There is no pool us-east-1_Nowhere01; sparekey pool list shows those there are.\n',
  })
  expect(await tail()).toEqual({ code: 0, stdout: '', stderr: '' })
})

test.each([
  [['verify', '--lines', '3'], 2],
  [['verify', 'all'], 2],
  [['tail', '--head', 'x'], 2],
  [['tail', '--lines', '0'], 2],
  [[], 2],
  [['verify', '--data', '/nonexistent'], 1],
])('what cannot be is told: %j', async (words, code) => {
  const ended = await sparekey(['audit', ...words]).ended
  expect([ended.code, ended.stdout]).toEqual([code, ''])
  expect(ended.stderr).toMatch(/^sparekey: /)
})
