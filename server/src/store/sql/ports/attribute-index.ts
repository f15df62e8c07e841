import type { PoolId, UserId } from '../../../kernel/brand.ts'
import type { UserRecord } from '../../ports/index.ts'
import type { Sql } from '../statement.ts'

/** The attributes that ListUsers filters by. */
export const INDEXED_ATTRIBUTES = [
  'email',
  'phone_number',
  'name',
  'given_name',
  'family_name',
  'preferred_username',
] as const

/** Characters: a filter is no longer. */
const BEGINNING = 256

/** What is kept of a value: a row of an index may not grow as long as an attribute may. */
export function beginningOf(value: string): string {
  return Array.from(value).slice(0, BEGINNING).join('')
}

type Attributes = UserRecord['attributes']

/** Brings the index from what was to what is; an attribute that stays costs nothing. */
export async function indexAttributes(
  sql: Sql,
  poolId: PoolId,
  id: UserId,
  before: Attributes,
  after: Attributes,
): Promise<void> {
  for (const name of INDEXED_ATTRIBUTES) {
    const [old, now] = [before[name], after[name]]
    if (old === now) continue
    if (old)
      await sql.run(
        'DELETE FROM attribute_index WHERE pool_id = ? AND name = ? AND beginning = ? AND user_id = ?',
        poolId,
        name,
        beginningOf(old),
        id,
      )
    if (now)
      await sql.run(
        'INSERT INTO attribute_index (pool_id, name, beginning, user_id) VALUES (?, ?, ?, ?)',
        poolId,
        name,
        beginningOf(now),
        id,
      )
  }
}
