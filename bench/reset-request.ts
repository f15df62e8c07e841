import { randomUUID } from 'node:crypto'
import { clientId, poolId, subject } from '../server/src/kernel/brand.ts'
import { idsFrom } from '../server/src/kernel/ids.ts'
import { systemRandom } from '../server/src/kernel/random.ts'
import type { RequestCode } from '../server/src/store/ports/index.ts'
import { BENCH_CLIENT, BENCH_POOL } from './names.ts'

const HOUR = 3_600_000

const ids = idsFrom(systemRandom, Date.now)
const pool = poolId(BENCH_POOL)
const fixed = { clientId: clientId(BENCH_CLIENT), requestId: randomUUID(), ip: '127.0.0.1' }
const window = { kind: 'reset', budget: 20, length: HOUR } as const

/** As ForgotPassword makes it: the same members, the same lengths. */
export function resetRequest(user: number) {
  const now = Date.now()
  const who = subject(`00000000-0000-4000-8000-${String(user).padStart(12, '0')}`)
  // Scattered like real ids.
  const scattered = subject(`${(Math.imul(user, 2_654_435_761) >>> 0).toString(16).padStart(8, '0')}${who.slice(8)}`)
  const seed = { keyId: 'k1', nonce: systemRandom(16), length: 6, alphabet: '0123456789' }
  const destinationHash = seed.nonce.toString('hex').repeat(2)
  const bound = { poolId: pool, subject: scattered, medium: 'EMAIL', destinationHash } as const
  return {
    poolId: pool,
    subject: scattered,
    now,
    window,
    audit: { id: ids.row(), poolId: pool, at: now, operation: 'ForgotPassword', subject: scattered, ...fixed },
    effect: {
      kind: 'send',
      code: { ...bound, purpose: 'reset', seed, issuedAt: now, expiresAt: now + HOUR },
      message: {
        ...bound,
        ...fixed,
        id: ids.row(),
        kind: 'ForgotPassword',
        destination: 'x'.repeat(96),
        masked: 'u***@e***',
        content: { kind: 'code', purpose: 'reset', seed },
        createdAt: now,
        runAt: now,
        giveUpAt: now + HOUR,
        operation: 'ForgotPassword',
        reason: 'code to verified email',
      },
    },
  } satisfies RequestCode
}
