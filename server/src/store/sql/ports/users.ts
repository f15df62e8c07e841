import type { PoolId, UserId } from '../../../kernel/brand.ts'
import {
  Conflict,
  type Credential,
  type Login,
  type UserChange,
  type UserRecord,
  type Users,
} from '../../ports/index.ts'
import { VOID_CODES } from '../challenges.ts'
import { toCredential, toUser } from '../rows.ts'
import type { Sql } from '../statement.ts'

/** Every kind of name in one statement: `logins` is in rank order, so the first row is the answer. */
export const USER_BY_LOGIN = `SELECT u.* FROM logins l JOIN users u ON u.pool_id = l.pool_id AND u.id = l.user_id
  WHERE l.pool_id = ? AND l.login_key = ? ORDER BY l.kind LIMIT 1`

const RANK: Readonly<Record<Login['kind'], number>> = {
  username: 0,
  email: 1,
  phone_number: 2,
  preferred_username: 3,
  sub: 4,
}

export const PUT_CREDENTIAL = `INSERT INTO credentials (pool_id, user_id, password, srp, temporary_until) VALUES (?, ?, ?, ?, ?)
  ON CONFLICT (pool_id, user_id) DO UPDATE
  SET password = excluded.password, srp = excluded.srp, temporary_until = excluded.temporary_until`

export function users(sql: Sql): Users {
  const get: Users['get'] = async (poolId, id) => {
    const row = await sql.get('SELECT * FROM users WHERE pool_id = ? AND id = ?', poolId, id)
    return row && toUser(row)
  }
  return {
    get,
    async byLogin(poolId, key) {
      const row = await sql.get(USER_BY_LOGIN, poolId, key)
      return row && toUser(row)
    },
    async credential(poolId, subject) {
      const row = await sql.get('SELECT * FROM credentials WHERE pool_id = ? AND user_id = ?', poolId, subject)
      return row && toCredential(row)
    },
    async create(user, logins, credential) {
      await sql.run(
        `INSERT INTO users (pool_id, id, username, status, enabled, created_at, modified_at, attributes, factors, preferred_factor, signed_out_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        user.poolId,
        user.id,
        user.username,
        user.status,
        user.enabled ? 1 : 0,
        user.createdAt,
        user.modifiedAt,
        JSON.stringify(user.attributes),
        JSON.stringify(user.factors),
        user.preferredFactor ?? null,
        user.signedOutAt ?? null,
      )
      await putLogins(sql, user.poolId, user.id, logins)
      if (credential) await putCredential(sql, user.poolId, user.id, credential)
    },
    async update(poolId, id, change, now) {
      const user = await get(poolId, id)
      if (!user) throw new Conflict(`user ${id} is gone`)
      await sql.run(
        'UPDATE users SET status = ?, enabled = ?, attributes = ?, signed_out_at = ?, modified_at = ? WHERE pool_id = ? AND id = ?',
        change.status ?? user.status,
        (change.enabled ?? user.enabled) ? 1 : 0,
        JSON.stringify(change.attributes ?? user.attributes),
        change.signedOutAt ?? user.signedOutAt ?? null,
        now,
        poolId,
        id,
      )
      if (change.credential) await putCredential(sql, poolId, id, change.credential)
      if (change.logins) {
        await sql.run('DELETE FROM logins WHERE pool_id = ? AND user_id = ?', poolId, id)
        await putLogins(sql, poolId, id, change.logins)
      }
      if (voidsCodes(user, change)) await sql.run(VOID_CODES, poolId, id)
    },
    async sampleContacts(poolId, limit) {
      const rows = await sql.all('SELECT attributes FROM users WHERE pool_id = ? ORDER BY id LIMIT ?', poolId, limit)
      const found = rows.map(({ attributes }) => JSON.parse(String(attributes)))
      const count = (name: string) => found.filter((attributes) => attributes[name]).length
      return { email: count('email'), phone: count('phone_number') }
    },
    async passwordDigests(poolId, id, limit) {
      const rows = await sql.all(
        'SELECT digest FROM password_history WHERE pool_id = ? AND user_id = ? ORDER BY changed_at DESC LIMIT ?',
        poolId,
        id,
        limit,
      )
      return rows.map(({ digest }) => String(digest))
    },
  }
}

const CONTACT = ['email', 'email_verified', 'phone_number', 'phone_number_verified'] as const

/** A code stands for a user in a certain state with a certain contact (S6). */
function voidsCodes(user: UserRecord, { status, enabled, attributes, credential }: UserChange): boolean {
  if (credential) return true
  if (status !== undefined && status !== user.status) return true
  if (enabled !== undefined && enabled !== user.enabled) return true
  return attributes !== undefined && CONTACT.some((name) => attributes[name] !== user.attributes[name])
}

async function putLogins(sql: Sql, poolId: PoolId, id: UserId, logins: readonly Login[]): Promise<void> {
  for (const { kind, key } of logins) {
    await sql.run(
      'INSERT INTO logins (pool_id, login_key, kind, user_id) VALUES (?, ?, ?, ?)',
      poolId,
      key,
      RANK[kind],
      id,
    )
  }
}

async function putCredential(sql: Sql, poolId: PoolId, id: UserId, credential: Credential): Promise<void> {
  await sql.run(PUT_CREDENTIAL, poolId, id, credential.password, credential.srp, credential.temporaryUntil ?? null)
}
