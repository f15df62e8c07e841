import type { SessionRecord, Sessions } from '../../ports/index.ts'
import { toSession } from '../rows.ts'
import type { Sql, Value } from '../statement.ts'

/** The columns that `sessionValues` gives, in its order. */
export const SESSION_COLUMNS = 'pool_id, id, user_id, client_id, refresh_hash, authenticated_at, expires_at, revoked_at'

export const INSERT_SESSION = `INSERT INTO sessions (${SESSION_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`

export const REVOKE_SESSIONS =
  'UPDATE sessions SET revoked_at = ? WHERE pool_id = ? AND user_id = ? AND revoked_at IS NULL'

/** Tokens that do not say which sign-in they come from end by this alone. Nothing about the user was edited: the date of the last change stays. */
const SIGN_OUT = 'UPDATE users SET signed_out_at = ? WHERE pool_id = ? AND id = ?'

export function sessionValues(session: SessionRecord): readonly Value[] {
  return [
    session.poolId,
    session.id,
    session.userId,
    session.clientId,
    session.refreshHash,
    session.authenticatedAt,
    session.expiresAt,
    session.revokedAt ?? null,
  ]
}

export function sessions(sql: Sql): Sessions {
  return {
    async get(poolId, id) {
      const row = await sql.get('SELECT * FROM sessions WHERE pool_id = ? AND id = ?', poolId, id)
      return row && toSession(row)
    },
    async byRefreshToken(poolId, refreshHash) {
      const row = await sql.get('SELECT * FROM sessions WHERE pool_id = ? AND refresh_hash = ?', poolId, refreshHash)
      return row && toSession(row)
    },
    async start(session) {
      await sql.run(INSERT_SESSION, ...sessionValues(session))
    },
    async revoke(poolId, id, now) {
      await sql.run(
        'UPDATE sessions SET revoked_at = ? WHERE pool_id = ? AND id = ? AND revoked_at IS NULL',
        now,
        poolId,
        id,
      )
    },
    async revokeAll(poolId, userId, now) {
      await sql.run(REVOKE_SESSIONS, now, poolId, userId)
      await sql.run(SIGN_OUT, now, poolId, userId)
    },
  }
}
