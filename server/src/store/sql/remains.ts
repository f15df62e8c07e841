import type { Sql } from './statement.ts'

/** What belongs to a pool beside its clients, and the key by which it is removed. What was audited stays for its time, as does a message that was sent. */
const BELONGINGS = [
  ['users', 'id'],
  ['logins', 'login_key'],
  ['attribute_index', 'user_id'],
  ['credentials', 'user_id'],
  ['password_history', 'user_id'],
  ['memberships', 'user_id'],
  ['user_groups', 'name'],
  ['sessions', 'id'],
  ['challenges', 'subject'],
  ['lock_outs', 'subject'],
  ['signing_keys', 'kid'],
  ['certificates', 'pool_id'],
] as const

/** Takes away up to `limit` rows of each table from the pool that was deleted first. */
export async function removeRemains(
  sql: Sql,
  limit: number,
): Promise<{ readonly gone: number; readonly more: boolean }> {
  const dead = await sql.get('SELECT pool_id FROM dead_pools ORDER BY deleted_at, pool_id LIMIT 1')
  if (!dead) return { gone: 0, more: false }
  const pool = String(dead['pool_id'])
  let gone = 0
  for (const [table, key] of BELONGINGS)
    gone += await sql.run(
      `DELETE FROM ${table} WHERE pool_id = ? AND ${key} IN (SELECT ${key} FROM ${table} WHERE pool_id = ? LIMIT ?)`,
      pool,
      pool,
      limit,
    )
  if (gone === 0) await sql.run('DELETE FROM dead_pools WHERE pool_id = ?', pool)
  return { gone, more: true }
}
