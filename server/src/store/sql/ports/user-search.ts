import type { PoolId } from '../../../kernel/brand.ts'
import type { FoundUser, UserSearch, UserSearches } from '../../ports/index.ts'
import { toUser } from '../rows.ts'
import type { Row, Sql, Value } from '../statement.ts'
import { beginningOf } from './attribute-index.ts'

/** How one kind of search walks its index. */
interface Walk {
  /** The columns of the index after the pool, as the statement names them: they order the answer, and a position is their values. */
  readonly order: readonly string[]
  readonly from: string
  readonly where: string
  readonly values: readonly Value[]
}

/** Beyond every string that begins with another, in the order of bytes. */
const LAST_CHARACTER = '\u{10ffff}'

export function userSearch(sql: Sql): UserSearches {
  return {
    async find(poolId, search, after, limit) {
      const walk = walkOf(poolId, search)
      if (!walk) return []
      const { order, from, where, values } = walk
      const position: readonly Value[] | undefined = after === undefined ? undefined : JSON.parse(after)
      const beyond = position ? ` AND (${order.join(', ')}) > (${order.map(() => '?').join(', ')})` : ''
      const columns = order.map((column, i) => `${column} AS order_${i}`).join(', ')
      const rows = await sql.all(
        `SELECT u.*, ${columns} FROM ${from} WHERE ${where}${beyond} ORDER BY ${order.join(', ')} LIMIT ?`,
        ...values,
        ...(position ?? []),
        limit,
      )
      return rows.map((row) => found(row, order.length))
    },
  }
}

function found(row: Row, columns: number): FoundUser {
  const position = Array.from({ length: columns }, (_, i) => row[`order_${i}`] ?? null)
  return { user: toUser(row), position: JSON.stringify(position) }
}

function walkOf(poolId: PoolId, search: UserSearch): Walk | undefined {
  const inPool = { from: 'users u', where: 'u.pool_id = ?', values: [poolId] }
  switch (search.by) {
    case 'age':
      return { ...inPool, order: ['u.created_at', 'u.id'] }
    case 'username':
    case 'sub': {
      const column = search.by === 'sub' ? 'u.id' : 'u.username'
      const { where, values } = range(column, search)
      return {
        ...inPool,
        order: [column],
        where: `${inPool.where} AND ${where}`,
        values: [poolId, ...values],
      }
    }
    case 'attribute': {
      const { where, values } = range('a.beginning', { match: search.match, value: beginningOf(search.value) })
      return {
        order: ['a.beginning', 'a.user_id'],
        from: 'attribute_index a JOIN users u ON u.pool_id = a.pool_id AND u.id = a.user_id',
        where: `a.pool_id = ? AND a.name = ? AND ${where}`,
        values: [poolId, search.name, ...values],
      }
    }
    case 'status':
    case 'enabled': {
      const wanted = search.by === 'status' ? search.values : search.values.map(Number)
      if (wanted.length === 0) return undefined
      const column = `u.${search.by}`
      return {
        ...inPool,
        order: [column, 'u.id'],
        where: `${inPool.where} AND ${column} IN (${wanted.map(() => '?').join(', ')})`,
        values: [poolId, ...wanted],
      }
    }
  }
}

function range(
  column: string,
  { match, value }: { readonly match: 'whole' | 'beginning'; readonly value: string },
): { readonly where: string; readonly values: readonly Value[] } {
  return match === 'whole'
    ? { where: `${column} = ?`, values: [value] }
    : { where: `${column} >= ? AND ${column} <= ?`, values: [value, value + LAST_CHARACTER] }
}
