import type { AuditBase, AuditEntry } from '../../ports/index.ts'
import { eventOf } from '../../sql/auth-event.ts'
import { auditValues, INSERT_AUDIT } from '../../sql/ports/audit.ts'
import { authEventValues, INSERT_AUTH_EVENT } from '../../sql/ports/auth-events.ts'
import type { Connection } from '../connection.ts'

/** Writes what came of a call: its audit row, and the event that rides on it. */
export function audited(
  connection: Connection,
  audit: AuditBase,
  outcome: AuditEntry['outcome'],
  reason: string,
): void {
  connection.run(INSERT_AUDIT, ...auditValues(audit, outcome, reason))
  told(connection, audit, outcome)
}

/** The event alone, where the message that is sent is the audit row. */
export function told(connection: Connection, audit: AuditBase, outcome: AuditEntry['outcome']): void {
  const event = eventOf(audit, outcome)
  if (event) connection.run(INSERT_AUTH_EVENT, ...authEventValues(event))
}
