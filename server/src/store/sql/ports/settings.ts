import type { Settings } from '../../ports/index.ts'
import type { Sql } from '../statement.ts'

export function settings(sql: Sql): Settings {
  return {
    async get(name) {
      const row = await sql.get('SELECT value FROM settings WHERE name = ?', name)
      return row && String(row['value'])
    },
    async list(beginning) {
      const rows = await sql.all(
        'SELECT name, value FROM settings WHERE substr(name, 1, ?) = ? ORDER BY name',
        beginning.length,
        beginning,
      )
      return rows.map(({ name, value }) => ({ name: String(name), value: String(value) }))
    },
    async remove(name) {
      await sql.run('DELETE FROM settings WHERE name = ?', name)
    },
    async put(name, value) {
      await sql.run(
        'INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
        name,
        value,
      )
    },
  }
}
