import type { Population } from '../../ports/index.ts'
import { toUser } from '../rows.ts'
import type { Sql } from '../statement.ts'

export function population(sql: Sql): Population {
  return {
    async sample(poolId, limit) {
      const rows = await sql.all('SELECT * FROM users WHERE pool_id = ? ORDER BY id LIMIT ?', poolId, limit)
      return rows.map(toUser)
    },
    async estimate(poolId) {
      const rows = await sql.all('SELECT id FROM users WHERE pool_id = ? ORDER BY id LIMIT ?', poolId, SAMPLE)
      const last = rows.length < SAMPLE ? undefined : String(rows.at(-1)?.['id'])
      const share = last === undefined ? 0 : Number.parseInt(last.slice(0, 8), 16) / 2 ** 32
      // Ids that were brought along may all begin alike: then they say nothing of how many there are.
      return share > 0 ? Math.round(rows.length / share) : rows.length
    },
  }
}

const SAMPLE = 1_000
