import { DatabaseSync } from 'node:sqlite'
import type { Services } from '../server/src/features/context.ts'
import { newCredential } from '../server/src/features/passwords/credential.ts'
import { systemRandom } from '../server/src/kernel/random.ts'
import { DATA_KEY, sealDataKey } from '../server/src/server/data-key.ts'
import { openSqlite } from '../server/src/store/sqlite/index.ts'
import { start } from '../server/src/server/start.ts'
import { benchMasterKey, benchSettings } from './bench-settings.ts'
import { readSeed } from '../server/src/server/seed/read-seed.ts'
import { applySeed } from '../server/src/server/seed/apply-seed.ts'
import { BENCH_CLIENT, BENCH_POOL, subAt, userAt } from './names.ts'
import { poolId, userId } from '../server/src/kernel/brand.ts'

export const BENCH_PASSWORD = 'Correct-Horse-7'
/** Users that have a password; hashing a million takes two hours and changes nothing that is measured. */
export const WITH_PASSWORD = 64

/** The key of the database is the bench's own, so that codes can be written and read beside the server. */
export async function giveKnownKey(file: string): Promise<void> {
  await using store = await openSqlite({ file, now: 0 })
  await store.write((tx) => tx.settings.put(DATA_KEY, sealDataKey(benchMasterKey, systemRandom, benchMasterKey)))
}

/** The pool, its client, and the first users, by the ordinary way. */
export async function prepareBench(services: Services): Promise<void> {
  await applySeed(
    services,
    readSeed({
      pools: [
        {
          Id: BENCH_POOL,
          PoolName: 'bench',
          UsernameAttributes: ['email'],
          AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'verified_email', Priority: 1 }] },
          Clients: [
            {
              ClientId: BENCH_CLIENT,
              ClientName: 'bench',
              PreventUserExistenceErrors: 'ENABLED',
              ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
            },
          ],
        },
      ],
    }),
  )
}

/** A database with the bench's own key, pool and client, and `count` users. */
export async function seedDatabase(file: string, count: number): Promise<void> {
  await giveKnownKey(file)
  const seeding = await start({
    settings: benchSettings,
    masterKeys: [benchMasterKey],
    masterKeyFile: '',
    store: { engine: 'sqlite', file },
    prepare: prepareBench,
  })
  await seedUsers(file, seeding.services, count)
  await seeding.close()
}

/** Writes `count` users straight into the file of a server that is not running. Returns what it took, in seconds. */
export async function seedUsers(file: string, services: Services, count: number): Promise<void> {
  const pool = { id: poolId(BENCH_POOL) }
  const credentials = await Promise.all(
    Array.from({ length: Math.min(count, WITH_PASSWORD) }, (_, i) =>
      newCredential(services, pool, { id: userId(subAt(i)), username: subAt(i) }, BENCH_PASSWORD),
    ),
  )
  await services.store.close()
  const db = new DatabaseSync(file)
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA cache_size = -400000; BEGIN')
  const user = db.prepare(
    `INSERT INTO users (pool_id, id, username, status, enabled, created_at, modified_at, attributes, factors) VALUES (?, ?, ?, 'CONFIRMED', 1, 0, 0, ?, '[]')`,
  )
  const login = db.prepare('INSERT INTO logins (pool_id, login_key, kind, user_id) VALUES (?, ?, ?, ?)')
  const credential = db.prepare('INSERT INTO credentials (pool_id, user_id, password, srp) VALUES (?, ?, ?, ?)')
  for (let i = 0; i < count; i++) {
    const sub = subAt(i)
    const attributes = {
      sub,
      email: userAt(i),
      email_verified: 'true',
      given_name: 'Given',
      family_name: `Family ${i}`,
      locale: 'en-US',
      zoneinfo: 'Europe/Berlin',
      nickname: `nick${i}`,
      website: 'https://example.com',
      'custom:tenant': `tenant-${i % 100}`,
    }
    user.run(BENCH_POOL, sub, sub, JSON.stringify(attributes))
    login.run(BENCH_POOL, sub, 0, sub)
    login.run(BENCH_POOL, userAt(i), 1, sub)
    const has = credentials[i]
    if (has) credential.run(BENCH_POOL, sub, has.password, has.srp)
    if (i % 100_000 === 99_999) console.error(`  ${i + 1} of ${count} users`)
  }
  db.exec('COMMIT')
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  db.close()
}
