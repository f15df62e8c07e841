import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { Agent } from 'node:http'
import { DatabaseSync } from 'node:sqlite'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { openSqlite } from '../server/src/store/sqlite/index.ts'
import { load, post } from './load.ts'
import { mailSink, type Arrival, type MailSink } from './mail-sink.ts'
import { userAt } from './names.ts'
import { onFirstCore, pinnedProcess } from './pinned-process.ts'
import { resetRequest } from './reset-request.ts'
import { freshState } from './seed-codes.ts'
import { seedDatabase } from './seed-users.ts'
import { forgotPassword, workloads } from './workloads.ts'

const HOUR = 3_600_000
const CONCURRENCY = 64

interface Size {
  readonly users: number
  /** Messages that wait when the server starts. */
  readonly waiting: number
  /** Of the open loop, and of each half of the intake. */
  readonly seconds: number
  /** Rows of which none is due. */
  readonly backlog: number
  readonly rounds: number
}

const WHOLE: Size = { users: 100_000, waiting: 10_000, seconds: 10, backlog: 1_000_000, rounds: 3 }
const QUICK: Size = { users: 2_000, waiting: 500, seconds: 1, backlog: 10_000, rounds: 1 }

/**
 * `npm run bench -- drain [--quick] [--rate 500] [--only drain|latency|intake]`: what becomes of messages, on SQLite, with a server as in production on one
 * core and a mail server that takes everything: how fast a backlog leaves, beside a bare loop over nodemailer; how long a message takes from the request until it
 * is accepted; and what a backlog costs those who come meanwhile.
 *
 * @throws Error when a message did not arrive, or arrived twice
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      rate: { type: 'string', default: '500' },
      only: { type: 'string' },
    },
  })
  const size = values.quick ? QUICK : WHOLE
  const isWanted = (name: string) => values.only === undefined || values.only === name
  const folder = mkdtempSync(join(tmpdir(), 'sparekey-drain-'))
  const file = join(folder, 'sparekey.db')
  try {
    await using sink = await mailSink()
    await seedDatabase(file, size.users)
    console.log(`${shown(size.users)} users; medians of ${size.rounds} rounds in turns\n`)
    console.log(`${'what'.padEnd(58)} ${'measured'.padStart(14)}  goal`)
    if (isWanted('drain')) await tellDrain(sink, file, size)
    if (isWanted('latency')) await tellLatency(sink, file, size, Number(values.rate))
    if (isWanted('intake')) await tellIntake(file, size)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function tellDrain(sink: MailSink, file: string, size: Size): Promise<void> {
  const { bare, ours } = await drain(sink, file, size)
  row(`${shown(size.waiting)} waiting messages, a second, by a bare nodemailer loop`, bare.toFixed(0))
  row('  by the outbox', ours.toFixed(0), '≥ 1500', ours >= 1_500)
  row('  ratio', (ours / bare).toFixed(2))
}

async function tellLatency(sink: MailSink, file: string, size: Size, rate: number): Promise<void> {
  const { p50, p99 } = await latency(sink, file, size, rate)
  row(`request → accepted at ${rate} a second, p50`, `${p50.toFixed(1)} ms`)
  row('  p99', `${p99.toFixed(1)} ms`, '≤ 1000 ms', p99 <= 1_000)
}

async function tellIntake(file: string, size: Size): Promise<void> {
  const { empty, full } = await intake(file, size)
  const inWords = ({ perSecond, cpuMicros }: Intake) => `${perSecond.toFixed(0)} (${cpuMicros.toFixed(0)} µs)`
  row('requests a second (processor time of each), empty outbox', inWords(empty))
  row(`  one of ${shown(size.backlog)} rows`, inWords(full))
  const loss = 1 - full.perSecond / empty.perSecond
  row('  loss', `${(loss * 100).toFixed(1)} %`, '≤ 10 %', loss <= 0.1)
}

function shown(n: number): string {
  return n.toLocaleString('en')
}

function row(what: string, measured: string, goal = '', isReached?: boolean): void {
  const verdict = isReached === undefined ? '' : isReached ? 'reached' : 'MISSED'
  console.log(`${what.padEnd(58)} ${measured.padStart(14)}  ${goal.padEnd(10)} ${verdict}`.trimEnd())
}

/** Messages a second, between the first and the last that the mail server accepted. */
async function drain(sink: MailSink, file: string, { users, waiting, rounds }: Size) {
  const [bare, ours]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round++) {
    await mailBare(sink.port, waiting)
    bare.push(perSecond(exactlyOnce(await sink.take(), waiting)))

    freshState(file, users, Date.now())
    await requestAll(file, waiting)
    {
      await using _ = await pinnedProcess(['serve', file, String(sink.port)])
      await sink.until(waiting)
    }
    ours.push(perSecond(exactlyOnce(await sink.take(), waiting)))
    await assertSettled(file)
  }
  return { bare: median(bare), ours: median(ours) }
}

async function mailBare(port: number, count: number): Promise<void> {
  const { file, args } = onFirstCore('mailer-process.ts', [String(port), String(count)])
  const [status] = await once(spawn(file, args, { stdio: 'inherit' }), 'exit')
  if (status !== 0) throw new Error(`the bare loop ended with ${status}`)
}

/** ForgotPassword for the first `count` users, at a server that sends nothing. */
async function requestAll(file: string, count: number): Promise<void> {
  await using server = await pinnedProcess(['intake', file])
  const agent = new Agent({ keepAlive: true, maxSockets: CONCURRENCY })
  let next = 0
  const caller = async () => {
    for (let i = next++; i < count; i = next++) await mustPost(server.url, agent, i)
  }
  await Promise.all(Array.from({ length: CONCURRENCY }, caller))
  agent.destroy()
}

async function mustPost(url: string, agent: Agent, user: number): Promise<void> {
  if (!(await post(url, agent, forgotPassword(user)))) throw new Error(`ForgotPassword of ${userAt(user)} failed`)
}

/** @throws Error unless each of the first `count` users got one mail and nobody else got any */
function exactlyOnce(arrivals: readonly Arrival[], count: number): readonly Arrival[] {
  const reached = new Set(arrivals.map(({ to }) => to))
  const missing = Array.from({ length: count }, (_, i) => userAt(i)).filter((address) => !reached.has(address))
  if (missing.length > 0 || arrivals.length !== count)
    throw new Error(
      `${arrivals.length} mails to ${reached.size} addresses, ${missing.length} of ${count} users got none`,
    )
  return arrivals
}

/** @throws Error when the store holds a message that was not sent. The server must not be running. */
async function assertSettled(file: string): Promise<void> {
  await using store = await openSqlite({ file, now: Date.now() })
  const rest = await store.read((tx) => tx.outbox.list({ states: ['waiting', 'given-up'], limit: 1 }))
  if (rest.length > 0) throw new Error(`a message was accepted and is ${rest[0]?.state}`)
}

/** Milliseconds from when a request was due until the mail server accepted its message; requests come at a steady rate, whatever the answers take. */
async function latency(sink: MailSink, file: string, { users, seconds }: Size, rate: number) {
  freshState(file, users, Date.now())
  const warmUp = rate * seconds
  const count = Math.min(users, 2 * warmUp)
  const due: number[] = []
  {
    await using server = await pinnedProcess(['serve', file, String(sink.port)])
    const agent = new Agent({ keepAlive: true, maxSockets: 4 * CONCURRENCY })
    const began = performance.now()
    const calls: Promise<void>[] = []
    for (let i = 0; i < count; i++) {
      const at = began + (i * 1_000) / rate
      for (let wait = at - performance.now(); wait > 0; wait = at - performance.now()) await setTimeout(wait)
      due.push(performance.timeOrigin + at)
      calls.push(mustPost(server.url, agent, i))
    }
    await Promise.all([...calls, sink.until(count)])
    agent.destroy()
  }
  const accepted = new Map(exactlyOnce(await sink.take(), count).map(({ to, at }) => [to, at]))
  await assertSettled(file)
  const took = due.map((at, i) => (accepted.get(userAt(i)) ?? Number.NaN) - at).slice(warmUp)
  const sorted = took.toSorted((a, b) => a - b)
  return {
    p50: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
    p99: sorted[Math.floor(sorted.length * 0.99)] ?? Number.NaN,
  }
}

/** ForgotPassword, requests a second, in turns at the same database with an empty outbox and with one whose rows wait for their next try. Nothing is delivered. */
async function intake(file: string, { users, seconds, backlog, rounds }: Size) {
  freshState(file, users, Date.now())
  const burdened = `${file}.burdened`
  copyFileSync(file, burdened)
  const newest = await waitForLater(burdened, backlog)
  const [forgot] = workloads(users)
  if (!forgot) throw new Error('no workload')
  const measure = async (at: string): Promise<Intake> => {
    forgetAfter(at, newest)
    await using server = await pinnedProcess([forgot.mode, at])
    let before = 0
    const result = await load(server.url, CONCURRENCY, seconds, forgot.next, () => (before = server.cpu()))
    if (result.failures > 0) throw new Error(`${result.failures} calls failed`)
    const cpuMicros = ((server.cpu() - before) * 1e6) / (result.perSecond * result.seconds)
    return { perSecond: result.perSecond, cpuMicros }
  }
  const [empty, full]: [Intake[], Intake[]] = [[], []]
  for (let round = 0; round < rounds; round++) {
    empty.push(await measure(file))
    full.push(await measure(burdened))
  }
  return { empty: medians(empty), full: medians(full) }
}

interface Intake {
  readonly perSecond: number
  /** Of the server, a request, all threads. */
  readonly cpuMicros: number
}

function medians(halves: readonly Intake[]): Intake {
  return {
    perSecond: median(halves.map(({ perSecond }) => perSecond)),
    cpuMicros: median(halves.map(({ cpuMicros }) => cpuMicros)),
  }
}

/** Fills the outbox through the store's own port. Returns the greatest id of its rows. */
async function waitForLater(file: string, count: number): Promise<string> {
  await using store = await openSqlite({ file, now: Date.now(), durability: 'none' })
  let newest = ''
  for (let i = 0; i < count; i += 1_000) {
    await store.write(async (tx) => {
      for (let n = i; n < Math.min(count, i + 1_000); n++) {
        const { message } = resetRequest(n).effect
        await tx.outbox.add({ ...message, runAt: message.runAt + HOUR, giveUpAt: message.giveUpAt + 2 * HOUR })
        newest = message.id
      }
    })
  }
  return newest
}

/** The same start for every half: what came after this row is gone, and no window is spent. */
function forgetAfter(file: string, newest: string): void {
  const db = new DatabaseSync(file)
  db.exec('BEGIN; DELETE FROM challenges; DELETE FROM audit')
  db.prepare('DELETE FROM outbox WHERE id > ?').run(newest)
  db.exec('COMMIT; PRAGMA wal_checkpoint(TRUNCATE)')
  db.close()
}

function perSecond(arrivals: readonly Arrival[]): number {
  const times = arrivals.map(({ at }) => at).toSorted((a, b) => a - b)
  return ((times.length - 1) * 1_000) / ((times.at(-1) ?? Number.NaN) - (times[0] ?? Number.NaN))
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
