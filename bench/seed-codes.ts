import { createHash } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'
import { destinationHash } from '../server/src/kernel/destination.ts'
import type { CodeSeed } from '../server/src/kernel/one-time-code.ts'
import { benchKeys } from './bench-settings.ts'
import { BENCH_POOL, subAt, userAt } from './names.ts'

/** Users with a live code before each measurement. */
export const CODES = 4_000

export const destinationAt = (i: number) => destinationHash(benchKeys, userAt(i))
export const codeSeedAt = (i: number): CodeSeed => ({
  keyId: benchKeys.id,
  nonce: createHash('sha256').update(String(i)).digest().subarray(0, 16),
  length: 6,
  alphabet: '0123456789',
})

/** Gives every measurement the same start: no windows spent, an empty outbox, fresh codes. The server must not be running. */
export function freshState(file: string, users: number, now: number): void {
  const db = new DatabaseSync(file)
  db.exec(
    'BEGIN; DELETE FROM challenges; DELETE FROM outbox; DELETE FROM inbox; DELETE FROM audit; DELETE FROM sessions; DELETE FROM lock_outs',
  )
  const put = db.prepare(
    `INSERT INTO challenges (pool_id, subject, purpose, stamps, level, blocked_until, last_at, key_id, nonce, code_length, alphabet, medium,
       destination_hash, issued_at, expires_at) VALUES (?, ?, 'reset', '', 0, 0, ?, ?, ?, 6, '0123456789', 'EMAIL', ?, ?, ?)`,
  )
  for (let i = 0; i < Math.min(users, CODES); i++) {
    const { keyId, nonce } = codeSeedAt(i)
    put.run(
      BENCH_POOL,
      subAt(i),
      now,
      keyId,
      Buffer.from(nonce).toString('hex'),
      destinationAt(i),
      now,
      now + 3_600_000,
    )
  }
  db.exec('COMMIT; PRAGMA wal_checkpoint(TRUNCATE)')
  db.close()
}
