import type { AttemptOutcome, AttemptReset, ConsumeReset, RequestReset } from '../../ports/index.ts'
import { auditValues, INSERT_AUDIT } from '../../sql/ports/audit.ts'
import { CODE_OF, codeValues, PUT_CODE } from '../../sql/ports/codes.ts'
import { CLEAR_LOCK_OUT } from '../../sql/ports/lock-outs.ts'
import { INSERT_MESSAGE, messageValues } from '../../sql/ports/outbox.ts'
import { REVOKE_SESSIONS } from '../../sql/ports/sessions.ts'
import { PUT_CREDENTIAL } from '../../sql/ports/users.ts'
import { toCode } from '../../sql/rows.ts'
import type { Connection } from '../connection.ts'
import { countInWindow } from './window.ts'

/**
 * Four statements: read and write the window, the code, the message. The message is the audit row of a call that sends; a refusal is three,
 * with an audit row in place of the other two.
 */
export function request(connection: Connection, act: RequestReset): 'accepted' | 'limited' {
  if (countInWindow(connection, act) === 'limited') {
    connection.run(INSERT_AUDIT, ...auditValues(act.audit, 'refused', 'limited'))
    return 'limited'
  }
  if (act.effect.kind === 'refuse') {
    connection.run(INSERT_AUDIT, ...auditValues(act.audit, 'refused', act.effect.reason))
    return 'accepted'
  }
  connection.run(PUT_CODE, ...codeValues(act.effect.code))
  connection.run(INSERT_MESSAGE, ...messageValues(act.effect.message))
  return 'accepted'
}

/** Three statements, one more for a wrong code. The count is written before the code is looked at, and stays whatever comes of it (S1). */
export function attempt(connection: Connection, act: AttemptReset): AttemptOutcome {
  if (countInWindow(connection, act) === 'limited') {
    connection.run(INSERT_AUDIT, ...auditValues(act.audit, 'refused', 'limited'))
    return { kind: 'limited' }
  }
  const row = connection.get(CODE_OF, act.poolId, act.subject, 'reset')
  const code = row && toCode(row)
  const verdict = act.judge(code)
  if (verdict.right && code) return { kind: 'right', code }
  const wrong = verdict.right ? ({ right: false, reason: 'none' } as const) : verdict
  connection.run(INSERT_AUDIT, ...auditValues(act.audit, 'refused', wrong.reason))
  return { kind: 'wrong', verdict: wrong }
}

const TAKE_CODE = `DELETE FROM codes WHERE pool_id = ? AND subject = ? AND purpose = 'reset' AND nonce = ? AND expires_at > ?
  AND EXISTS (SELECT 1 FROM users u WHERE u.pool_id = codes.pool_id AND u.id = codes.subject AND u.enabled = 1 AND u.status <> 'UNCONFIRMED')`

/**
 * The deletion decides: it asks for the nonce that was judged, so of any number of racers one changes a row. Everything else of the reset
 * follows in the same savepoint.
 */
export function consume(connection: Connection, act: ConsumeReset): 'changed' | 'expired' {
  const { poolId, userId, now } = act
  const nonce = Buffer.from(act.nonce).toString('hex')
  if (connection.run(TAKE_CODE, poolId, userId, nonce, now) === 0) {
    connection.run(INSERT_AUDIT, ...auditValues(act.audit, 'refused', 'code used or expired meanwhile'))
    return 'expired'
  }
  connection.run(
    `UPDATE users SET status = 'CONFIRMED', modified_at = ? WHERE pool_id = ? AND id = ?`,
    now,
    poolId,
    userId,
  )
  connection.run(
    PUT_CREDENTIAL,
    poolId,
    userId,
    act.credential.password,
    act.credential.srp,
    act.credential.temporaryUntil ?? null,
  )
  connection.run(`DELETE FROM windows WHERE pool_id = ? AND subject = ? AND kind = 'recovery'`, poolId, userId)
  connection.run(CLEAR_LOCK_OUT, poolId, userId)
  if (act.history) keepHistory(connection, act, act.history)
  if (act.sessions === 'revoke') connection.run(REVOKE_SESSIONS, now, poolId, userId)
  connection.run(INSERT_AUDIT, ...auditValues(act.audit, 'accepted', 'password reset'))
  return 'changed'
}

function keepHistory(
  connection: Connection,
  { poolId, userId, now }: ConsumeReset,
  history: { digest: string; keep: number },
): void {
  connection.run(
    `INSERT INTO password_history (pool_id, user_id, changed_at, digest) VALUES (?, ?, ?, ?)
     ON CONFLICT (pool_id, user_id, changed_at) DO UPDATE SET digest = excluded.digest`,
    poolId,
    userId,
    now,
    history.digest,
  )
  connection.run(
    `DELETE FROM password_history WHERE pool_id = ? AND user_id = ? AND changed_at NOT IN
       (SELECT changed_at FROM password_history WHERE pool_id = ? AND user_id = ? ORDER BY changed_at DESC LIMIT ?)`,
    poolId,
    userId,
    poolId,
    userId,
    history.keep,
  )
}
