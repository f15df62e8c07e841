import type { AttemptCode, AttemptOutcome, CountedCall, RequestCode } from '../../ports/index.ts'
import { CHALLENGE_OF, codeValues, PUT_CODE, PUT_STAMPS, PUT_STAMPS_AND_CODE, STAMPS_OF } from '../../sql/challenges.ts'
import { auditValues, INSERT_AUDIT } from '../../sql/ports/audit.ts'
import { INSERT_MESSAGE, messageValues } from '../../sql/ports/outbox.ts'
import { toCode } from '../../sql/rows.ts'
import { countCall, parseStamps } from '../../sql/sliding-window.ts'
import type { Row } from '../../sql/statement.ts'
import type { Connection } from '../connection.ts'

/**
 * Three statements where window and code are one row: read the window, write window and code, write the message, which is also the audit row of a
 * call that sends; four where they are two. A call over the budget is two, with an audit row; one that is refused for another reason is three.
 */
export function request(connection: Connection, act: RequestCode): 'accepted' | 'limited' {
  const { poolId, subject, now, window, effect } = act
  const stamps = counted(connection, act, connection.get(STAMPS_OF, poolId, subject, window.kind))
  if (stamps === 'limited') return stamps
  const isOneRow = effect.kind === 'send' && effect.code.purpose === window.kind
  if (!isOneRow) connection.run(PUT_STAMPS, poolId, subject, window.kind, stamps, now)
  if (effect.kind === 'refuse') {
    connection.run(INSERT_AUDIT, ...auditValues(act.audit, 'refused', effect.reason))
    return 'accepted'
  }
  const { code } = effect
  const values = codeValues(code)
  if (isOneRow) connection.run(PUT_STAMPS_AND_CODE, poolId, subject, code.purpose, stamps, now, ...values)
  else connection.run(PUT_CODE, poolId, subject, code.purpose, now, ...values)
  connection.run(INSERT_MESSAGE, ...messageValues(effect.message))
  return 'accepted'
}

/**
 * Two statements, one more for a wrong code and one more where window and code are two rows. The count is written before the code is looked at, and
 * stays whatever comes of it (S1). There is one writer, so what was read is still true when it is written.
 */
export function attempt(connection: Connection, act: AttemptCode): AttemptOutcome {
  const { poolId, subject, now, window, purpose } = act
  const row = connection.get(CHALLENGE_OF, poolId, subject, purpose)
  const windowRow = purpose === window.kind ? row : connection.get(STAMPS_OF, poolId, subject, window.kind)
  const stamps = counted(connection, act, windowRow)
  if (stamps === 'limited') return { kind: 'limited' }
  connection.run(PUT_STAMPS, poolId, subject, window.kind, stamps, now)
  const code = row && toCode(row)
  const verdict = act.judge(code)
  if (verdict.right && code) return { kind: 'right', code }
  const wrong = verdict.right ? ({ right: false, reason: 'none' } as const) : verdict
  connection.run(INSERT_AUDIT, ...auditValues(act.audit, 'refused', wrong.reason))
  return { kind: 'wrong', verdict: wrong }
}

/** Two statements. */
export function count(connection: Connection, call: CountedCall): 'counted' | 'limited' {
  const { poolId, subject, now, window } = call
  const stamps = counted(connection, call, connection.get(STAMPS_OF, poolId, subject, window.kind))
  if (stamps === 'limited') return stamps
  connection.run(PUT_STAMPS, poolId, subject, window.kind, stamps, now)
  return 'counted'
}

/** The stamps to write with this call among them, as they are stored; a call over the budget is audited. */
function counted(connection: Connection, { now, window, audit }: CountedCall, row: Row | undefined): string {
  const stamps = countCall(parseStamps(String(row?.['stamps'] ?? '')), now, window)
  if (stamps !== 'limited') return stamps.join(',')
  connection.run(INSERT_AUDIT, ...auditValues(audit, 'refused', 'limited'))
  return stamps
}
