import { poolId } from '../../../kernel/brand.ts'
import type { AuditSeals, AuditStream, SealableEntry } from '../../ports/index.ts'
import { toAuditSeal } from '../rows.ts'
import type { Row, Sql } from '../statement.ts'
import { AUDIT_COLUMNS } from './audit.ts'

/** The columns of a message that are written once. */
const SENT_COLUMNS = `id, pool_id, subject, kind, medium, destination_hash, masked, created_at, operation, client_id, request_id, ip, reason, decoy`

const SOURCES = {
  audit: { columns: AUDIT_COLUMNS, where: 'pool_id = ? AND id > ? AND id <= ?' },
  // Its rows are in one order for all pools.
  outbox: { columns: SENT_COLUMNS, where: `'' = ? AND id > ? AND id <= ?` },
} as const

export function auditSeals(sql: Sql): AuditSeals {
  return {
    async list(after, limit) {
      const rows = await sql.all('SELECT * FROM audit_seals WHERE seq > ? ORDER BY seq LIMIT ?', after, limit)
      return rows.map(toAuditSeal)
    },
    async newest({ stream, before = Number.MAX_SAFE_INTEGER }) {
      const ofStream = stream ? 'source = ? AND pool_id = ? AND ' : ''
      const row = await sql.get(
        `SELECT * FROM audit_seals WHERE ${ofStream}seq > 0 AND seq < ? ORDER BY seq DESC LIMIT 1`,
        ...(stream ? [stream.source, stream.poolId] : []),
        before,
      )
      return row && toAuditSeal(row)
    },
    async poolAfter(pool) {
      const row =
        pool === undefined
          ? await sql.get('SELECT min(pool_id) AS pool_id FROM audit')
          : await sql.get('SELECT min(pool_id) AS pool_id FROM audit WHERE pool_id > ?', pool)
      return typeof row?.['pool_id'] === 'string' ? poolId(row['pool_id']) : undefined
    },
    async entries({ source, poolId: pool }, after, to, limit) {
      const { columns, where } = SOURCES[source]
      const rows = await sql.all(
        `SELECT ${columns} FROM ${source} WHERE ${where} ORDER BY id LIMIT ?`,
        pool,
        after,
        to,
        limit,
      )
      return rows.map((row) => toEntry(source, columns, row))
    },
    async held(source, { poolId: pool, isSimulated }) {
      const row = await sql.get(
        `SELECT count(*) AS n, min(id) AS oldest FROM ${source} WHERE pool_id = ? ${source === 'outbox' ? 'AND decoy = ?' : ''}`,
        ...(source === 'outbox' ? [pool, Number(isSimulated)] : [pool]),
      )
      const oldest = row?.['oldest']
      return { entries: Number(row?.['n'] ?? 0), oldest: typeof oldest === 'string' ? oldest : undefined }
    },
    async add({ seq, at, stream, after, to, parts, before, mac }) {
      await sql.run(
        `INSERT INTO audit_seals (seq, at, source, pool_id, after_id, to_id, parts, before, mac) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        seq,
        at,
        stream.source,
        stream.poolId,
        after,
        to,
        JSON.stringify(parts),
        before,
        mac,
      )
    },
  }
}

function toEntry(source: AuditStream['source'], columns: string, row: Row): SealableEntry {
  const values = columns.split(', ').map((column) => row[column] ?? null)
  return {
    id: String(row['id']),
    poolId: String(row['pool_id']),
    at: Number(row[source === 'audit' ? 'at' : 'created_at']),
    isSimulated: Number(row['decoy'] ?? 0) === 1,
    text: JSON.stringify(values.map((value) => (value === null ? null : String(value)))),
  }
}
