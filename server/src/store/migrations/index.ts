import { SchemaIsOld, StoreCannotOpen } from '../errors.ts'
import { first } from './0001-first.ts'
import { ownPools } from './0002-own-pools.ts'
import { production } from './0003-production.ts'
import { contactMix } from './0004-contact-mix.ts'
import { auditSeals } from './0005-audit-seals.ts'
import { authEvents } from './0006-auth-events.ts'
import { risk } from './0007-risk.ts'
import type { Migration } from './migration.ts'

/** Every step, in order; one list for all engines. */
export const migrations: readonly Migration[] = [first, ownPools, production, contactMix, auditSeals, authEvents, risk]

/** The table that says which steps a database has taken. */
export const MIGRATIONS_TABLE = `CREATE TABLE IF NOT EXISTS migrations (
  id BIGINT PRIMARY KEY, name TEXT NOT NULL, breaking SMALLINT NOT NULL, applied_at BIGINT NOT NULL
)`

/** The row goes in before the statements run, in the same transaction: of two starters one waits, then finds it. */
export const INSERT_MIGRATION = `INSERT INTO migrations (id, name, breaking, applied_at) VALUES (?, ?, ?, ?)`

/** Whether opening a database brings its schema up to date, or refuses one that is not. */
export type Steps = 'take' | 'refuse'

/**
 * The steps to take now.
 *
 * @throws StoreCannotOpen when a newer Sparekey changed the database in a way this one cannot read · SchemaIsOld when there are steps and none may be taken
 */
export function pendingMigrations(
  applied: readonly { readonly id: number; readonly breaking: number }[],
  where: string,
  steps: Steps,
): readonly Migration[] {
  const newest = migrations.at(-1)?.id ?? 0
  const newer = applied.find(({ id, breaking }) => id > newest && breaking === 1)
  if (newer) {
    throw new StoreCannotOpen(
      `The database ${where} was made by a newer Sparekey (schema step ${newer.id}; this one knows ${newest}). Start the newer version, or restore a backup made with this one.`,
    )
  }
  const known = new Set(applied.map(({ id }) => id))
  const pending = migrations.filter(({ id }) => !known.has(id))
  if (steps === 'take' || pending.length === 0) return pending
  throw new SchemaIsOld(
    applied.length === 0
      ? `${where} is empty: sparekey serve makes its tables when it starts first`
      : `${where} was made by an older Sparekey: sparekey serve brings it up to date when it starts. Back it up before`,
  )
}
