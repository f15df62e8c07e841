import type { AuditBase, AuditEntry, AuditLog } from '../../ports/index.ts'
import { eventOf } from '../auth-event.ts'
import { callerValue } from '../caller-column.ts'
import { toAudit } from '../rows.ts'
import type { Sql, Value } from '../statement.ts'
import { authEvents } from './auth-events.ts'

/** The columns that `auditValues` gives, in its order. */
export const AUDIT_COLUMNS = 'pool_id, id, at, operation, client_id, subject, request_id, ip, outcome, reason'

export const INSERT_AUDIT = `INSERT INTO audit (${AUDIT_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

export function auditValues(entry: AuditBase, outcome: AuditEntry['outcome'], reason: string): readonly Value[] {
  return [
    entry.poolId,
    entry.id,
    entry.at,
    entry.operation,
    entry.clientId ?? null,
    entry.subject,
    entry.requestId,
    callerValue(entry),
    outcome,
    reason,
  ]
}

export function audit(sql: Sql): AuditLog {
  return {
    async append(entry) {
      await sql.run(INSERT_AUDIT, ...auditValues(entry, entry.outcome, entry.reason))
      const event = eventOf(entry, entry.outcome)
      if (event) await authEvents(sql).append(event)
    },
    async list(poolId, limit) {
      const rows = await sql.all('SELECT * FROM audit WHERE pool_id = ? ORDER BY id DESC LIMIT ?', poolId, limit)
      return rows.map(toAudit)
    },
  }
}
