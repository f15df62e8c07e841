import type { ConsumeReset } from '../../ports/index.ts'
import { CLEAR_WINDOW, TAKE_CODE } from '../../sql/challenges.ts'
import { FORGET_OLD_DIGESTS, PUT_CREDENTIAL, PUT_DIGEST } from '../../sql/ports/credentials.ts'
import { CLEAR_LOCK_OUT } from '../../sql/ports/lock-outs.ts'
import { INSERT_MESSAGE, messageValues } from '../../sql/ports/outbox.ts'
import { REVOKE_SESSIONS } from '../../sql/ports/sessions.ts'
import type { Connection } from '../connection.ts'
import { audited } from './audited.ts'

const PURPOSE = 'reset'

const TAKE_CODE_OF_A_USER = `${TAKE_CODE} AND EXISTS (SELECT 1 FROM users u WHERE u.pool_id = challenges.pool_id AND u.id = challenges.subject AND u.enabled = 1
    AND u.status <> 'UNCONFIRMED')`

const CONFIRM_USER = `UPDATE users SET status = 'CONFIRMED', modified_at = ?, signed_out_at = coalesce(?, signed_out_at)
  WHERE pool_id = ? AND id = ?`

/**
 * The deletion decides: it asks for the nonce that was judged, so of any number of racers one changes a row. It takes the window along: a
 * reset gives a new budget. Everything else follows in the same savepoint.
 */
export function consume(connection: Connection, act: ConsumeReset): 'changed' | 'expired' {
  const { poolId, userId, now } = act
  const nonce = Buffer.from(act.nonce).toString('hex')
  if (connection.run(TAKE_CODE_OF_A_USER, poolId, userId, PURPOSE, nonce, now) === 0) {
    audited(connection, act.audit, 'refused', 'code used or expired meanwhile')
    return 'expired'
  }
  connection.run(CONFIRM_USER, now, act.sessions === 'revoke' ? now : null, poolId, userId)
  connection.run(
    PUT_CREDENTIAL,
    poolId,
    userId,
    act.credential.password,
    act.credential.srp,
    act.credential.temporaryUntil ?? null,
  )
  connection.run(CLEAR_LOCK_OUT, poolId, userId)
  if (act.history) {
    const { digest, keep } = act.history
    connection.run(PUT_DIGEST, poolId, userId, now, digest)
    connection.run(FORGET_OLD_DIGESTS, poolId, userId, poolId, userId, keep)
  }
  for (const kind of act.clears ?? []) connection.run(CLEAR_WINDOW, poolId, userId, kind)
  for (const notice of act.notices) connection.run(INSERT_MESSAGE, ...messageValues(notice))
  if (act.sessions === 'revoke') connection.run(REVOKE_SESSIONS, now, poolId, userId)
  audited(connection, act.audit, 'accepted', act.reason)
  return 'changed'
}
