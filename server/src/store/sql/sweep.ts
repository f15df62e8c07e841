import { retention, type Retention } from '../retention.ts'
import type { Sql, Value } from './statement.ts'

type Cursors = Map<Retention, readonly Value[]>

/**
 * Looks at the next `limit` rows of each table in key order and deletes those past their use: bounded work whatever the tables hold, and no
 * index that the hot path would have to keep. Returns how many went. How far it looked is kept in memory: a restart repeats a little looking.
 */
export function sweeper(sql: Sql): (now: number, limit: number) => Promise<number> {
  const cursors: Cursors = new Map()
  return async (now, limit) => {
    let gone = 0
    for (const rule of retention) gone += await sweepTable(sql, cursors, rule, now, limit)
    return gone
  }
}

async function sweepTable(sql: Sql, cursors: Cursors, rule: Retention, now: number, limit: number): Promise<number> {
  const key = rule.key.join(', ')
  const after = cursors.get(rule)
  const where = after ? `WHERE (${key}) > (${rule.key.map(() => '?').join(', ')})` : ''
  const seen = await sql.all(`SELECT ${key} FROM ${rule.table} ${where} ORDER BY ${key} LIMIT ?`, ...(after ?? []), limit)
  const first = seen[0]
  const last = seen.at(-1)
  if (!first || !last) {
    cursors.delete(rule)
    return 0
  }
  const values = (row: typeof first) => rule.key.map((column) => row[column] ?? null)
  const marks = rule.key.map(() => '?').join(', ')
  const before = rule.past.split('?').length - 1
  const gone = await sql.run(
    `DELETE FROM ${rule.table} WHERE (${key}) >= (${marks}) AND (${key}) <= (${marks}) AND ${rule.past}`,
    ...values(first),
    ...values(last),
    ...new Array<number>(before).fill(now - rule.keep),
  )
  if (seen.length === limit) {
    cursors.set(rule, values(last))
    return gone
  }
  cursors.delete(rule)
  return gone + (rule.mostPerPool ? await capPools(sql, rule, rule.mostPerPool, limit) : 0)
}

async function capPools(sql: Sql, rule: Retention, most: number, limit: number): Promise<number> {
  let gone = 0
  for (const { id } of await sql.all('SELECT id FROM pools')) {
    const edge = await sql.get(`SELECT id FROM ${rule.table} WHERE pool_id = ? ORDER BY id DESC LIMIT 1 OFFSET ?`, id ?? null, most)
    if (!edge) continue
    gone += await sql.run(
      `DELETE FROM ${rule.table} WHERE pool_id = ? AND id IN (SELECT id FROM ${rule.table} WHERE pool_id = ? AND id <= ? ORDER BY id LIMIT ?)`,
      id ?? null,
      id ?? null,
      edge['id'] ?? null,
      limit,
    )
  }
  return gone
}
