import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { DAY, HOUR, MINUTE, SECOND } from '../../src/kernel/clock.ts'
import type { Log } from '../../src/kernel/log.ts'
import { looksPumped, textFlow } from '../../src/messages/text-flow.ts'
import { createAccessKey, revokeAccessKey } from '../../src/server/operator/access-keys.ts'
import { watch, type WatchParts } from '../../src/server/serve/watch.ts'
import { certificateFiles, certificateFor, expiredCertificateFor, openssl, type Certificate } from '../certificate.ts'
import { message } from '../contract/acts.ts'
import { engines, onSqlite, postgresUrl, temporaryFolder, temporaryStore } from '../open-store.ts'
import type { Medium } from '../../src/store/ports/index.ts'
import { cuttableWay } from '../postgres/proxy.ts'
import { acts, aPool } from './a-pool.ts'
import { healthOver, serving, type Serving } from './serving.ts'

function noted() {
  const lines: string[] = []
  const write = (_: object, text: string) => void lines.push(text)
  const log: Log = { debug: write, info: write, warn: write, error: write }
  return { lines, log }
}

/** A watch whose every sense the test moves. */
async function watching(rest: Partial<WatchParts> = {}) {
  const at = await temporaryStore(onSqlite)
  const { lines, log } = noted()
  const sense = { now: Date.now(), steady: 0, free: 100 * 1024 ** 3, wrong: 0 }
  const stuck = new Map<Medium, { readonly since: number; readonly error: string }>()
  const texts = textFlow(['+1', '+44'], () => sense.now)
  const it = watch(
    {
      store: { read: (closure) => at.store.read(closure), clock: async () => sense.now },
      now: () => sense.now,
      steady: () => sense.steady,
      log,
      wrongCodes: { alarms: () => sense.wrong },
      texts,
      worker: { stuck },
      databaseFile: join(at.folder, 'sparekey.db'),
      certificateFile: undefined,
      freeBytes: () => sense.free,
      ...rest,
    },
    HOUR,
  )
  return {
    sense,
    texts,
    stuck,
    lines,
    store: at.store,
    on: async () => (await it.look(), [...it.on.keys()]),
    async [Symbol.asyncDispose]() {
      it[Symbol.dispose]()
      await at[Symbol.asyncDispose]()
    },
  }
}
const metricsOf = async (at: Serving) => (await fetch(`${at.server.metricsUrl}/metrics`)).text()
const EVERY = { watchEvery: 20 }
const pass = (sense: { now: number; steady: number }, milliseconds: number) => {
  sense.now += milliseconds
  sense.steady += milliseconds
}

test('an alarm is logged when it begins and when it ends, and not in between', async () => {
  await using at = await watching()
  expect(await at.on()).toEqual([])
  at.sense.free = 1024
  expect(await at.on()).toEqual(['disk'])
  expect(await at.on()).toEqual(['disk'])
  at.sense.free = 2 * 1024 ** 3
  expect(await at.on()).toEqual([])
  expect(at.lines).toEqual([
    expect.stringMatching(/^alarm: disk: 0\.0 GiB are free beside .*: make room/),
    'alarm over: disk',
  ])
})

test.each([
  [DAY, /^alarm: clock: the clock was set ahead by 86400 s/],
  [-HOUR, /^alarm: clock: the clock was set back by 3600 s/],
])('a clock that jumps %i milliseconds is noticed, and time that passes is not', async (jump, said) => {
  await using at = await watching()
  for (let i = 0; i < 3; i++) {
    pass(at.sense, 20 * SECOND)
    expect(await at.on()).toEqual([])
  }
  at.sense.now += jump
  expect(await at.on()).toEqual(['clock'])
  expect(at.lines).toEqual([expect.stringMatching(said)])
  pass(at.sense, 11 * MINUTE)
  expect(await at.on()).toEqual([])
})

test('a clock that is far from the database’s, too many wrong codes and a message that is late are named', async () => {
  let there = 0
  await using at = await watching()
  await using other = await watching({
    store: { read: at.store.read, clock: async () => there },
    databaseFile: undefined,
  })
  there = other.sense.now + 6 * SECOND
  expect(await other.on()).toEqual(['clock'])
  at.sense.wrong = 1
  await at.store.write((tx) => tx.outbox.add(message(at.sense.now - HOUR)))
  expect(await at.on()).toEqual(['outbox', 'wrong codes'])
  expect(at.lines[0]).toMatch(
    /a message has been due for 60 minutes: does a server run that sends\? sparekey outbox shape/,
  )
})

test('a mail server that takes nothing is named, though every try puts off when its messages are due', async () => {
  await using at = await watching()
  const error = 'SMTP ESOCKET at CONN (nobody answers there, or the connection broke)'
  at.stuck.set('EMAIL', { since: at.sense.now, error })
  await at.store.write((tx) => tx.outbox.add(message(at.sense.now + HOUR)))
  pass(at.sense, 4 * MINUTE)
  expect(await at.on()).toEqual([])
  pass(at.sense, 2 * MINUTE)
  expect(await at.on()).toEqual(['outbox'])
  expect(at.lines).toEqual([`alarm: outbox: no EMAIL message has left for 6 minutes, ${error}: sparekey doctor`])
  at.stuck.clear()
  expect(await at.on()).toEqual([])
})

test('a running server whose mail server is away goes on taking calls, and says what is the matter', async () => {
  const { lines, log } = noted()
  const clock = Date.UTC(2026, 0, 31, 12)
  await using at = await serving({ smtp: 'smtp://127.0.0.1:1?tls=optional' }, { ...EVERY, log })
  const { ClientId } = await aPool(at)
  const { forgot } = acts(at, ClientId)
  expect((await forgot()).outcome).toBe('ok')
  await vi.waitFor(() => expect([...at.server.worker.stuck.values()]).toMatchObject([{ since: clock }]), 10_000)
  at.advance(6 * MINUTE)
  await vi.waitFor(() =>
    expect(lines.join('\n')).toMatch(/^alarm: outbox: no EMAIL message has left for 6 minutes, SMTP/m),
  )
  expect(await metricsOf(at)).toContain('sparekey_alarm{alarm="outbox"} 1')
  expect((await forgot()).outcome).toBe('ok')
})

test('codes that hardly ever come back from a country are an alarm, and phones that were passed over another', async () => {
  await using at = await watching()
  for (let i = 0; i < 20; i++) for (const number of ['+15555550100', '+447700900100']) at.texts.sent(number)
  for (let i = 0; i < 4; i++) at.texts.confirmed('+15555550100')
  at.texts.sent('+4915555550100')
  at.texts.passedOver()
  expect(await at.on()).toEqual(['text messages', 'unreachable phones'])
  expect(at.lines[0]).toBe(
    'alarm: text messages: hardly a code comes back from +44: somebody may be paid for sending there',
  )
  pass(at.sense, HOUR)
  expect(await at.on()).toEqual([])
  expect(looksPumped({ country: '+1', sent: 19, confirmed: 0 })).toBe(false)
})

test.skipIf(openssl === undefined)(
  `a running server names a certificate that expires, in log and metrics${openssl ? '' : ' (SKIPPED: no openssl on this machine)'}`,
  async () => {
    using folder = temporaryFolder()
    const { lines, log } = noted()
    const tls = { ...certificateFiles(folder.path, 'IP:127.0.0.1'), trustedProxies: '' }
    await using at = await serving(tls, { ...EVERY, log, now: () => Date.now() })
    await vi.waitFor(() => expect(lines.join()).toMatch(/alarm: certificate: CN=test, good for 0 more days: renew it/))
    expect(await metricsOf(at)).toContain('sparekey_alarm{alarm="certificate"} 1')
  },
)

test.skipIf(openssl === undefined)(
  `a certificate that has expired is named, its server goes on, and the renewed one needs no restart${openssl ? '' : ' (SKIPPED: no openssl on this machine)'}`,
  async () => {
    using folder = temporaryFolder()
    const { lines, log } = noted()
    const tls = certificateFiles(folder.path, 'IP:127.0.0.1')
    const good = certificateFor('IP:127.0.0.1')
    const old = expiredCertificateFor('IP:127.0.0.1', good)
    const put = ({ cert, key }: Certificate) => {
      writeFileSync(tls.tlsKeyFile, key)
      writeFileSync(tls.tlsCertificateFile, cert)
    }
    put(old)
    // It has started when the certificate was good, and it went on.
    await using at = await serving({ ...tls, trustedProxies: '' }, { ...EVERY, log, lookAtCertificate: 20 })
    const ask = (ca: string) => healthOver(at.server.url ?? '', ca)
    at.advance(Date.now() - at.now())
    await vi.waitFor(() =>
      expect(lines.join('\n')).toMatch(
        /alarm: certificate: CN=test, expired on \d{4}-\d\d-\d\d: renew it: clients refuse/,
      ),
    )
    await expect(ask(old.cert)).rejects.toThrow('certificate has expired')
    expect((await fetch(`${at.server.metricsUrl}/_sparekey/ready`)).status).toBe(200)
    put(good)
    await expect.poll(() => ask(good.cert).catch(() => 0), { timeout: 10_000 }).toBe(200)
  },
)

test('what begins is named within a minute: it looks three times in one', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  try {
    let looks = 0
    const { log } = noted()
    const freeBytes = () => (looks++, 1024)
    using _ = watch({
      store: { read: () => Promise.reject(new Error('away')), clock: async () => 0 },
      now: () => 0,
      steady: () => 0,
      log,
      wrongCodes: { alarms: () => 0 },
      texts: textFlow([], () => 0),
      worker: { stuck: new Map() },
      databaseFile: '/x/sparekey.db',
      certificateFile: undefined,
      freeBytes,
    })
    await vi.advanceTimersByTimeAsync(MINUTE)
    expect(looks).toBe(3)
  } finally {
    vi.useRealTimers()
  }
})

test('a running server names a clock that was set, and a key that is revoked and still signs', async () => {
  const { lines, log } = noted()
  await using at = await serving({}, { ...EVERY, log })
  expect(await metricsOf(at)).toContain('sparekey_alarm{alarm="clock"} 0')
  at.advance(DAY)
  await vi.waitFor(() => expect(lines.join()).toContain('alarm: clock: the clock was set ahead by 86400 s'))
  expect(await metricsOf(at)).toMatch(/sparekey_database_connections\{state="most"\} \d/)
  const { store, ids, keys, random } = at.server.services
  const parts = { store, ids, keys, random, now: at.now, changed: () => {} }
  const made = await createAccessKey(parts, { name: 'gone', scope: { operations: ['*'], pools: 'all' } })
  if ('problems' in made) throw new Error(made.problems.join())
  await revokeAccessKey(parts, made.answer.AccessKeyId)
  await at.signed(made.answer, 'ListUserPools', { MaxResults: 5 })
  expect(lines).toContain('a call was signed with a key that is revoked')
  expect(await metricsOf(at)).toContain('outcome="UnrecognizedClientException"')
})

const postgres = engines.find(({ name }) => name === 'PostgreSQL')
test.skipIf(postgres === undefined)(
  `a database that dies is named and calls are told to come again; back, it is used without a restart${postgres ? '' : ' (SKIPPED: no PostgreSQL on this machine)'}`,
  async () => {
    using folder = temporaryFolder()
    await using way = await cuttableWay(postgresUrl(folder.path))
    const { lines, log } = noted()
    await using at = await serving({ store: way.url }, { ...EVERY, log })
    const ask = () => at.call('ForgotPassword', { ClientId: 'a'.repeat(26), Username: 'jane' })
    expect((await ask()).outcome).toMatch(/^ResourceNotFoundException/)
    way.cut()
    await vi.waitFor(() => expect(lines.join()).toContain('alarm: database: the database'), 10_000)
    expect(await metricsOf(at)).toMatch(/sparekey_alarm\{alarm="database"\} 1/)
    expect((await ask()).status).toBe(500)
    expect((await fetch(`${at.server.url}/_sparekey/ready`)).status).toBe(503)
    expect((await fetch(`${at.server.url}/_sparekey/health`)).status).toBe(200)
    way.mend()
    await vi.waitFor(() => expect(lines).toContain('alarm over: database'), 10_000)
    await vi.waitFor(async () => expect((await ask()).outcome).toMatch(/^ResourceNotFoundException/), 10_000)
  },
)
