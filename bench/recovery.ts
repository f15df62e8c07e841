import { mkdtempSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { load, type Load } from './load.ts'
import { pinnedProcess } from './pinned-process.ts'
import { freshState } from './seed-codes.ts'
import { seedDatabase } from './seed-users.ts'
import { workloads, type Workload } from './workloads.ts'

const SECONDS = 3
const CONCURRENCY = [1, 16, 64] as const

interface Measured extends Load {
  readonly cpuMicros: number
  readonly rss: number
}

interface Row {
  readonly users: number
  readonly workload: Workload
  readonly concurrency: number
  readonly bare: Measured
  readonly ours: Measured
}

/** `npm run bench -- recovery [--users 1000,1000000] [--rounds 3] [--only ForgotPassword]` */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      users: { type: 'string', default: '1000,1000000' },
      rounds: { type: 'string', default: '3' },
      only: { type: 'string' },
    },
  })
  const rounds = Number(values.rounds)
  const fsync = fsyncP50()
  console.log(
    `Server on one core, callers on another; median of ${rounds} rounds, bare node:http and server in turns; fsync p50 here ${fsync.toFixed(2)} ms`,
  )
  const rows: Row[] = []
  for (const users of values.users.split(',').map(Number)) rows.push(...(await benchSize(users, rounds, values.only)))
  for (const line of goals(rows, fsync)) console.log(line)
}

async function benchSize(users: number, rounds: number, only: string | undefined): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sparekey-bench-'))
  const file = join(folder, 'sparekey.db')
  const rows: Row[] = []
  try {
    await seedDatabase(file, users)
    console.log(`\n${users.toLocaleString('en')} users`)
    console.log('                        conc  requests/s  × bare     p50 ms    p99 ms  CPU µs  × bare   RSS MiB')
    for (const workload of workloads(users).filter(({ name }) => only === undefined || name === only)) {
      for (const concurrency of CONCURRENCY) {
        const row = await compare(users, workload, concurrency, rounds, file)
        rows.push(row)
        console.log(line(row))
      }
    }
    return rows
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function compare(
  users: number,
  workload: Workload,
  concurrency: number,
  rounds: number,
  file: string,
): Promise<Row> {
  const bare: Measured[] = []
  const ours: Measured[] = []
  for (let round = 0; round < rounds; round++) {
    bare.push(await measure(['bare'], concurrency, workload))
    freshState(file, users, Date.now())
    ours.push(await measure([workload.mode, file], concurrency, workload))
  }
  return { users, workload, concurrency, bare: median(bare), ours: median(ours) }
}

async function measure(args: readonly string[], concurrency: number, { next }: Workload): Promise<Measured> {
  await using server = await pinnedProcess(args)
  let before = 0
  const result = await load(server.url, concurrency, SECONDS, next, () => (before = server.cpu()))
  const cpu = server.cpu() - before
  return { ...result, cpuMicros: (cpu * 1e6) / (result.perSecond * result.seconds), rss: server.rss() }
}

function line({ workload, concurrency, bare, ours }: Row): string {
  const cells = [
    workload.name.padEnd(22),
    String(concurrency).padStart(5),
    ours.perSecond.toFixed(0).padStart(11),
    (ours.perSecond / bare.perSecond).toFixed(2).padStart(7),
    ours.p50.toFixed(2).padStart(10),
    ours.p99.toFixed(2).padStart(9),
    ours.cpuMicros.toFixed(0).padStart(7),
    (ours.cpuMicros / bare.cpuMicros).toFixed(1).padStart(7),
    ours.rss.toFixed(0).padStart(9),
  ]
  return cells.join(' ') + (ours.failures > 0 ? `   ${ours.failures} refused` : '')
}

/** The goals that one node has for these operations, beside what this run gave. */
function goals(rows: readonly Row[], fsync: number): readonly string[] {
  const forgot = (users: number, concurrency: number) =>
    rows.find((row) => row.workload.name === 'ForgotPassword' && row.users === users && row.concurrency === concurrency)
  const sizes = [...new Set(rows.map(({ users }) => users))].toSorted((a, b) => a - b)
  const most = sizes.at(-1) ?? 0
  const [one, many, manySmall] = [forgot(most, 1), forgot(most, 64), forgot(sizes[0] ?? 0, 64)]
  if (!one || !many || !manySmall) return []
  const rss = Math.max(...rows.map(({ ours }) => ours.rss))
  return [
    '\nGoals, for ForgotPassword on the larger size',
    `  R1   requests/s at 64, × bare      ${(many.ours.perSecond / many.bare.perSecond).toFixed(2)}   (goal ≥ 0.30)`,
    `  R4   CPU at 64, × the smaller size ${(many.ours.cpuMicros / manySmall.ours.cpuMicros).toFixed(2)}   (goal ≤ 1.5)`,
    `  R5   p50 at 1, over the fsync      ${(one.ours.p50 - fsync).toFixed(2)} ms (goal ≤ 0.25); p99 at 64 ${many.ours.p99.toFixed(1)} ms (goal ≤ 10)`,
    `  R6   gain of 64 over 1             ${(many.ours.perSecond / one.ours.perSecond).toFixed(1)}   (goal ≥ 4)`,
    `  R12  largest RSS under load        ${rss.toFixed(0)} MiB (goal ≤ 300)`,
  ]
}

function median(runs: readonly Measured[]): Measured {
  const sorted = runs.toSorted((a, b) => a.perSecond - b.perSecond)
  const middle = sorted[Math.floor(sorted.length / 2)]
  if (!middle) throw new RangeError('a median of nothing')
  return middle
}

/** Milliseconds. */
function fsyncP50(): number {
  const folder = mkdtempSync(join(tmpdir(), 'sparekey-fsync-'))
  const file = openSync(join(folder, 'x'), 'w')
  const times = Array.from({ length: 201 }, () => {
    writeSync(file, Buffer.alloc(4_096))
    const began = performance.now()
    fsyncSync(file)
    return performance.now() - began
  })
  rmSync(folder, { recursive: true })
  return times.toSorted((a, b) => a - b)[100] ?? 0
}
