import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { DAY } from '../../src/kernel/clock.ts'
import { systemRandom } from '../../src/kernel/random.ts'
import { backUp, restore } from '../../src/server/backup/backup.ts'
import { openFile, sealFile } from '../../src/server/backup/sealed-file.ts'
import { overSocket } from '../../src/server/operator/over-socket.ts'
import { socketOf } from '../../src/server/operator/socket.ts'
import { message } from '../contract/acts.ts'
import { engines, postgresUrl, temporaryFolder } from '../open-store.ts'
import { acts, aPool, JANE } from './a-pool.ts'
import { serving } from './serving.ts'

const PASSPHRASE = 'correct horse battery staple'
const MADE = Date.UTC(2026, 0, 31, 12)
const parts = { random: systemRandom, now: () => MADE, told: () => {} }
const quiet = () => {}
const sealing = { random: systemRandom, now: () => MADE, progress: quiet }

test('a running server is backed up, and what is put back has the users and nothing that was alive', async () => {
  using elsewhere = temporaryFolder()
  const file = join(elsewhere.path, 'backup')
  const old: Record<string, string> = {}
  let masterKey = ''
  {
    await using at = await serving()
    const { key, ClientId } = await aPool(at)
    const { signIn, forgot, code } = acts(at, ClientId)
    const tokens = (await signIn()).body['AuthenticationResult']
    await forgot()
    Object.assign(old, { clientId: ClientId, refresh: tokens.RefreshToken, code: await code(), key: key.AccessKeyId })
    masterKey = readFileSync(join(at.folder, 'master.key'), 'utf8')

    await using operator = await overSocket(socketOf(join(at.folder, 'sparekey.db')))
    if (!operator) throw new Error('the server has no ear')
    const store = { engine: 'sqlite', file: join(at.folder, 'sparekey.db') } as const
    const { bytes } = await backUp(operator, { store }, file, PASSPHRASE, parts)
    expect(bytes).toBe(statSync(file).size)
    expect(statSync(file).mode & 0o077).toBe(0)
    await expect(backUp(operator, { store }, file, PASSPHRASE, parts)).rejects.toThrow(/is there already/)
    expect((await signIn()).outcome).toBe('ok')
    await operator.revokeKey({ id: key.AccessKeyId })
  }
  expect(readFileSync(file).includes(JANE)).toBe(false)

  using folder = temporaryFolder()
  const masterKeyFile = join(folder.path, 'master.key')
  writeFileSync(masterKeyFile, masterKey, { mode: 0o600 })
  const store = { engine: 'sqlite', file: join(folder.path, 'new', 'sparekey.db') } as const
  const target = { store, masterKeyFile }
  await expect(restore(target, file, 'another passphrase', parts)).rejects.toThrow(/does not open/)
  writeFileSync(join(folder.path, 'other.key'), Buffer.alloc(32, 9).toString('base64'))
  const wrongKey = { store, masterKeyFile: join(folder.path, 'other.key') }
  await expect(restore(wrongKey, file, PASSPHRASE, parts)).rejects.toThrow(/is not the one this database was made with/)
  expect(existsSync(store.file)).toBe(false)
  // What a killed server leaves: the newest of its data, which the restored file would take for its own.
  mkdirSync(join(folder.path, 'new'), { recursive: true })
  for (const end of ['-wal', '-shm']) {
    writeFileSync(`${store.file}${end}`, 'of another database')
    await expect(restore(target, file, PASSPHRASE, parts)).rejects.toThrow(`${store.file}${end} is there already`)
    expect(readFileSync(`${store.file}${end}`, 'utf8')).toBe('of another database')
    rmSync(`${store.file}${end}`)
  }
  expect(existsSync(store.file)).toBe(false)
  expect(await restore(target, file, PASSPHRASE, parts)).toEqual({
    madeAt: MADE,
    sessions: 1,
    messages: 0,
    keys: [{ id: old['key'], name: 'all' }],
  })
  await expect(restore(target, file, PASSPHRASE, parts)).rejects.toThrow(/is there already/)

  await using at = await serving({ store: `sqlite:${store.file}`, masterKeyFile })
  const { refresh, confirm, signIn } = acts(at, old['clientId'] ?? '')
  expect((await refresh(old['refresh'] ?? '')).outcome).toMatch(/^NotAuthorizedException/)
  expect((await confirm(old['code'] ?? '', 'Another-Horse-8')).outcome).toMatch(/^CodeMismatchException/)
  expect((await signIn()).outcome).toBe('ok')
  await using operator = await overSocket(socketOf(store.file))
  const tail = await operator?.tailAudit({ pool: '', lines: 9 })
  expect(tail).toMatchObject({
    answer: expect.arrayContaining([
      expect.objectContaining({
        operation: 'sparekey restore',
        reason: expect.stringContaining('of the backup of 2026-01-31T12:00'),
      }),
    ]),
  })
  expect(await operator?.verifyAudit({ after: 0 })).toMatchObject({ answer: { findings: [] } })
})

const postgres = engines.find(({ name }) => name === 'PostgreSQL')
test.skipIf(postgres === undefined)(
  `what deploy/postgresql/after-restore.sql voids is what a restore voids${postgres ? '' : ' (SKIPPED: no PostgreSQL on this machine)'}`,
  async () => {
    using folder = temporaryFolder()
    const store = postgresUrl(folder.path)
    const old = { ClientId: '', refresh: '', code: '' }
    {
      await using at = await serving({ store })
      const { ClientId } = await aPool(at)
      const { signIn, forgot, code } = acts(at, ClientId)
      const refresh = (await signIn()).body['AuthenticationResult'].RefreshToken
      await forgot()
      Object.assign(old, { ClientId, refresh, code: await code() })
      await at.server.services.store.write((tx) => tx.outbox.add(message(at.now() + DAY)))
    }
    const sql = readFileSync(new URL('../../../deploy/postgresql/after-restore.sql', import.meta.url), 'utf8')
    await postgres?.load(folder.path, gzipSync(sql.replaceAll('sparekey.', 'SCHEMA.')))
    await using at = await serving({ store })
    const { refresh, confirm, signIn } = acts(at, old.ClientId)
    expect((await refresh(old.refresh)).outcome).toMatch(/^NotAuthorizedException/)
    expect((await confirm(old.code, 'Another-Horse-8')).outcome).toMatch(/^CodeMismatchException/)
    expect((await signIn()).outcome).toBe('ok')
    expect(await at.server.services.store.read((tx) => tx.outbox.backlog())).toBe(0)
  },
)

test.each([0, 1, 65_535, 65_536, 65_537, 200_000])('a file of %d bytes comes back as it was', (size) => {
  using folder = temporaryFolder()
  const file = (name: string) => join(folder.path, name)
  writeFileSync(file('plain'), systemRandom(size))
  sealFile(file('plain'), file('sealed'), PASSPHRASE, sealing)
  expect(openFile(file('sealed'), file('again'), PASSPHRASE, quiet)).toEqual({ madeAt: MADE })
  expect(readFileSync(file('again')).equals(readFileSync(file('plain')))).toBe(true)
})

test('what was cut, changed, put in another order or is something else does not open', () => {
  using folder = temporaryFolder()
  const file = (name: string) => join(folder.path, name)
  writeFileSync(file('plain'), Buffer.alloc(150_000, 7))
  sealFile(file('plain'), file('sealed'), PASSPHRASE, sealing)
  const sealed = readFileSync(file('sealed'))
  const body = sealed.indexOf(10) + 1
  const piece = 65_536 + 16
  const pieces = [
    sealed.subarray(body, body + piece),
    sealed.subarray(body + piece, body + 2 * piece),
    sealed.subarray(body + 2 * piece),
  ]
  const header = sealed.subarray(0, body)
  const changed = Buffer.from(sealed)
  changed[body + 5] = (changed[body + 5] ?? 0) ^ 1
  const broken: Readonly<Record<string, Buffer>> = {
    changed,
    cut: Buffer.concat([header, pieces[0] ?? header, pieces[1] ?? header]),
    turned: Buffer.concat([header, pieces[1] ?? header, pieces[0] ?? header, pieces[2] ?? header]),
    header: Buffer.concat([
      Buffer.from(header.toString().replace('"version":1', '"version": 1')),
      sealed.subarray(body),
    ]),
  }
  mkdirSync(file('out'))
  for (const [name, bytes] of Object.entries(broken)) {
    writeFileSync(file(name), bytes)
    expect(() => openFile(file(name), file(`out/${name}`), PASSPHRASE, quiet), name).toThrow(/does not open/)
  }
  writeFileSync(file('else'), 'hello\n')
  expect(() => openFile(file('else'), file('out/else'), PASSPHRASE, quiet)).toThrow(/is no backup of Sparekey/)
})
