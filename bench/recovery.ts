import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, openSync, fsyncSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { start } from '../server/src/server/start.ts'
import { load, type Load } from './load.ts'
import {
  BENCH_CLIENT,
  BENCH_PASSWORD,
  BENCH_POOL,
  prepareBench,
  seedUsers,
  userAt,
  WITH_PASSWORD,
} from './seed-users.ts'
import { benchKeys, benchSettings } from './server-process.ts'

const SECONDS = 3
const ROUNDS = 3
const CONCURRENCY = [1, 16, 64]

interface Measured extends Load {
  readonly cpuMicros: number
  readonly rssMiB: number
}

/** `npm run bench -- recovery [--users 1000,1000000] [--rounds 3]` */
export async function run(args: readonly string[]): Promise<void> {
  const option = (name: string, fallback: string) => args[args.indexOf(name) + 1] ?? fallback
  const sizes = (args.includes('--users') ? option('--users', '') : '1000,1000000').split(',').map(Number)
  const rounds = args.includes('--rounds') ? Number(option('--rounds', '')) : ROUNDS
  console.log(
    `fsync p50 on this disk: ${(fsyncP50() * 1_000).toFixed(0)} µs; server on one core, callers on another; median of ${rounds} rounds, bare and server in turns`,
  )
  for (const users of sizes) await benchSize(users, rounds)
}

async function benchSize(users: number, rounds: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sparekey-bench-'))
  const file = join(folder, 'sparekey.db')
  try {
    const seeding = await start({
      settings: benchSettings,
      keys: benchKeys,
      masterKeyFile: '',
      file,
      prepare: prepareBench,
    })
    const { services } = seeding
    await seeding.close()
    const again = await start({ settings: benchSettings, keys: benchKeys, masterKeyFile: '', file })
    await seedUsers(file, again.services, users)
    void services
    console.log(`\n${users.toLocaleString('en')} users`)
    console.log('operation              conc  requests/s   ratio     p50 ms    p99 ms  CPU µs/req  ratio   RSS MiB')
    for (const [name, next] of Object.entries(workloads(users))) {
      for (const concurrency of CONCURRENCY) await compare(name, concurrency, rounds, file, next)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

type Next = () => { target: string; body: string; signed?: boolean }

/** The requests of each row. Wrong codes stand for ConfirmForgotPassword's refusals; its hashing is sign-in's. */
function workloads(users: number): Readonly<Record<string, Next>> {
  const any = () => userAt(Math.floor(Math.random() * users))
  const context = {
    UserContextData: { EncodedData: 'eyJwYXlsb2FkIjoie30iLCJzaWduYXR1cmUiOiIiLCJ2ZXJzaW9uIjoiSlMyMDE3MTExNSJ9' },
    ClientMetadata: { source: 'bench' },
  }
  const of = (Username: string) => ({ ClientId: BENCH_CLIENT, Username })
  return {
    ForgotPassword: () => ({ target: 'ForgotPassword', body: JSON.stringify({ ...of(any()), ...context }) }),
    AdminGetUser: () => ({
      target: 'AdminGetUser',
      signed: true,
      body: JSON.stringify({ UserPoolId: BENCH_POOL, Username: any() }),
    }),
    'sign-in': () => ({
      target: 'InitiateAuth',
      body: JSON.stringify({
        ClientId: BENCH_CLIENT,
        AuthFlow: 'USER_PASSWORD_AUTH',
        AuthParameters: {
          USERNAME: userAt(Math.floor(Math.random() * Math.min(users, WITH_PASSWORD))),
          PASSWORD: BENCH_PASSWORD,
        },
      }),
    }),
  }
}

async function compare(name: string, concurrency: number, rounds: number, file: string, next: Next): Promise<void> {
  const bare: Measured[] = []
  const ours: Measured[] = []
  for (let round = 0; round < rounds; round++) {
    bare.push(await measure(['bare'], concurrency, next))
    ours.push(await measure(['sparekey', file], concurrency, next))
  }
  const a = median(bare)
  const b = median(ours)
  const cells = [
    name.padEnd(22),
    String(concurrency).padStart(4),
    b.perSecond.toFixed(0).padStart(11),
    (b.perSecond / a.perSecond).toFixed(2).padStart(7),
    b.p50.toFixed(2).padStart(10),
    b.p99.toFixed(2).padStart(9),
    b.cpuMicros.toFixed(0).padStart(11),
    `×${(b.cpuMicros / a.cpuMicros).toFixed(1)}`.padStart(6),
    b.rssMiB.toFixed(0).padStart(9),
  ]
  console.log(cells.join(' ') + (b.failures > 0 ? `   ${b.failures} refused` : ''))
}

async function measure(args: readonly string[], concurrency: number, next: Next): Promise<Measured> {
  const { child, url } = await spawnPinned(args)
  try {
    const before = cpuOf(child)
    const result = await load(url, concurrency, SECONDS, next)
    const after = cpuOf(child)
    // The warm-up second is in the processor time, so it is counted in proportion.
    const requests = result.perSecond * (SECONDS + 1)
    return { ...result, cpuMicros: ((after - before) * 1e6) / requests, rssMiB: rssOf(child) }
  } finally {
    child.kill('SIGTERM')
    await new Promise((resolve) => child.once('exit', resolve))
  }
}

async function spawnPinned(args: readonly string[]): Promise<{ child: ChildProcess; url: string }> {
  const script = join(import.meta.dirname, 'server-process.ts')
  const command = existsSync('/usr/bin/taskset')
    ? ['/usr/bin/taskset', '-c', '0', process.execPath]
    : [process.execPath]
  const child = spawn(command[0] ?? '', [...command.slice(1), script, ...args], { stdio: ['ignore', 'pipe', 'ignore'] })
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()))
    child.once('exit', () => reject(new Error('the server of the benchmark ended')))
  })
  return { child, url }
}

const TICKS_PER_SECOND = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }))

/** Seconds of processor time of the server, all threads. */
function cpuOf({ pid }: ChildProcess): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND
}

function rssOf({ pid }: ChildProcess): number {
  const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1024
}

function median(runs: readonly Measured[]): Measured {
  const sorted = runs.toSorted((a, b) => a.perSecond - b.perSecond)
  return sorted[Math.floor(sorted.length / 2)] ?? { perSecond: 0, p50: 0, p99: 0, failures: 0, cpuMicros: 0, rssMiB: 0 }
}

/** Milliseconds. */
function fsyncP50(): number {
  const folder = mkdtempSync(join(tmpdir(), 'sparekey-fsync-'))
  const file = openSync(join(folder, 'x'), 'w')
  const times = Array.from({ length: 200 }, () => {
    writeSync(file, Buffer.alloc(4_096))
    const began = performance.now()
    fsyncSync(file)
    return performance.now() - began
  }).toSorted((a, b) => a - b)
  rmSync(folder, { recursive: true })
  return times[100] ?? 0
}
