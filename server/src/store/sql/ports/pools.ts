import type { Pools } from '../../ports/index.ts'
import { toPool } from '../rows.ts'
import type { Sql } from '../statement.ts'

export function pools(sql: Sql): Pools {
  return {
    async get(id) {
      const row = await sql.get('SELECT * FROM pools WHERE id = ?', id)
      return row && toPool(row)
    },
    async list(region, after, limit) {
      const rows = await sql.all(
        'SELECT * FROM pools WHERE region = ? AND id > ? ORDER BY id LIMIT ?',
        region,
        after ?? '',
        limit,
      )
      return rows.map(toPool)
    },
    async create(pool) {
      await sql.run(
        `INSERT INTO pools (id, region, name, created_at, modified_at, definition, settings, phone_share, phone_share_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        pool.id,
        pool.region,
        pool.name,
        pool.createdAt,
        pool.modifiedAt,
        JSON.stringify(pool.definition),
        JSON.stringify(pool.settings),
        pool.phoneShare?.value ?? null,
        pool.phoneShare?.at ?? null,
      )
    },
    async setPhoneShare(id, { value, at }) {
      await sql.run('UPDATE pools SET phone_share = ?, phone_share_at = ? WHERE id = ?', value, at, id)
    },
  }
}
