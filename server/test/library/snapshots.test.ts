import { Agent, request } from 'node:http'
import type * as Argon2 from '@node-rs/argon2'
import { expect, test, vi } from 'vitest'
import { start, type TestPool } from '../../src/index.ts'
import { startWatched } from '../../src/library/start-watched.ts'
import { call, confirm, forgot, JANE, NEW, OLD, signIn } from './call.ts'

const hashed = vi.hoisted(() => ({ times: 0 }))
vi.mock('@node-rs/argon2', async (original) => {
  const real = await original<typeof Argon2>()
  const counted: typeof real.hash = (...input) => {
    hashed.times += 1
    return real.hash(...input)
  }
  return { ...real, hash: counted }
})

const LOCKED = 'NotAuthorizedException: Password attempts exceeded'

test('passwords, codes, windows, sessions, lock-outs, messages and the clock go back', async () => {
  await using pool = await start()
  await forgot(pool)
  const code = await pool.codeFor(JANE)
  const session = (await signIn(pool)).body.AuthenticationResult
  const before = await pool.snapshot()

  expect(await confirm(pool, code)).toBe('ok')
  expect((await signIn(pool, NEW)).outcome).toBe('ok')
  await call(pool, 'GlobalSignOut', { AccessToken: session.AccessToken })
  pool.clock.freeze()
  for (let i = 0; i < 6; i++) await signIn(pool, 'Wrong-Horse-7')
  expect((await signIn(pool, NEW)).outcome).toBe(LOCKED)
  let window
  do window = await forgot(pool)
  while (window === 'ok')
  expect(window).toMatch(/^LimitExceededException/)
  await pool.clock.advance('8 days')

  await pool.restore(before)
  expect((await signIn(pool, NEW)).outcome).toBe('NotAuthorizedException: Incorrect username or password.')
  expect((await signIn(pool, OLD)).outcome).toBe('ok')
  expect((await call(pool, 'GetUser', { AccessToken: session.AccessToken })).outcome).toBe('ok')
  expect((await pool.messages()).map((message) => message.code)).toEqual([code])
  expect(Math.abs(pool.clock.now() - Date.now())).toBeLessThan(60_000)
  expect(await confirm(pool, code)).toBe('ok')
  expect(await forgot(pool)).toBe('ok')
})

test('snapshots may be many, restored in any order and any number of times', async () => {
  await using pool = await start()
  const passwords = [OLD, 'Second-Horse-7', 'Third-Horse-7']
  const snapshots = [await pool.snapshot()]
  for (const password of passwords.slice(1)) {
    await forgot(pool)
    expect(await confirm(pool, await pool.codeFor(JANE), password)).toBe('ok')
    snapshots.push(await pool.snapshot())
  }
  for (const i of [0, 2, 1, 1, 2, 0]) {
    await pool.restore(snapshots[i]!)
    const outcomes = await Promise.all(passwords.map(async (password) => (await signIn(pool, password)).outcome))
    expect(outcomes.map((outcome) => outcome === 'ok')).toEqual(passwords.map((_, j) => i === j))
  }
})

test('a restore hashes nothing, listens to nothing anew and keeps connections and signing keys', async () => {
  await using pool = await start()
  const jwks = async () => (await fetch(pool.pools[0]!.jwksUri)).text()
  const keys = await jwks()
  const before = await pool.snapshot()
  using agent = keepAlive()
  expect(await agent.health(pool)).toEqual({ status: 200, reused: false })
  await forgot(pool)

  const [hashes, endpoint] = [hashed.times, pool.endpoint]
  expect(hashes).toBeGreaterThan(0)
  for (let i = 0; i < 3; i++) await pool.restore(before)
  expect(hashed.times).toBe(hashes)
  expect(pool.endpoint).toBe(endpoint)
  expect(await agent.health(pool)).toEqual({ status: 200, reused: true })
  expect(await jwks()).toBe(keys)
})

test('pools and clients that the process remembers are read anew', async () => {
  let reads = 0
  await using pool = await startWatched({}, ({ sql }) => void (reads += sql.includes('FROM clients WHERE id') ? 1 : 0))
  pool.clock.freeze()
  const before = await pool.snapshot()
  await forgot(pool)
  const remembered = reads
  await forgot(pool)
  expect(reads).toBe(remembered)
  await pool.restore(before)
  await forgot(pool)
  expect(reads).toBe(remembered + 1)
})

test('a restore waits for the request on its way; one that comes meanwhile sees the restored state', async () => {
  const statements: string[] = []
  let onStatement = () => {}
  await using pool = await startWatched({ passwordHashing: 'real' }, ({ sql }) => {
    statements.push(sql)
    onStatement()
  })
  await forgot(pool)
  const code = await pool.codeFor(JANE)
  const before = await pool.snapshot()
  statements.length = 0
  const attempted = Promise.withResolvers<void>()
  onStatement = () => statements.some((sql) => sql.includes('INTO challenges')) && attempted.resolve()

  // It has counted, now it hashes: the restore comes in between.
  const confirming = confirm(pool, code)
  await attempted.promise
  const restoring = pool.restore(before)
  const late = signIn(pool, OLD)
  expect(await confirming).toBe('ok')
  await restoring
  expect((await late).outcome).toBe('ok')

  const order = ['INTO challenges', 'INTO credentials', 'ATTACH', 'INTO main.credentials', 'DETACH', 'FROM credentials']
  const places = order.map((part) => statements.findLastIndex((sql) => sql.includes(part)))
  expect(places).toEqual(places.toSorted((x, y) => x - y))
  expect(places[0]).toBeGreaterThan(-1)
  expect(await confirm(pool, code)).toBe('ok')
})

test('requests in a stream of restores are all answered, and none leaves half of itself', async () => {
  await using pool = await start()
  const before = await pool.snapshot()
  const outcomes: string[] = []
  for (let i = 0; i < 20; i++) {
    const calls = Array.from({ length: 8 }, () => forgot(pool))
    await pool.restore(before)
    outcomes.push(...(await Promise.all(calls)))
  }
  expect(new Set(outcomes)).toEqual(new Set(['ok']))
  await pool.restore(before)
  expect(await pool.messages()).toEqual([])
})

test('a snapshot between two commits holds what was answered before it was asked for', async () => {
  await using pool = await start()
  const calls = Array.from({ length: 10 }, () => forgot(pool))
  await calls[0]
  const during = await pool.snapshot()
  await Promise.all(calls)
  await pool.restore(during)
  const there = await pool.messages(JANE)
  expect(there.length).toBeGreaterThan(0)
  expect(await confirm(pool, await pool.codeFor(JANE))).toBe('ok')
})

test('a message that was not delivered when the snapshot was taken is delivered after each restore', async () => {
  let broken = true
  await using pool = await startWatched({ log: 'silent' }, ({ sql }) => {
    if (broken && sql.includes('INTO inbox')) throw new Error('the inbox is broken')
  })
  await forgot(pool)
  expect(await pool.messages()).toEqual([])
  const before = await pool.snapshot()
  broken = false
  for (let i = 0; i < 2; i++) {
    await pool.restore(before)
    await pool.clock.advance('1 minute')
    expect(await pool.messages(JANE)).toHaveLength(1)
  }
})

test('nextMessage goes back as well', async () => {
  await using pool = await start()
  await forgot(pool)
  const before = await pool.snapshot()
  const first = await pool.nextMessage(JANE)
  await pool.restore(before)
  expect(await pool.nextMessage(JANE)).toEqual(first)
})

test('a snapshot of another pool, or one that is gone, is refused', async () => {
  await using one = await start()
  await using two = await start()
  const foreign = await two.snapshot()
  await expect(one.restore(foreign)).rejects.toThrow('This snapshot is not one of this pool, or it was disposed.')
  const gone = await one.snapshot()
  gone[Symbol.dispose]()
  await expect(one.restore(gone)).rejects.toThrow('or it was disposed')
})

test('a restore that fails changes nothing', async () => {
  let broken = false
  await using pool = await startWatched({ log: 'silent' }, ({ sql }) => {
    if (broken && sql.includes('INTO main.users')) throw new Error('the disk is full')
  })
  const before = await pool.snapshot()
  await forgot(pool)
  const code = await pool.codeFor(JANE)
  broken = true
  await expect(pool.restore(before)).rejects.toThrow('the disk is full')
  expect(await confirm(pool, code)).toBe('ok')
  broken = false
  await pool.restore(before)
  expect((await signIn(pool, OLD)).outcome).toBe('ok')
})

/** One connection that is used again for as long as the server keeps it. */
function keepAlive() {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const health = (pool: TestPool) =>
    new Promise<{ status: number | undefined; reused: boolean }>((resolve, reject) => {
      const asked = request(`${pool.endpoint}/_sparekey/health`, { agent }, (response) => {
        response.resume().once('end', () => resolve({ status: response.statusCode, reused: asked.reusedSocket }))
      })
      asked.once('error', reject).end()
    })
  return { health, [Symbol.dispose]: () => agent.destroy() }
}
