import type { GroupRecord, Groups } from '../../ports/index.ts'
import { INSERT_REMAINS } from '../remains.ts'
import { toGroup } from '../rows.ts'
import type { Sql, Value } from '../statement.ts'

export function groups(sql: Sql): Groups {
  return {
    async get(poolId, name) {
      const row = await sql.get('SELECT * FROM user_groups WHERE pool_id = ? AND name = ?', poolId, name)
      return row && toGroup(row)
    },
    async list(poolId, after, limit) {
      const rows = await sql.all(
        'SELECT * FROM user_groups WHERE pool_id = ? AND name > ? ORDER BY name LIMIT ?',
        poolId,
        after ?? '',
        limit,
      )
      return rows.map(toGroup)
    },
    async create(group) {
      await sql.run(
        `INSERT INTO user_groups (description, role_arn, precedence, modified_at, pool_id, name, id, created_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
        ...changeable(group),
        group.poolId,
        group.name,
        group.id,
        group.createdAt,
      )
    },
    async update(group) {
      await sql.run(
        `UPDATE user_groups SET description = ?, role_arn = ?, precedence = ?, modified_at = ?
         WHERE pool_id = ? AND name = ? AND id = ?`,
        ...changeable(group),
        group.poolId,
        group.name,
        group.id,
      )
    },
    async delete({ poolId, name, id }, now) {
      await sql.run('DELETE FROM user_groups WHERE pool_id = ? AND name = ? AND id = ?', poolId, name, id)
      await sql.run(INSERT_REMAINS, poolId, id, now)
    },
  }
}

function changeable({ description, roleArn, precedence, modifiedAt }: GroupRecord): readonly Value[] {
  return [description ?? null, roleArn ?? null, precedence ?? null, modifiedAt]
}
