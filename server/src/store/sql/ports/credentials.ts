import type { PoolId, UserId } from '../../../kernel/brand.ts'
import type { Credential, Credentials, KeptDigest } from '../../ports/index.ts'
import { toCredential } from '../rows.ts'
import type { Sql } from '../statement.ts'

export const PUT_CREDENTIAL = `INSERT INTO credentials (pool_id, user_id, password, srp, temporary_until) VALUES (?, ?, ?, ?, ?)
  ON CONFLICT (pool_id, user_id) DO UPDATE
  SET password = excluded.password, srp = excluded.srp, temporary_until = excluded.temporary_until`
export const PUT_DIGEST = `INSERT INTO password_history (pool_id, user_id, changed_at, digest) VALUES (?, ?, ?, ?)
  ON CONFLICT (pool_id, user_id, changed_at) DO UPDATE SET digest = excluded.digest`
export const FORGET_OLD_DIGESTS = `DELETE FROM password_history WHERE pool_id = ? AND user_id = ? AND changed_at NOT IN
  (SELECT changed_at FROM password_history WHERE pool_id = ? AND user_id = ? ORDER BY changed_at DESC LIMIT ?)`

export function credentials(sql: Sql): Credentials {
  return {
    async get(poolId, of) {
      const row = await sql.get('SELECT * FROM credentials WHERE pool_id = ? AND user_id = ?', poolId, of)
      return row && toCredential(row)
    },
    async digests(poolId, id, limit) {
      const rows = await sql.all(
        'SELECT digest FROM password_history WHERE pool_id = ? AND user_id = ? ORDER BY changed_at DESC LIMIT ?',
        poolId,
        id,
        limit,
      )
      return rows.map(({ digest }) => String(digest))
    },
  }
}

export async function putCredential(sql: Sql, poolId: PoolId, id: UserId, credential: Credential): Promise<void> {
  await sql.run(PUT_CREDENTIAL, poolId, id, credential.password, credential.srp, credential.temporaryUntil ?? null)
}

export async function keepDigest(
  sql: Sql,
  poolId: PoolId,
  id: UserId,
  { digest, keep }: KeptDigest,
  now: number,
): Promise<void> {
  await sql.run(PUT_DIGEST, poolId, id, now, digest)
  await sql.run(FORGET_OLD_DIGESTS, poolId, id, poolId, id, keep)
}
