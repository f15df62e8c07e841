import type { SettleSignIn } from '../../ports/index.ts'
import { FREE_FAILURES, LONGEST_LOCK } from '../../sql/lock-out.ts'
import { SESSION_COLUMNS, sessionValues } from '../../sql/ports/sessions.ts'
import type { Connections } from '../connections.ts'
import { audited } from './audited.ts'
import { marks, statement, type Part } from './part.ts'

/** One statement, whatever the verdict. The verdict is told only if the lock is open when it is booked. */
export async function settle(connections: Connections, act: SettleSignIn): Promise<'started' | 'refused' | 'locked'> {
  const { verdict } = act
  const parts = verdict.kind === 'wrong' ? refusal(act, verdict.reason) : start(act, verdict.session)
  const { sql, values } = statement(parts, { sql: 'SELECT count(*) AS n FROM open', values: [] })
  const [row] = (await connections.query(sql, values)).rows
  if (row?.['n'] !== 1) return 'locked'
  return verdict.kind === 'wrong' ? 'refused' : 'started'
}

const OPEN = 'EXISTS (SELECT FROM open)'
/** `l` is the row that is there: fifteen minutes without a failure after its lock start the count anew. */
const QUIET = `?::bigint - greatest(l.last_failure_at, l.locked_until) >= ${LONGEST_LOCK}`
const LOCK = `least(${LONGEST_LOCK}, 1000 * 2 ^ least(l.failures + 1 - ${FREE_FAILURES}, 20))::bigint`

/** Counted as store/sql/lock-out.ts counts. The row's lock makes racers wait: who finds it locked by the one before is not told. */
function refusal({ poolId, subject, now, audit }: SettleSignIn, reason: string): Part[] {
  return [
    {
      sql: `open AS (
        INSERT INTO lock_outs AS l (pool_id, subject, failures, last_failure_at, locked_until) VALUES (?, ?, 1, ?, 0)
        ON CONFLICT (pool_id, subject) DO UPDATE SET
          failures = CASE WHEN ${QUIET} THEN 1 ELSE l.failures + 1 END,
          last_failure_at = excluded.last_failure_at,
          locked_until = CASE WHEN ${QUIET} OR l.failures + 1 < ${FREE_FAILURES} THEN 0 ELSE excluded.last_failure_at + ${LOCK} END
        WHERE l.locked_until <= ?
        RETURNING 1)`,
      values: [poolId, subject, now, now, now, now],
    },
    audited('refused', audit, 'refused', reason, OPEN),
    audited('locked', audit, 'refused', 'locked', `NOT ${OPEN}`),
  ]
}

/** The lock is looked at under its row's lock, so that a failure which is being counted is waited for. */
function start({ poolId, subject, now, audit, verdict }: SettleSignIn, session: Session): Part[] {
  const { kind } = verdict
  return [
    {
      sql: `held AS (SELECT locked_until FROM lock_outs WHERE pool_id = ? AND subject = ? FOR UPDATE)`,
      values: [poolId, subject],
    },
    { sql: `open AS (SELECT 1 WHERE NOT EXISTS (SELECT FROM held WHERE locked_until > ?))`, values: [now] },
    {
      sql: `cleared AS (DELETE FROM lock_outs WHERE pool_id = ? AND subject = ? AND ${OPEN})`,
      values: [poolId, subject],
    },
    ...(session
      ? [
          {
            sql: `started AS (INSERT INTO sessions (${SESSION_COLUMNS})
              SELECT ${marks('text text text text text bigint bigint bigint')} WHERE ${OPEN})`,
            values: sessionValues(session),
          },
        ]
      : []),
    audited('accepted', audit, 'accepted', session ? 'signed in' : `password ${kind}`, OPEN),
    audited('locked', audit, 'refused', 'locked', `NOT ${OPEN}`),
  ]
}

type Session = (SettleSignIn['verdict'] & { kind: 'right' })['session']
