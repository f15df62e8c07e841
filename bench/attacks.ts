import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { load, type Load } from './load.ts'
import { pinnedProcess } from './pinned-process.ts'
import { seedDatabase } from './seed-users.ts'
import { workloads } from './workloads.ts'

const USERS = 100_000
/** Callers who mean well, each with one request on the way. */
const CONCURRENCY = 4
const KINDS = ['slowloris', 'slow bodies', 'huge bodies', 'pipelining', 'smuggling', 'heavy JSON'] as const

/** `npm run bench -- attacks [--seconds 5]`: how long ForgotPassword takes for others while somebody attacks the listener, beside how long it takes in peace. */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { seconds: { type: 'string', default: '5' } } })
  const seconds = Number(values.seconds)
  const folder = mkdtempSync(join(tmpdir(), 'sparekey-attacks-'))
  const file = join(folder, 'sparekey.db')
  try {
    await seedDatabase(file, USERS)
    const [forgot] = workloads(USERS)
    if (!forgot) throw new Error('no workload')
    const measure = (url: string) => load(url, CONCURRENCY, seconds, forgot.next)
    console.log('                     p50 ms   × peace    p99 ms   × peace   failures   RSS MiB')
    for (const kind of KINDS) {
      await using server = await pinnedProcess(['intake', file])
      const peace = await measure(server.url)
      const attacker = spawn(process.execPath, [join(import.meta.dirname, 'attacker.ts'), kind, server.url], {
        stdio: ['ignore', 'ignore', 'inherit'],
      })
      try {
        console.log(line(kind, peace, await measure(server.url), server.rss()))
      } finally {
        attacker.kill('SIGKILL')
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function line(kind: string, peace: Load, attacked: Load, rss: number): string {
  const pair = (now: number, before: number) => [now.toFixed(2).padStart(9), (now / before).toFixed(2).padStart(9)]
  const cells = [
    kind.padEnd(18),
    ...pair(attacked.p50, peace.p50),
    ...pair(attacked.p99, peace.p99),
    String(attacked.failures).padStart(10),
    rss.toFixed(0).padStart(9),
  ]
  return cells.join(' ')
}
