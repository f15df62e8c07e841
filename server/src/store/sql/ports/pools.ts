import { Conflict, type PoolRecord, type Pools } from '../../ports/index.ts'
import { toPool } from '../rows.ts'
import { INSERT_REMAINS, WHOLE_POOL } from '../remains.ts'
import type { Sql, Value } from '../statement.ts'

export function pools(sql: Sql): Pools {
  return {
    async get(id) {
      const row = await sql.get('SELECT * FROM pools WHERE id = ?', id)
      return row && toPool(row)
    },
    async list(region, after, limit) {
      const rows =
        region === undefined
          ? await sql.all('SELECT * FROM pools WHERE id > ? ORDER BY id LIMIT ?', after ?? '', limit)
          : await sql.all(
              'SELECT * FROM pools WHERE region = ? AND id > ? ORDER BY id LIMIT ?',
              region,
              after ?? '',
              limit,
            )
      return rows.map(toPool)
    },
    async create(pool) {
      if (await sql.get('SELECT 1 AS dead FROM remains WHERE pool_id = ?', pool.id))
        throw new Conflict(`what is left of pool ${pool.id} is still being removed`)
      await sql.run(
        `INSERT INTO pools (name, modified_at, definition, settings, mfa, log_delivery, risk, id, region, created_at, contact_mix)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        ...changeable(pool),
        pool.id,
        pool.region,
        pool.createdAt,
        pool.contactMix ? JSON.stringify(pool.contactMix) : null,
      )
    },
    async update(pool) {
      const changed = await sql.run(
        'UPDATE pools SET name = ?, modified_at = ?, definition = ?, settings = ?, mfa = ?, log_delivery = ?, risk = ? WHERE id = ?',
        ...changeable(pool),
        pool.id,
      )
      if (changed === 0) throw new Conflict(`pool ${pool.id} is gone`)
    },
    async delete(id, now) {
      await sql.run(INSERT_REMAINS, id, WHOLE_POOL, now)
      await sql.run('DELETE FROM clients WHERE pool_id = ?', id)
      await sql.run('DELETE FROM pools WHERE id = ?', id)
    },
    async setContactMix(id, mix) {
      await sql.run('UPDATE pools SET contact_mix = ? WHERE id = ?', JSON.stringify(mix), id)
    },
  }
}

function changeable({ name, modifiedAt, definition, settings, mfa, logDelivery, risk }: PoolRecord): readonly Value[] {
  return [
    name,
    modifiedAt,
    JSON.stringify(definition),
    JSON.stringify(settings),
    mfa ? JSON.stringify(mfa) : null,
    logDelivery ? JSON.stringify(logDelivery) : null,
    risk ? JSON.stringify(risk) : null,
  ]
}
