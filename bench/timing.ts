import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { start } from '../server/src/server/start.ts'
import { BENCH_CLIENT, userAt } from './names.ts'
import { prepareBench, seedUsers } from './seed-users.ts'
import { benchMasterKey, benchSettings } from './bench-settings.ts'

const CALLS = 2_000

/** `npm run bench -- timing`: ForgotPassword for somebody and for nobody, in turns, under ENABLED. */
export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sparekey-timing-'))
  const file = join(folder, 'sparekey.db')
  const options = {
    settings: benchSettings,
    masterKeys: [benchMasterKey] as const,
    masterKeyFile: '',
    store: { engine: 'sqlite', file } as const,
  }
  try {
    const seeding = await start({ ...options, prepare: prepareBench })
    await seedUsers(file, seeding.services, CALLS)
    await seeding.close()
    await using server = await start(options)
    const somebody: number[] = []
    const nobody: number[] = []
    const call = async (Username: string) => {
      const began = performance.now()
      const response = await fetch(server.url, {
        method: 'POST',
        headers: { 'x-amz-target': 'AWSCognitoIdentityProviderService.ForgotPassword' },
        body: JSON.stringify({ ClientId: BENCH_CLIENT, Username }),
      })
      await response.arrayBuffer()
      return performance.now() - began
    }
    for (let i = 0; i < 200; i++) await call(`warm${i}@example.com`)
    for (let i = 0; i < CALLS; i++) {
      const pair = [() => call(userAt(i)), () => call(`none${i}@example.com`)] as const
      if (i % 2) {
        somebody.push(await pair[0]())
        nobody.push(await pair[1]())
      } else {
        nobody.push(await pair[1]())
        somebody.push(await pair[0]())
      }
    }
    const [a, b] = [quartiles(somebody), quartiles(nobody)]
    console.log(`ForgotPassword under ENABLED, ${CALLS} calls each, in turns (milliseconds)`)
    console.log(`  somebody   median ${a.median.toFixed(3)}   quartiles ${a.low.toFixed(3)} – ${a.high.toFixed(3)}`)
    console.log(`  nobody     median ${b.median.toFixed(3)}   quartiles ${b.low.toFixed(3)} – ${b.high.toFixed(3)}`)
    console.log(
      `  difference of the medians ${((a.median - b.median) * 1_000).toFixed(0)} µs, of a spread between quartiles of ${((a.high - a.low) * 1_000).toFixed(0)} µs`,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function quartiles(times: readonly number[]) {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN
  return { low: at(0.25), median: at(0.5), high: at(0.75) }
}
