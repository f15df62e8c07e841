import type { Swept } from '../ports/index.ts'
import { retention, type Retention } from '../retention.ts'
import { removeRemains } from './remains.ts'
import type { Row, Sql, Value } from './statement.ts'

/**
 * How far a table was looked through, from its newest key down, and how many rows of each owner were met on the way. In memory only: nothing is lost
 * with it, and any number of nodes that walk at once keep the same rows.
 */
interface Walk {
  before: readonly Value[] | undefined
  met: Map<Value, number>
}

/**
 * Each call looks at the next `limit` rows of each table, the newest first, and deletes those past their use: bounded work whatever the tables
 * hold, and no index that the hot path would have to keep.
 */
export function sweeper(rules = retention): (sql: Sql, now: number, limit: number) => Promise<Swept> {
  const walks = new Map<Retention, Walk>()
  let unfinished = new Set(rules)
  return async (sql, now, limit) => {
    const remains = await removeRemains(sql, limit)
    let gone = remains.gone
    for (const rule of unfinished) {
      const walk = walks.get(rule) ?? { before: undefined, met: new Map() }
      walks.set(rule, walk)
      gone += await step(sql, rule, walk, now, limit)
      if (!walk.before) unfinished.delete(rule)
    }
    const more = unfinished.size > 0
    if (!more) unfinished = new Set(rules)
    return { gone, more: more || remains.more }
  }
}

async function step(sql: Sql, rule: Retention, walk: Walk, now: number, limit: number): Promise<number> {
  const { table, past, keep, most } = rule
  const key = rule.key.join(', ')
  const marks = rule.key.map(() => '?').join(', ')
  const from = walk.before ? `(${key}) < (${marks})` : 'true'
  const last = await sql.get(
    `SELECT ${key} FROM ${table} WHERE ${from} ORDER BY ${newestFirst(rule.key)} LIMIT 1 OFFSET ?`,
    ...(walk.before ?? []),
    limit - 1,
  )
  const to = last && rule.key.map((column) => last[column] ?? null)
  const range = to ? `${from} AND (${key}) >= (${marks})` : from
  const ends = [...(walk.before ?? []), ...(to ?? [])]
  const times = new Array<number>(past.split('?').length - 1).fill(now - keep)

  let gone = await sql.run(`DELETE FROM ${table} WHERE ${range} AND ${past}`, ...ends, ...times)
  if (most) gone += await cap(sql, rule, most, walk, range, ends)
  walk.before = to
  if (!to) walk.met = new Map()
  return gone
}

/** Counts the stretch, and takes from its oldest end what is more than the cap with all that is newer. */
async function cap(
  sql: Sql,
  { table, key }: Retention,
  { rows, per, of, isTogether }: NonNullable<Retention['most']>,
  walk: Walk,
  range: string,
  ends: readonly Value[],
): Promise<number> {
  let gone = 0
  const owners = await sql.all(
    `SELECT ${per} AS owner, count(*) AS n FROM ${table} WHERE ${range} AND ${of} GROUP BY owner`,
    ...ends,
  )
  const before = walk.met
  if (isTogether) walk.met = new Map()
  for (const row of owners) {
    const { owner, n } = counted(row)
    const met = before.get(owner) ?? 0
    const kept = Math.min(n, rows - met)
    walk.met.set(owner, met + kept)
    if (kept === n) continue
    // Named by key, not by number: where another node takes the same rows, none is taken for them.
    gone += await sql.run(
      `DELETE FROM ${table} WHERE ${range} AND ${of} AND ${per} = ? AND (${key.join(', ')}) <=
         (SELECT ${key.join(', ')} FROM ${table} WHERE ${range} AND ${of} AND ${per} = ? ORDER BY ${newestFirst(key)} LIMIT 1 OFFSET ?)`,
      ...ends,
      owner,
      ...ends,
      owner,
      kept,
    )
  }
  return gone
}

function newestFirst(key: readonly string[]): string {
  return key.map((column) => `${column} DESC`).join(', ')
}

function counted(row: Row): { readonly owner: Value; readonly n: number } {
  return { owner: row['owner'] ?? null, n: Number(row['n']) }
}
