import type { AuditBase } from '../../ports/index.ts'
import { eventOf } from '../../sql/auth-event.ts'
import { AUDIT_COLUMNS, auditValues } from '../../sql/ports/audit.ts'
import { AUTH_EVENT_COLUMNS, authEventValues } from '../../sql/ports/auth-events.ts'
import { marks, type Part } from './part.ts'

const TYPES = 'text text bigint text text text text text text text'
const EVENT_TYPES = 'text text text bigint text text text smallint'

type Outcome = 'accepted' | 'refused'

/** Common tables that write what came of a call, where the condition holds: its audit row, and the event that rides on it. */
export function audited(name: string, audit: AuditBase, outcome: Outcome, reason: string, where: string): Part {
  const row: Part = {
    sql: `${name} AS (INSERT INTO audit (${AUDIT_COLUMNS}) SELECT ${marks(TYPES)} WHERE ${where})`,
    values: auditValues(audit, outcome, reason),
  }
  const parts = [row, ...told(`${name}_event`, audit, outcome, where)]
  return { sql: parts.map(({ sql }) => sql).join(',\n'), values: parts.flatMap(({ values }) => values) }
}

/** The event alone, where the message that is sent is the audit row. */
export function told(name: string, audit: AuditBase, outcome: Outcome, where: string): readonly Part[] {
  const event = eventOf(audit, outcome)
  if (!event) return []
  return [
    {
      sql: `${name} AS (INSERT INTO auth_events (${AUTH_EVENT_COLUMNS}) SELECT ${marks(EVENT_TYPES)} WHERE ${where})`,
      values: authEventValues(event),
    },
  ]
}
