import { NOBODY, userId, type PoolId, type UserId } from '../../../kernel/brand.ts'
import {
  Conflict,
  type Login,
  type Medium,
  type Pending,
  type UserChange,
  type UserRecord,
  type Users,
} from '../../ports/index.ts'
import { VOID_CODES, VOID_CODES_BY_MEDIUM } from '../challenges.ts'
import { toUser } from '../rows.ts'
import type { Row, Sql } from '../statement.ts'
import { indexAttributes } from './attribute-index.ts'
import { keepDigest, putCredential } from './credentials.ts'

/**
 * Every kind of name in one statement: `logins` is in rank order, so the first row is the answer. Where there is none, the row of nobody is read in its
 * place, so that finding somebody costs what finding nobody costs (S8).
 */
export const USER_BY_LOGIN = `WITH found AS
    (SELECT pool_id, user_id FROM logins WHERE pool_id = ? AND login_key = ? ORDER BY kind LIMIT 1)
  SELECT * FROM users
  WHERE pool_id = coalesce((SELECT pool_id FROM found), '') AND id = coalesce((SELECT user_id FROM found), '${NOBODY}')`

const RANKED = ['username', 'email', 'phone_number', 'preferred_username', 'sub'] as const

/** A name leads to one user: where another has it under whatever kind, the row is put under that kind, and breaks on the key of the other's. */
const PUT_LOGIN = `INSERT INTO logins (pool_id, login_key, kind, user_id) VALUES (?, ?,
  coalesce((SELECT kind FROM logins WHERE pool_id = ? AND login_key = ? AND user_id <> ? ORDER BY kind LIMIT 1), ?), ?)`

const INSERT_USER = `INSERT INTO users
  (pool_id, id, username, status, enabled, created_at, modified_at, attributes, pending, factors, preferred_factor, signed_out_at)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
const UPDATE_USER = `UPDATE users SET status = ?, enabled = ?, attributes = ?, pending = ?, signed_out_at = ?, modified_at = ?
  WHERE pool_id = ? AND id = ?`

/** What is a user's alone, by the column that names the user. */
const BELONGINGS = [
  ['logins', 'user_id'],
  ['attribute_index', 'user_id'],
  ['credentials', 'user_id'],
  ['password_history', 'user_id'],
  ['memberships', 'user_id'],
  ['sessions', 'user_id'],
  ['challenges', 'subject'],
  ['lock_outs', 'subject'],
  ['auth_events', 'subject'],
  ['users', 'id'],
] as const

export function users(sql: Sql): Users {
  const get: Users['get'] = async (poolId, id) => {
    const row = await sql.get('SELECT * FROM users WHERE pool_id = ? AND id = ?', poolId, id)
    return row && toUser(row)
  }
  return {
    get,
    async byLogin(poolId, key) {
      const row = await sql.get(USER_BY_LOGIN, poolId, key)
      const user = row && toUser(row)
      return user?.id === NOBODY ? undefined : user
    },
    async holders(poolId, key) {
      const rows = await sql.all(
        'SELECT kind, user_id FROM logins WHERE pool_id = ? AND login_key = ? ORDER BY kind',
        poolId,
        key,
      )
      return rows.map((row) => ({ kind: kindOf(row), userId: userId(String(row['user_id'])) }))
    },
    async create(user, logins, credential, history) {
      await sql.run(
        INSERT_USER,
        user.poolId,
        user.id,
        user.username,
        user.status,
        user.enabled ? 1 : 0,
        user.createdAt,
        user.modifiedAt,
        JSON.stringify(user.attributes),
        pendingText(user.pending),
        JSON.stringify(user.factors),
        user.preferredFactor ?? null,
        user.signedOutAt ?? null,
      )
      await putLogins(sql, user.poolId, user.id, logins)
      await indexAttributes(sql, user.poolId, user.id, {}, user.attributes)
      if (credential) await putCredential(sql, user.poolId, user.id, credential)
      if (history) await keepDigest(sql, user.poolId, user.id, history, user.createdAt)
    },
    async update(poolId, id, change, now) {
      const user = await get(poolId, id)
      if (!user) throw new Conflict(`user ${id} is gone`)
      await sql.run(
        UPDATE_USER,
        change.status ?? user.status,
        (change.enabled ?? user.enabled) ? 1 : 0,
        JSON.stringify(change.attributes ?? user.attributes),
        pendingText(change.pending ?? user.pending),
        change.signedOutAt ?? user.signedOutAt ?? null,
        now,
        poolId,
        id,
      )
      if (change.attributes) await indexAttributes(sql, poolId, id, user.attributes, change.attributes)
      if (change.credential) await putCredential(sql, poolId, id, change.credential)
      if (change.history) await keepDigest(sql, poolId, id, change.history, now)
      if (change.logins) {
        await sql.run('DELETE FROM logins WHERE pool_id = ? AND user_id = ?', poolId, id)
        await putLogins(sql, poolId, id, change.logins)
      }
      const voided = voidedCodes(user, change)
      if (voided === 'all') await sql.run(VOID_CODES, poolId, id)
      else for (const medium of voided) await sql.run(VOID_CODES_BY_MEDIUM, poolId, id, medium)
    },
    async delete(poolId, id) {
      for (const [table, column] of BELONGINGS)
        await sql.run(`DELETE FROM ${table} WHERE pool_id = ? AND ${column} = ?`, poolId, id)
    },
  }
}

function kindOf(row: Row): Login['kind'] {
  const kind = RANKED[Number(row['kind'])]
  if (!kind) throw new Error(`no kind of name has the rank ${String(row['kind'])}`)
  return kind
}

/** A code stands for a user in a certain state with a certain contact (S6). */
function voidedCodes(user: UserRecord, change: UserChange): 'all' | readonly Medium[] {
  const { status = user.status, enabled = user.enabled } = change
  if (change.credential || status !== user.status || enabled !== user.enabled) return 'all'
  const differs = (name: 'email' | 'phone_number') =>
    (change.pending && change.pending[name] !== user.pending?.[name]) ||
    [name, `${name}_verified`].some((part) => change.attributes && change.attributes[part] !== user.attributes[part])
  return [...(differs('email') ? (['EMAIL'] as const) : []), ...(differs('phone_number') ? (['SMS'] as const) : [])]
}

function pendingText(pending: Pending | undefined): string | null {
  return pending && Object.keys(pending).length > 0 ? JSON.stringify(pending) : null
}

async function putLogins(sql: Sql, poolId: PoolId, id: UserId, logins: readonly Login[]): Promise<void> {
  for (const { kind, key } of logins) {
    await sql.run(PUT_LOGIN, poolId, key, poolId, key, id, RANKED.indexOf(kind), id)
  }
}
