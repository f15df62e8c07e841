import type { AuditBase } from '../../ports/index.ts'
import { AUDIT_COLUMNS, auditValues } from '../../sql/ports/audit.ts'
import { marks, type Part } from './part.ts'

const TYPES = 'text text bigint text text text text text text text'

/** A common table that writes the audit row, where the condition holds. */
export function audited(
  name: string,
  audit: AuditBase,
  outcome: 'accepted' | 'refused',
  reason: string,
  where: string,
): Part {
  return {
    sql: `${name} AS (INSERT INTO audit (${AUDIT_COLUMNS}) SELECT ${marks(TYPES)} WHERE ${where})`,
    values: auditValues(audit, outcome, reason),
  }
}
