import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { readSettings } from '../../src/config/read-settings.ts'
import { DAY, HOUR } from '../../src/kernel/clock.ts'
import { systemRandom } from '../../src/kernel/random.ts'
import { examine } from '../../src/server/doctor.ts'
import { obtainDataKey } from '../../src/server/data-key.ts'
import { message } from '../contract/acts.ts'
import { mailServer } from '../messages/mail-server.ts'
import { engines, postgresUrl, temporaryFolder } from '../open-store.ts'
import { masterKey } from '../scenario.ts'
import { serving } from './serving.ts'

async function examined(given: object, now: number = Date.now()) {
  const findings = []
  for await (const finding of examine(readSettings({}, { ...given }), { only: undefined, tls: undefined }, () => now))
    findings.push(finding)
  return Object.fromEntries(findings.map(({ about, state, found }) => [about, `${state}: ${found}`]))
}

test('with nothing set it says all of it', async () => {
  const found = await examined({})
  expect(found['settings']).toMatch(/^bad: /)
  expect(Object.keys(found)).toEqual(['settings', 'passwords'])
})

test.each(engines)(
  'what a server needs on $name is looked at, and told when it is in order and when not',
  async (engine) => {
    using folder = temporaryFolder()
    await using mail = await mailServer()
    const file = join(folder.path, 'master.key')
    writeFileSync(file, masterKey('doctor').toString('base64'), { mode: 0o600 })
    const store = engine.name === 'SQLite' ? `sqlite:${join(folder.path, 'sparekey.db')}` : postgresUrl(folder.path)
    const settings = {
      store,
      masterKeyFile: file,
      publicUrl: 'https://id.example.com',
      trustedProxies: '10.0.0.1',
      smtp: `smtp://${mail.server.host}:${mail.server.port}?tls=optional`,
      mailFrom: 'a@example.com',
      sms: 'webhook+https://:x@sms.example.com/',
      smsCountries: '+1,+44',
      smsSenders: '+1=+15555550100',
    }
    const opened = await engine.open(folder.path)
    await obtainDataKey(opened, [masterKey('doctor')], file, systemRandom)
    const now = Date.now()
    await opened.write(async (tx) => {
      const key = {
        name: 'old',
        secret: 's',
        scope: { operations: ['*'], pools: 'all' } as const,
        revokedAt: undefined,
      }
      await tx.accessKeys.add({ id: 'SK1', createdAt: now - 400 * DAY, ...key })
    })
    await opened.close()
    const found = await examined(settings)
    expect(found).toMatchObject({
      settings: 'good: sparekey serve would start with them',
      mail: expect.stringMatching(/^good: .* takes the login/),
      database: 'good: it opens, and the master key is its own',
      outbox: 'good: 0 messages wait',
      keys: expect.stringMatching(/^attention: old: older than a year/),
      'text messages': expect.stringMatching(/^attention: the sandbox is on/),
    })

    if (engine.name === 'PostgreSQL') expect(found['clock']).toMatch(/^good: .* 0\.\d s apart/)
    const again = await engine.open(folder.path)
    await again.write((tx) => tx.outbox.add(message(now - HOUR)))
    await again.close()
    expect((await examined(settings))['outbox']).toMatch(/^bad: 1 message waits, one of them due for 60 minutes/)
    writeFileSync(file, masterKey('other').toString('base64'))
    expect((await examined(settings))['database']).toMatch(/^bad: The master key .* is not the one/)
    const away = await examined({ ...settings, smtp: 'smtp://127.0.0.1:1?tls=optional' })
    expect(away['mail']).toMatch(/^bad: 127\.0\.0\.1:1: SMTP .* Check SPAREKEY_SMTP_URL/)
    await engine.drop(folder.path)
  },
)

const shared = engines.filter(({ name }) => name === 'PostgreSQL')

test.each(shared)('a clock that is off is seen on $name, which has its own', async (engine) => {
  using folder = temporaryFolder()
  const file = join(folder.path, 'master.key')
  writeFileSync(file, masterKey('doctor').toString('base64'), { mode: 0o600 })
  await (await engine.open(folder.path)).close()
  const found = await examined({ store: postgresUrl(folder.path), masterKeyFile: file }, Date.now() + HOUR)
  expect(found['clock']).toMatch(/^bad: .* 3\d{3}\.\d s apart: run a time service on both/)
  await engine.drop(folder.path)
})

test.each(engines)('a database on $name that is empty, or of an older schema, is left as it is', async (engine) => {
  using folder = temporaryFolder()
  const file = join(folder.path, 'master.key')
  writeFileSync(file, masterKey('doctor').toString('base64'), { mode: 0o600 })
  const isSqlite = engine.name === 'SQLite'
  const store = isSqlite ? `sqlite:${join(folder.path, 'sparekey.db')}` : postgresUrl(folder.path)
  const look = async () => (await examined({ store, masterKeyFile: file }))['database']
  expect(await look()).toMatch(
    isSqlite ? /^attention: .* is not there yet: sparekey serve makes it/ : /^attention: .* is empty/,
  )
  if (isSqlite) expect(readdirSync(folder.path)).toEqual(['master.key'])
  else expect(await engine.tables(folder.path)).toEqual([])
  const old = new URL(`../upgrade/schema-2/${engine.name}.${isSqlite ? 'db.gz' : 'sql.gz'}`, import.meta.url)
  await engine.load(folder.path, readFileSync(old))
  const steps = () => engine.rows(folder.path, 'SELECT id FROM migrations ORDER BY id')
  const before = await steps()
  expect(await look()).toMatch(/^attention: .* was made by an older Sparekey: .* Back it up before/)
  expect(await steps()).toEqual(before)
})

test('a server that runs is asked what is wrong with it', async () => {
  await using at = await serving({}, { watchEvery: 20 })
  at.advance(DAY)
  const settings = {
    store: `sqlite:${join(at.folder, 'sparekey.db')}`,
    masterKeyFile: join(at.folder, 'master.key'),
  }
  await vi.waitFor(async () => {
    const found = await examined(settings)
    expect(found['database']).toMatch(/^good: a server holds .*, and says of itself:/)
    expect(found['alarm']).toMatch(/^bad: clock: the clock was set ahead by 86400 s/)
    expect(found['keys']).toMatch(/^attention: no key signs/)
  }, 10_000)
})
