import { start, type Seed } from '../server/src/index.ts'

const ROUNDS = 100
/** Milliseconds that a suite does not notice in a `beforeEach`. */
const GOAL = 50

/** `npm run bench -- snapshots`: what the library costs a test suite: a start, a snapshot, a restore after a reset. */
export async function run(): Promise<void> {
  console.log(`Milliseconds, median and 99th percentile of ${ROUNDS} (goal for both: ${GOAL})`)
  console.log('              start    snapshot          restore           a reset before each')
  await measure('demo pool', undefined)
  for (const users of [1_000, 10_000]) await measure(`${users.toLocaleString('en')} users`, seedOf(users))
}

async function measure(name: string, seed: Seed | undefined): Promise<void> {
  const began = performance.now()
  await using pool = await start({ seed })
  const started = performance.now() - began
  const snapshots: number[] = []
  const restores: number[] = []
  const resets: number[] = []
  const before = await pool.snapshot()
  for (let round = 0; round < ROUNDS; round++) {
    resets.push(
      await timed(async () => {
        await fetch(pool.endpoint, {
          method: 'POST',
          headers: { 'x-amz-target': 'AWSCognitoIdentityProviderService.ForgotPassword' },
          body: JSON.stringify({ ClientId: pool.clientId, Username: 'jane@example.com' }),
        })
        await pool.codeFor('jane@example.com')
      }),
    )
    snapshots.push(await timed(async () => (await pool.snapshot())[Symbol.dispose]()))
    restores.push(await timed(() => pool.restore(before)))
  }
  console.log(
    `${name.padEnd(12)}${started.toFixed(0).padStart(7)}   ${shown(snapshots)}   ${shown(restores)}   ${shown(resets)}`,
  )
}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

function shown(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(1).padStart(6)
  return `${at(0.5)} ${at(0.99)} `
}

function seedOf(users: number): Seed {
  const names = ['jane@example.com', ...Array.from({ length: users - 1 }, (_, i) => `user${i}@example.com`)]
  return {
    pools: [
      {
        PoolName: 'bench',
        UsernameAttributes: ['email'],
        Clients: [{ ClientName: 'bench' }],
        Users: names.map((Username) => ({
          Username,
          Password: 'Correct-Horse-7',
          UserAttributes: [{ Name: 'email_verified', Value: 'true' }],
        })),
      },
    ],
  }
}
