import type { SettleSignIn } from '../../ports/index.ts'
import { countFailure, isLocked } from '../../sql/lock-out.ts'
import { CLEAR_LOCK_OUT, LOCK_OUT_OF } from '../../sql/ports/lock-outs.ts'
import { INSERT_SESSION, sessionValues } from '../../sql/ports/sessions.ts'
import { toLockOut } from '../../sql/rows.ts'
import type { Connection } from '../connection.ts'
import { audited } from './audited.ts'

const PUT_LOCK_OUT = `INSERT INTO lock_outs (pool_id, subject, failures, last_failure_at, locked_until) VALUES (?, ?, ?, ?, ?)
  ON CONFLICT (pool_id, subject) DO UPDATE
  SET failures = excluded.failures, last_failure_at = excluded.last_failure_at, locked_until = excluded.locked_until`

/** Three statements for a wrong password, three or four for a right one. The verdict is told only if the lock is open now. */
export function settle(connection: Connection, act: SettleSignIn): 'started' | 'refused' | 'locked' {
  const { poolId, subject, now, verdict } = act
  const row = connection.get(LOCK_OUT_OF, poolId, subject)
  const before = row && toLockOut(row)
  if (isLocked(before, now)) {
    audited(connection, act.audit, 'refused', 'locked')
    return 'locked'
  }
  if (verdict.kind === 'wrong') {
    const { failures, lastFailureAt, lockedUntil } = countFailure(before, now)
    connection.run(PUT_LOCK_OUT, poolId, subject, failures, lastFailureAt, lockedUntil)
    audited(connection, act.audit, 'refused', verdict.reason)
    return 'refused'
  }
  if (before) connection.run(CLEAR_LOCK_OUT, poolId, subject)
  if (verdict.session) connection.run(INSERT_SESSION, ...sessionValues(verdict.session))
  audited(connection, act.audit, 'accepted', verdict.session ? 'signed in' : 'password right')
  return 'started'
}
