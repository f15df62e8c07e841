import { Conflict, type Clients } from '../../ports/index.ts'
import { toClient } from '../rows.ts'
import type { Sql } from '../statement.ts'

export function clients(sql: Sql): Clients {
  return {
    async get(id) {
      const row = await sql.get('SELECT * FROM clients WHERE id = ?', id)
      return row && toClient(row)
    },
    async list(poolId, after, limit) {
      const rows = await sql.all(
        'SELECT * FROM clients WHERE pool_id = ? AND id > ? ORDER BY id LIMIT ?',
        poolId,
        after ?? '',
        limit,
      )
      return rows.map(toClient)
    },
    async create(client) {
      await sql.run(
        'INSERT INTO clients (id, pool_id, name, created_at, modified_at, definition, secret) VALUES (?, ?, ?, ?, ?, ?, ?)',
        client.id,
        client.poolId,
        client.name,
        client.createdAt,
        client.modifiedAt,
        JSON.stringify(client.definition),
        client.secret ?? null,
      )
    },
    async update({ id, poolId, name, modifiedAt, definition }) {
      const changed = await sql.run(
        'UPDATE clients SET name = ?, modified_at = ?, definition = ? WHERE id = ? AND pool_id = ?',
        name,
        modifiedAt,
        JSON.stringify(definition),
        id,
        poolId,
      )
      if (changed === 0) throw new Conflict(`client ${id} is gone`)
    },
    async delete(poolId, id) {
      await sql.run('DELETE FROM clients WHERE id = ? AND pool_id = ?', id, poolId)
    },
  }
}
