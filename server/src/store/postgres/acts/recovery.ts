import type { ConsumeReset } from '../../ports/index.ts'
import type { Connections } from '../connections.ts'
import { MESSAGE_COLUMNS, messageValues } from '../../sql/ports/outbox.ts'
import { audited } from './audited.ts'
import { MESSAGE_TYPES } from './codes.ts'
import { marks, statement, type Part } from './part.ts'

const TAKEN = 'EXISTS (SELECT FROM taken)'

/**
 * One statement. The deletion decides: it asks for the nonce that was judged, and a racer that waited for the row finds it gone. Everything else follows
 * from what it returned. The common tables see what was there before: the history that is cut here does not hold the new digest yet.
 */
export async function consume(connections: Connections, act: ConsumeReset): Promise<'changed' | 'expired'> {
  const { poolId, userId, now, credential } = act
  const user = [poolId, userId]
  const parts: Part[] = [
    {
      sql: `taken AS (
        DELETE FROM challenges c WHERE c.pool_id = ? AND c.subject = ? AND c.purpose = 'reset' AND c.nonce = ? AND c.expires_at > ?
          AND EXISTS (SELECT FROM users u WHERE u.pool_id = c.pool_id AND u.id = c.subject AND u.enabled = 1 AND u.status <> 'UNCONFIRMED')
        RETURNING 1)`,
      values: [...user, Buffer.from(act.nonce).toString('hex'), now],
    },
    {
      sql: `confirmed AS (UPDATE users SET status = 'CONFIRMED', modified_at = ?, signed_out_at = coalesce(?::bigint, signed_out_at)
        WHERE pool_id = ? AND id = ? AND ${TAKEN})`,
      values: [now, act.sessions === 'revoke' ? now : null, ...user],
    },
    {
      sql: `credential AS (
        INSERT INTO credentials (pool_id, user_id, password, srp, temporary_until)
        SELECT ?::text, ?::text, ?::text, ?::text, ?::bigint WHERE ${TAKEN}
        ON CONFLICT (pool_id, user_id) DO UPDATE
        SET password = excluded.password, srp = excluded.srp, temporary_until = excluded.temporary_until)`,
      values: [...user, credential.password, credential.srp, credential.temporaryUntil ?? null],
    },
    {
      sql: `unlocked AS (DELETE FROM lock_outs WHERE pool_id = ? AND subject = ? AND ${TAKEN})`,
      values: user,
    },
    ...(act.history ? historyOf(act, act.history) : []),
    ...(act.clears ?? []).map((kind, i) => ({
      sql: `cleared${i} AS (DELETE FROM challenges WHERE pool_id = ? AND subject = ? AND purpose = ? AND ${TAKEN})`,
      values: [...user, kind],
    })),
    ...act.notices.map((notice, i) => ({
      sql: `notice${i} AS (INSERT INTO outbox (${MESSAGE_COLUMNS}, state, attempts) SELECT ${marks(MESSAGE_TYPES)}, 0, 0 WHERE ${TAKEN})`,
      values: messageValues(notice),
    })),
    ...(act.sessions === 'revoke'
      ? [
          {
            sql: `revoked AS (
              UPDATE sessions SET revoked_at = ? WHERE pool_id = ? AND user_id = ? AND revoked_at IS NULL AND ${TAKEN})`,
            values: [now, ...user],
          },
        ]
      : []),
    audited('accepted', act.audit, 'accepted', act.reason, TAKEN),
    audited('refused', act.audit, 'refused', 'code used or expired meanwhile', `NOT ${TAKEN}`),
  ]
  const { sql, values } = statement(parts, { sql: 'SELECT count(*) AS n FROM taken', values: [] })
  const [row] = (await connections.query(sql, values)).rows
  return row?.['n'] === 1 ? 'changed' : 'expired'
}

function historyOf(
  { poolId, userId, now }: ConsumeReset,
  { digest, keep }: NonNullable<ConsumeReset['history']>,
): Part[] {
  return [
    {
      sql: `remembered AS (
        INSERT INTO password_history (pool_id, user_id, changed_at, digest)
        SELECT ?::text, ?::text, ?::bigint, ?::text WHERE ${TAKEN}
        ON CONFLICT (pool_id, user_id, changed_at) DO UPDATE SET digest = excluded.digest)`,
      values: [poolId, userId, now, digest],
    },
    {
      sql: `forgotten AS (
        DELETE FROM password_history WHERE pool_id = ? AND user_id = ? AND changed_at <> ? AND ${TAKEN} AND changed_at NOT IN
          (SELECT changed_at FROM password_history WHERE pool_id = ? AND user_id = ? AND changed_at <> ? ORDER BY changed_at DESC LIMIT ?))`,
      values: [poolId, userId, now, poolId, userId, now, keep - 1],
    },
  ]
}
