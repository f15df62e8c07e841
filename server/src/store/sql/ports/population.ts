import type { Population } from '../../ports/index.ts'
import type { Sql } from '../statement.ts'

export function population(sql: Sql): Population {
  return {
    async contacts(poolId, limit) {
      const rows = await sql.all('SELECT attributes FROM users WHERE pool_id = ? ORDER BY id LIMIT ?', poolId, limit)
      const found = rows.map(({ attributes }) => JSON.parse(String(attributes)))
      const count = (name: string) => found.filter((attributes) => attributes[name]).length
      return { email: count('email'), phone: count('phone_number') }
    },
    async count(poolId, limit) {
      const row = await sql.get(
        'SELECT count(*) AS n FROM (SELECT 1 AS one FROM users WHERE pool_id = ? LIMIT ?) AS counted',
        poolId,
        limit,
      )
      return Number(row?.['n'] ?? 0)
    },
  }
}
