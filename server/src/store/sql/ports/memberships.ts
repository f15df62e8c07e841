import type { Memberships } from '../../ports/index.ts'
import { toGroup, toUser } from '../rows.ts'
import type { Sql } from '../statement.ts'

/** A group without precedence comes last on either engine. */
const GROUPS_OF_USER = `SELECT g.* FROM memberships m JOIN user_groups g ON g.pool_id = m.pool_id AND g.id = m.group_id
  WHERE m.pool_id = ? AND m.user_id = ? ORDER BY CASE WHEN g.precedence IS NULL THEN 1 ELSE 0 END, g.precedence, g.name`

export function memberships(sql: Sql): Memberships {
  return {
    async add({ poolId, id }, user, now) {
      await sql.run(
        `INSERT INTO memberships (pool_id, user_id, group_id, added_at) VALUES (?, ?, ?, ?)
         ON CONFLICT (pool_id, user_id, group_id) DO NOTHING`,
        poolId,
        user,
        id,
        now,
      )
    },
    async remove({ poolId, id }, user) {
      await sql.run('DELETE FROM memberships WHERE pool_id = ? AND user_id = ? AND group_id = ?', poolId, user, id)
    },
    async ofUser(poolId, user) {
      return (await sql.all(GROUPS_OF_USER, poolId, user)).map(toGroup)
    },
    async members({ poolId, id }, after, limit) {
      const rows = await sql.all(
        `SELECT u.* FROM memberships m JOIN users u ON u.pool_id = m.pool_id AND u.id = m.user_id
         WHERE m.pool_id = ? AND m.group_id = ? AND m.user_id > ? ORDER BY m.user_id LIMIT ?`,
        poolId,
        id,
        after ?? '',
        limit,
      )
      return rows.map(toUser)
    },
  }
}
