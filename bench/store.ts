import { fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Store } from '../server/src/store/ports/index.ts'
import { openSqlite } from '../server/src/store/sqlite/index.ts'
import { resetRequest } from './reset-request.ts'

const CONCURRENCY = [1, 16, 64, 256]

/**
 * `npm run bench -- store [--users 1000,1000000] [--acts 100000]`: recovery.request on a file of its own, straight on the store, beside a
 * loop that does nothing but append one page and wait for the disk. Users are drawn at random; all but the first of 1,000 are new to the file.
 */
export async function run(args: readonly string[]): Promise<void> {
  const option = (name: string, fallback: string) =>
    args.includes(name) ? (args[args.indexOf(name) + 1] ?? fallback) : fallback
  const sizes = option('--users', '1000,1000000').split(',').map(Number)
  const acts = Number(option('--acts', '100000'))
  const bare = fsyncs()
  console.log(`bare append and fdatasync: ${bare.toFixed(0)} µs each, ${(1e6 / bare).toFixed(0)} a second\n`)
  console.log('users      conc    acts/s   × bare  µs/act  CPU µs/act   p50 ms   p99 ms  longest ms')
  for (const users of sizes) {
    for (const concurrency of CONCURRENCY) await measure(users, concurrency, Math.min(acts, concurrency * 10_000), bare)
  }
}

async function measure(users: number, concurrency: number, acts: number, bare: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sparekey-bench-'))
  try {
    await using store = await openSqlite({ file: join(folder, 'sparekey.db'), now: 0 })
    const times = await hammer(store, users, concurrency, acts)
    const cells = [
      String(users).padEnd(9),
      String(concurrency).padStart(5),
      (acts / times.seconds).toFixed(0).padStart(9),
      `${((acts / times.seconds) * (bare / 1e6)).toFixed(1)} ×`.padStart(8),
      ((times.seconds * 1e6) / acts).toFixed(1).padStart(7),
      times.cpu.toFixed(1).padStart(11),
      at(times.sorted, 0.5).padStart(8),
      at(times.sorted, 0.99).padStart(8),
      at(times.sorted, 1).padStart(11),
    ]
    console.log(cells.join(' '))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function hammer(store: Store, users: number, concurrency: number, acts: number) {
  const times: number[] = []
  let left = acts
  const caller = async () => {
    while (left-- > 0) {
      const act = resetRequest(Math.floor(Math.random() * users))
      const began = performance.now()
      await store.codes.request(act)
      times.push(performance.now() - began)
    }
  }
  const began = performance.now()
  const cpu = process.cpuUsage()
  await Promise.all(Array.from({ length: concurrency }, caller))
  const { user, system } = process.cpuUsage(cpu)
  return {
    seconds: (performance.now() - began) / 1_000,
    /** Of all threads, the checkpointer's included. */
    cpu: (user + system) / acts,
    sorted: times.toSorted((a, b) => a - b),
  }
}

const at = (sorted: readonly number[], share: number) =>
  (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN).toFixed(2)

/** Microseconds, the middle of 500. */
function fsyncs(): number {
  const folder = mkdtempSync(join(tmpdir(), 'sparekey-bench-'))
  try {
    const file = openSync(join(folder, 'page'), 'a')
    const page = Buffer.alloc(4_096, 1)
    const times = Array.from({ length: 500 }, () => {
      const began = performance.now()
      writeSync(file, page)
      fdatasyncSync(file)
      return (performance.now() - began) * 1_000
    })
    return times.toSorted((a, b) => a - b)[250] ?? Number.NaN
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
