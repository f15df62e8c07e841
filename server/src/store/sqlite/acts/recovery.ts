import type { AttemptOutcome, AttemptReset, ConsumeReset, RequestReset } from '../../ports/index.ts'
import { CHALLENGE_OF, codeValues, PUT_STAMPS, PUT_STAMPS_AND_CODE, STAMPS_OF } from '../../sql/challenges.ts'
import { auditValues, INSERT_AUDIT } from '../../sql/ports/audit.ts'
import { CLEAR_LOCK_OUT } from '../../sql/ports/lock-outs.ts'
import { INSERT_MESSAGE, messageValues } from '../../sql/ports/outbox.ts'
import { REVOKE_SESSIONS } from '../../sql/ports/sessions.ts'
import { PUT_CREDENTIAL } from '../../sql/ports/users.ts'
import { toCode } from '../../sql/rows.ts'
import { countCall, parseStamps } from '../../sql/sliding-window.ts'
import type { Row } from '../../sql/statement.ts'
import type { Connection } from '../connection.ts'

/** The window of this purpose counts requests and tries together. */
const PURPOSE = 'reset'

/**
 * Three statements: read the window, write window and code, write the message, which is also the audit row of a call that sends. A call over
 * the budget is two, with an audit row; one that is refused for another reason is three.
 */
export function request(connection: Connection, act: RequestReset): 'accepted' | 'limited' {
  const { poolId, subject, now, window, effect } = act
  const stamps = countCall(stampsOf(connection.get(STAMPS_OF, poolId, subject, PURPOSE)), now, window)
  if (stamps === 'limited') {
    connection.run(INSERT_AUDIT, ...auditValues(act.audit, 'refused', 'limited'))
    return 'limited'
  }
  if (effect.kind === 'refuse') {
    connection.run(PUT_STAMPS, poolId, subject, PURPOSE, stamps.join(','), now)
    connection.run(INSERT_AUDIT, ...auditValues(act.audit, 'refused', effect.reason))
    return 'accepted'
  }
  connection.run(PUT_STAMPS_AND_CODE, poolId, subject, PURPOSE, stamps.join(','), now, ...codeValues(effect.code))
  connection.run(INSERT_MESSAGE, ...messageValues(effect.message))
  return 'accepted'
}

/**
 * Two statements, one more for a wrong code. The count is written before the code is looked at, and stays whatever comes of it (S1). There is
 * one writer, so what was read is still true when it is written.
 */
export function attempt(connection: Connection, act: AttemptReset): AttemptOutcome {
  const { poolId, subject, now, window } = act
  const row = connection.get(CHALLENGE_OF, poolId, subject, PURPOSE)
  const stamps = countCall(stampsOf(row), now, window)
  if (stamps === 'limited') {
    connection.run(INSERT_AUDIT, ...auditValues(act.audit, 'refused', 'limited'))
    return { kind: 'limited' }
  }
  connection.run(PUT_STAMPS, poolId, subject, PURPOSE, stamps.join(','), now)
  const code = row && toCode(row)
  const verdict = act.judge(code)
  if (verdict.right && code) return { kind: 'right', code }
  const wrong = verdict.right ? ({ right: false, reason: 'none' } as const) : verdict
  connection.run(INSERT_AUDIT, ...auditValues(act.audit, 'refused', wrong.reason))
  return { kind: 'wrong', verdict: wrong }
}

function stampsOf(row: Row | undefined): readonly number[] {
  return parseStamps(String(row?.['stamps'] ?? ''))
}

const TAKE_CODE = `DELETE FROM challenges WHERE pool_id = ? AND subject = ? AND purpose = ? AND nonce = ? AND expires_at > ?
  AND EXISTS (SELECT 1 FROM users u WHERE u.pool_id = challenges.pool_id AND u.id = challenges.subject AND u.enabled = 1
    AND u.status <> 'UNCONFIRMED')`

/**
 * The deletion decides: it asks for the nonce that was judged, so of any number of racers one changes a row. It takes the window along: a
 * reset gives a new budget. Everything else follows in the same savepoint.
 */
export function consume(connection: Connection, act: ConsumeReset): 'changed' | 'expired' {
  const { poolId, userId, now } = act
  const nonce = Buffer.from(act.nonce).toString('hex')
  if (connection.run(TAKE_CODE, poolId, userId, PURPOSE, nonce, now) === 0) {
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
