import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { poolId, subject } from '../server/src/kernel/brand.ts'
import { start } from '../server/src/server/start.ts'
import type { RequestCode } from '../server/src/store/ports/index.ts'
import { request } from '../server/src/store/postgres/acts/codes.ts'
import { translator } from '../server/src/store/postgres/translate.ts'
import { USER_BY_LOGIN } from '../server/src/store/sql/ports/users.ts'
import { startCluster, type Cluster } from '../server/test/postgres/cluster.ts'
import { benchMasterKey, benchSettings } from './bench-settings.ts'
import { load } from './load.ts'
import { BENCH_POOL, subAt } from './names.ts'
import { pinnedProcess } from './pinned-process.ts'
import { prepareBench } from './seed-users.ts'
import { workloads } from './workloads.ts'

const SECONDS = 4
const HOUR = 3_600_000

/**
 * `npm run bench -- postgres [--users 1000000] [--rounds 3]`: ForgotPassword over HTTP, every rule in place, beside pgbench sending the two statements that
 * such a call costs, with a user drawn at random, to the same server; in turns.
 */
export async function run(args: readonly string[]): Promise<void> {
  const options = { users: { type: 'string', default: '1000000' }, rounds: { type: 'string', default: '3' } } as const
  const { values } = parseArgs({ args: [...args], options })
  const [users, rounds] = [Number(values.users), Number(values.rounds)]
  const cluster = await startCluster({ fsync: 'on' })
  const folder = mkdtempSync(join(tmpdir(), 'sparekey-bench-'))
  try {
    await seed(cluster, users)
    const script = join(folder, 'forgot.sql')
    writeFileSync(script, await pgbenchScript(users))
    const [workload] = workloads(users)
    if (!workload) throw new Error('there is a workload')
    console.log(`${users.toLocaleString('en')} users, fsync on, two statements a call; median of ${rounds} rounds`)
    console.log('conc   pgbench/s  ForgotPassword/s   ratio')
    for (const concurrency of [16, 64]) {
      const [peer, ours]: [number[], number[]] = [[], []]
      for (let round = 0; round < rounds; round++) {
        peer.push(pgbench(cluster, script, concurrency))
        await using server = await pinnedProcess(['intake', cluster.url({ pool_size: '16' })])
        const result = await load(server.url, concurrency, SECONDS, workload.next)
        if (result.failures > 0) throw new Error(`${result.failures} calls failed`)
        ours.push(result.perSecond)
      }
      const [theirs, mine] = [median(peer), median(ours)]
      const ratio = (mine / theirs).toFixed(2)
      console.log(
        `${String(concurrency).padStart(4)}  ${theirs.toFixed(0).padStart(10)}  ${mine.toFixed(0).padStart(16)}  ${ratio.padStart(6)}`,
      )
    }
  } finally {
    await cluster.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The pool by the ordinary way, its users in two statements. */
async function seed(cluster: Cluster, users: number): Promise<void> {
  const store = { engine: 'postgres', url: cluster.url() } as const
  const server = await start({
    settings: benchSettings,
    masterKeys: [benchMasterKey],
    masterKeyFile: '',
    store,
    prepare: prepareBench,
  })
  await server.close()
  console.error(`writing ${users} users`)
  const sub = `'00000000-0000-4000-8000-' || lpad(i::text, 12, '0')`
  const all = `FROM generate_series(0, ${users} - 1) i`
  psql(
    cluster,
    `INSERT INTO sparekey.users (pool_id, id, username, status, enabled, created_at, modified_at, attributes, factors)
     SELECT '${BENCH_POOL}', ${sub}, ${sub}, 'CONFIRMED', 1, 0, 0,
       json_build_object('sub', ${sub}, 'email', 'user' || i || '@example.com', 'email_verified', 'true', 'given_name', 'Given',
         'family_name', 'Family ' || i, 'locale', 'en-US', 'zoneinfo', 'Europe/Berlin', 'nickname', 'nick' || i,
         'website', 'https://example.com')::text, '[]' ${all}`,
  )
  psql(
    cluster,
    `INSERT INTO sparekey.logins (pool_id, login_key, kind, user_id)
     SELECT '${BENCH_POOL}', 'user' || i || '@example.com', 1, ${sub} ${all}`,
  )
  psql(cluster, 'VACUUM ANALYZE')
}

function psql(cluster: Cluster, sql: string): void {
  const where = ['-h', '127.0.0.1', '-p', String(cluster.port), '-U', 'sparekey', '-d', 'postgres']
  execFileSync('psql', [...where, '-q', '-v', 'ON_ERROR_STOP=1', '-c', sql], { stdio: 'inherit' })
}

/** What one call sends: the look-up and the act, with a drawn user and fresh ids in the place of what the act was made with. */
async function pgbenchScript(users: number): Promise<string> {
  const translate = translator('sparekey')
  const user = `('00000000-0000-4000-8000-' || lpad((:u)::text, 12, '0'))`
  const fill = (sql: string, values: readonly unknown[]) =>
    translate(sql)
      .replace(/\$(\d+)/g, (_, n: string) => literal(values[Number(n) - 1]))
      .replaceAll(`'${subAt(0)}'`, user)
      .replaceAll(`'message'`, 'gen_random_uuid()::text')
      .replaceAll(`'audit'`, 'gen_random_uuid()::text')
      .replaceAll(/\s+/g, ' ')
  const lookUp = fill(USER_BY_LOGIN, [BENCH_POOL, 'login']).replace(`'login'`, `('user' || :u || '@example.com')`)
  let act = ''
  await request(
    {
      query: async (sql, values) => {
        act = fill(sql, values)
        return { rows: [{ n: 1 }], rowCount: 1, command: '', oid: 0, fields: [] }
      },
    },
    anAct(),
  )
  return `\\set u random(0, ${users - 1})\n${lookUp};\n${act};\n`
}

function literal(value: unknown): string {
  if (value === null || value === undefined) return 'NULL'
  return typeof value === 'number' ? String(value) : `'${String(value).replaceAll("'", "''")}'`
}

function anAct(): RequestCode {
  const who = subject(subAt(0))
  const now = Date.now()
  const common = { poolId: poolId(BENCH_POOL), subject: who, medium: 'EMAIL', destinationHash: 'd'.repeat(64) } as const
  const seed = { keyId: '0123456789abcdef', nonce: Buffer.alloc(16, 7), length: 6, alphabet: '0123456789' }
  const origin = { operation: 'ForgotPassword', requestId: 'r'.repeat(36), ip: '127.0.0.1' }
  return {
    poolId: common.poolId,
    subject: who,
    now,
    // Drawn users come again now and then, and pgbench waits for nobody's hour.
    window: { kind: 'reset', budget: 1_000_000, length: HOUR },
    audit: { ...origin, id: 'audit', poolId: common.poolId, at: now, subject: who },
    effect: {
      kind: 'send',
      code: { ...common, purpose: 'reset', seed, issuedAt: now, expiresAt: now + HOUR },
      message: {
        ...common,
        ...origin,
        id: 'message',
        kind: 'ForgotPassword',
        destination: 's'.repeat(110),
        masked: 'u***@e***',
        content: { kind: 'code', purpose: 'reset', seed },
        createdAt: now,
        runAt: now,
        giveUpAt: now + HOUR,
        reason: 'code to verified email',
      },
    },
  }
}

function pgbench(cluster: Cluster, script: string, concurrency: number): number {
  const where = ['-h', '127.0.0.1', '-p', String(cluster.port), '-U', 'sparekey']
  const how = ['-n', '-M', 'extended', '-c', String(concurrency), '-j', '1', '-T', String(SECONDS), '-f', script]
  const printed = execFileSync('pgbench', [...where, ...how, 'postgres'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return Number(/tps = ([\d.]+)/.exec(printed)?.[1])
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
