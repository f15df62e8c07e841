import type { Swept } from '../ports/index.ts'
import { retention, type Retention } from '../retention.ts'
import { removeRemains } from './remains.ts'
import type { Row, Sql, Value } from './statement.ts'

/** How far a table was looked through, and what was counted on the way. In memory only: a restart repeats a little looking. */
interface Walk {
  after: readonly Value[] | undefined
  counted: Map<Value, number>
  /** Rows beyond the cap, as the last whole walk counted them. */
  excess: Map<Value, number>
}

/**
 * Each call looks at the next `limit` rows of each table in key order and deletes those past their use: bounded work whatever the tables
 * hold, and no index that the hot path would have to keep.
 */
export function sweeper(rules = retention): (sql: Sql, now: number, limit: number) => Promise<Swept> {
  const walks = new Map<Retention, Walk>()
  let unfinished = new Set(rules)
  return async (sql, now, limit) => {
    const remains = await removeRemains(sql, limit)
    let gone = remains.gone
    for (const rule of unfinished) {
      const walk = walks.get(rule) ?? { after: undefined, counted: new Map(), excess: new Map() }
      walks.set(rule, walk)
      gone += await step(sql, rule, walk, now, limit)
      if (!walk.after) unfinished.delete(rule)
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
  const from = walk.after ? `(${key}) > (${marks})` : 'true'
  const last = await sql.get(
    `SELECT ${key} FROM ${table} WHERE ${from} ORDER BY ${key} LIMIT 1 OFFSET ?`,
    ...(walk.after ?? []),
    limit - 1,
  )
  const to = last && rule.key.map((column) => last[column] ?? null)
  const range = to ? `${from} AND (${key}) <= (${marks})` : from
  const ends = [...(walk.after ?? []), ...(to ?? [])]
  const before = new Array<number>(past.split('?').length - 1).fill(now - keep)

  let gone = await sql.run(`DELETE FROM ${table} WHERE ${range} AND ${past}`, ...ends, ...before)
  if (most) gone += await cap(sql, rule, most, walk, range, ends)
  walk.after = to
  if (!to && most) {
    walk.excess = new Map(
      [...walk.counted].filter(([, n]) => n > most.rows).map(([owner, n]) => [owner, n - most.rows]),
    )
    walk.counted = new Map()
  }
  return gone
}

/** Counts the stretch, and takes from its oldest end what the last walk found to be too much. */
async function cap(
  sql: Sql,
  { table, key }: Retention,
  { per, of }: NonNullable<Retention['most']>,
  walk: Walk,
  range: string,
  ends: readonly Value[],
): Promise<number> {
  let gone = 0
  const owners = await sql.all(
    `SELECT ${per} AS owner, count(*) AS n FROM ${table} WHERE ${range} AND ${of} GROUP BY owner`,
    ...ends,
  )
  for (const row of owners) {
    const { owner, n } = counted(row)
    const excess = Math.min(n, walk.excess.get(owner) ?? 0)
    walk.counted.set(owner, (walk.counted.get(owner) ?? 0) + n - excess)
    if (excess === 0) continue
    walk.excess.set(owner, (walk.excess.get(owner) ?? 0) - excess)
    const columns = key.join(', ')
    gone += await sql.run(
      `DELETE FROM ${table} WHERE (${columns}) IN
         (SELECT ${columns} FROM ${table} WHERE ${range} AND ${of} AND ${per} = ? ORDER BY ${columns} LIMIT ?)`,
      ...ends,
      owner,
      excess,
    )
  }
  return gone
}

function counted(row: Row): { readonly owner: Value; readonly n: number } {
  return { owner: row['owner'] ?? null, n: Number(row['n']) }
}
