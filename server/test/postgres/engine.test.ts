import { Client } from 'pg'
import { describe, expect, test } from 'vitest'
import { StoreCannotOpen } from '../../src/store/errors.ts'
import { migrations } from '../../src/store/migrations/index.ts'
import type { StatementEvent } from '../../src/store/observe.ts'
import { Busy, Unavailable, type Store } from '../../src/store/ports/index.ts'
import { openPostgres } from '../../src/store/postgres/index.ts'
import { attempt, consume, createJane, request, right, session, signIn, wrongPassword } from '../contract/acts.ts'
import { engines, postgresUrl, temporaryFolder } from '../open-store.ts'
import { startCluster } from './cluster.ts'

const isHere = engines.length > 1
const open = (folder: string, observe?: (event: StatementEvent) => void) =>
  openPostgres({ url: postgresUrl(folder), now: 0, ...(observe && { observe }) })

async function ask(url: string, sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new Client({ connectionString: url.split('?')[0] })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}
const schemaOf = (folder: string) => new URL(postgresUrl(folder)).searchParams.get('schema') ?? ''

describe.skipIf(!isHere)(`the store on PostgreSQL${isHere ? '' : ' (SKIPPED: no PostgreSQL on this machine)'}`, () => {
  test('ten that start at once on an empty database take its steps once', async () => {
    using folder = temporaryFolder()
    const stores = await Promise.all(Array.from({ length: 10 }, () => open(folder.path)))
    const steps = await ask(postgresUrl(folder.path), `SELECT id FROM ${schemaOf(folder.path)}.migrations ORDER BY id`)
    expect(steps.map(({ id }) => Number(id))).toEqual(migrations.map(({ id }) => id))
    await Promise.all(stores.map((store) => store.close()))
  })

  test('a schema of a newer Sparekey, or of another program, is refused and left as it is', async () => {
    using folder = temporaryFolder()
    const [url, schema] = [postgresUrl(folder.path), schemaOf(folder.path)]
    await ask(url, `CREATE SCHEMA ${schema}; CREATE TABLE ${schema}.theirs (x int)`)
    await expect(open(folder.path)).rejects.toThrow(/belongs to another program/)
    await ask(url, `DROP TABLE ${schema}.theirs`)
    await (await open(folder.path)).close()
    await ask(url, `INSERT INTO ${schema}.migrations VALUES (99, 'later', 1, 0)`)
    await expect(open(folder.path)).rejects.toThrow(/was made by a newer Sparekey/)
  })

  test.each<[string, number, (store: Store) => Promise<unknown>]>([
    ['a request', 1, (store) => store.codes.request(request(10))],
    ['a try of the right code', 1, (store) => store.codes.attempt(attempt(10, right))],
    [
      'a reset',
      1,
      (store) => store.recovery.consume(consume(11, { history: { digest: 'd', keep: 2 }, sessions: 'revoke' })),
    ],
    ['a sign-in', 1, (store) => store.signIn.settle(signIn(10, { kind: 'right', session: session('s') }))],
    ['a refused sign-in', 1, (store) => store.signIn.settle(signIn(10, wrongPassword))],
    ['a claim', 1, (store) => store.outbox.claim({ now: 20, lease: 'l', leaseMs: 10, limit: 5 })],
    ['the settling of a message', 1, (store) => store.outbox.settle('m', 'l', { kind: 'sent', at: 10 })],
  ])('%s is so many round trips: %d', async (_, trips, act) => {
    const events: StatementEvent[] = []
    using folder = temporaryFolder()
    await using store = await open(folder.path, (event) => events.push(event))
    await createJane(store)
    await store.codes.request(request(10))
    events.length = 0
    await act(store)
    expect(events.map(({ type }) => type)).toEqual(Array.from({ length: trips }, () => 'statement'))
  })

  test('a connection that the server ends costs its call and nothing more', async () => {
    using folder = temporaryFolder()
    await using store = await open(folder.path)
    const end = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'sparekey' AND query LIKE '%${schemaOf(folder.path)}%'`
    await store.write((tx) => tx.settings.put('a', 'b'))
    await ask(postgresUrl(folder.path), end)
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => store.read((tx) => tx.settings.get('a'))))
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(Unavailable)
    expect(await store.read((tx) => tx.settings.get('a'))).toBe('b')
  })

  test('a statement that the database is slow with is given up, act and closure, and the next one served', async () => {
    using folder = temporaryFolder()
    const [url, schema] = [postgresUrl(folder.path), schemaOf(folder.path)]
    await using store = await openPostgres({ url, now: 0, longestStatement: 200 })
    await createJane(store)
    const blocker = new Client({ connectionString: url.split('?')[0] })
    await blocker.connect()
    try {
      await blocker.query(`BEGIN; LOCK TABLE ${schema}.challenges, ${schema}.settings`)
      const outcomes = await Promise.allSettled([
        store.codes.request(request(10)),
        store.write((tx) => tx.settings.put('a', 'b')),
      ])
      expect(outcomes).toMatchObject([{ reason: expect.any(Unavailable) }, { reason: expect.any(Busy) }])
      await blocker.query('ROLLBACK')
    } finally {
      await blocker.end()
    }
    expect(await store.codes.request(request(20))).toBe('accepted')
    expect(await store.read((tx) => tx.settings.get('a'))).toBeUndefined()
  })

  test('a database that is read-only, or has no room, says so and serves again', async () => {
    const cluster = await startCluster({
      fsync: 'off',
      settings: { max_connections: '12', superuser_reserved_connections: '1' },
    })
    const others: Client[] = []
    try {
      await ask(cluster.url(), `CREATE ROLE app LOGIN; ALTER DATABASE postgres OWNER TO app`)
      const url = cluster.url().replace('sparekey@', 'app@')
      await using store = await openPostgres({ url, now: 0 })
      await ask(cluster.url(), `ALTER ROLE app SET default_transaction_read_only = on`)
      await ask(cluster.url(), `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'app'`)
      await expect(store.codes.request(request(10))).rejects.toBeInstanceOf(Unavailable)
      await ask(cluster.url(), `ALTER ROLE app RESET default_transaction_read_only`)
      await ask(cluster.url(), `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'app'`)
      for (let i = 0; i < 11; i++) {
        const client = new Client({ connectionString: url })
        client.on('error', () => {})
        others.push(client)
        await client.connect().catch(() => undefined)
      }
      await expect(store.codes.request(request(10))).rejects.toBeInstanceOf(Unavailable)
      await Promise.all(others.map((client) => client.end().catch(() => undefined)))
      expect(await store.codes.request(request(10))).toBe('accepted')
    } finally {
      await cluster.stop()
    }
  }, 60_000)

  test.each([
    ['postgres://sparekey@127.0.0.1:1/postgres', /No PostgreSQL server answers for postgres on 127\.0\.0\.1:1/],
    [postgresUrl('x').replace('/postgres?', '/nowhere?'), /There is no database nowhere/],
    [postgresUrl('x').replace('/postgres?', '/postgres?sslmode=require&'), /offers no TLS/],
  ])('one that cannot be opened says in a sentence why: %#', async (url, sentence) => {
    const opened = openPostgres({ url, now: 0 })
    await expect(opened).rejects.toBeInstanceOf(StoreCannotOpen)
    await expect(openPostgres({ url, now: 0 })).rejects.toThrow(sentence)
  })
})
