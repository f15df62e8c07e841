import type { Sql } from './statement.ts'

export const INSERT_REMAINS = 'INSERT INTO remains (pool_id, of, deleted_at) VALUES (?, ?, ?)'
/** In the place of a group's id. */
export const WHOLE_POOL = 'pool'

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
  ['auth_events', 'id'],
  ['token_keys', 'kid'],
  ['certificates', 'pool_id'],
] as const

/** Takes away up to `limit` rows of each table from what was deleted first. */
export async function removeRemains(
  sql: Sql,
  limit: number,
): Promise<{ readonly gone: number; readonly more: boolean }> {
  const first = await sql.get('SELECT pool_id, of FROM remains ORDER BY deleted_at, pool_id, of LIMIT 1')
  if (!first) return { gone: 0, more: false }
  const [pool, of] = [String(first['pool_id']), String(first['of'])]
  const gone = of === WHOLE_POOL ? await removeOfPool(sql, pool, limit) : await removeMembers(sql, pool, of, limit)
  if (gone === 0) await sql.run('DELETE FROM remains WHERE pool_id = ? AND of = ?', pool, of)
  return { gone, more: true }
}

async function removeOfPool(sql: Sql, pool: string, limit: number): Promise<number> {
  let gone = 0
  for (const [table, key] of BELONGINGS)
    gone += await sql.run(
      `DELETE FROM ${table} WHERE pool_id = ? AND ${key} IN (SELECT ${key} FROM ${table} WHERE pool_id = ? LIMIT ?)`,
      pool,
      pool,
      limit,
    )
  return gone
}

function removeMembers(sql: Sql, pool: string, group: string, limit: number): Promise<number> {
  return sql.run(
    `DELETE FROM memberships WHERE pool_id = ? AND group_id = ? AND user_id IN
       (SELECT user_id FROM memberships WHERE pool_id = ? AND group_id = ? LIMIT ?)`,
    pool,
    group,
    pool,
    group,
    limit,
  )
}
