import type { Migration } from './migration.ts'

/** Seals on what was audited: each holds what a stretch of rows was, and the seal before it. */
export const auditSeals: Migration = {
  id: 5,
  name: 'audit seals',
  breaking: false,
  statements: [
    `CREATE TABLE audit_seals (
       seq BIGINT PRIMARY KEY, at BIGINT NOT NULL, source TEXT NOT NULL, pool_id TEXT NOT NULL, after_id TEXT NOT NULL, to_id TEXT NOT NULL,
       parts TEXT NOT NULL, before TEXT NOT NULL, mac TEXT NOT NULL
     ) {clustered}`,
    `CREATE INDEX audit_seals_by_stream ON audit_seals (source, pool_id, seq)`,
  ],
}
