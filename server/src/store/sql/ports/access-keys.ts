import type { AccessKeys } from '../../ports/index.ts'
import { toAccessKey } from '../rows.ts'
import type { Sql } from '../statement.ts'

export function accessKeys(sql: Sql): AccessKeys {
  return {
    async get(id) {
      const row = await sql.get('SELECT * FROM access_keys WHERE id = ?', id)
      return row && toAccessKey(row)
    },
    async list() {
      return (await sql.all('SELECT * FROM access_keys ORDER BY created_at, id')).map(toAccessKey)
    },
    async add({ id, name, secret, scope, createdAt }) {
      await sql.run(
        'INSERT INTO access_keys (id, name, secret, scope, created_at) VALUES (?, ?, ?, ?, ?)',
        id,
        name,
        secret,
        JSON.stringify(scope),
        createdAt,
      )
    },
    async revoke(id, at) {
      return (await sql.run('UPDATE access_keys SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL', at, id)) === 1
    },
  }
}
