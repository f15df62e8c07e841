import { StoreCannotOpen } from '../errors.ts'
import { INSERT_MIGRATION, MIGRATIONS_TABLE, pendingMigrations, type Steps } from '../migrations/index.ts'
import type { Connection } from './connection.ts'

/** Takes the steps that are still to take, in one transaction. @throws StoreCannotOpen when the file is another program's, or a newer Sparekey's */
export function migrate(writer: Connection, file: string, now: number, steps: Steps): void {
  writer.control('BEGIN IMMEDIATE', 'begin')
  try {
    refuseForeign(writer, file)
    writer.exec(MIGRATIONS_TABLE)
    const applied = writer
      .all('SELECT id, breaking FROM migrations')
      .map((row) => ({ id: Number(row['id']), breaking: Number(row['breaking']) }))
    for (const step of pendingMigrations(applied, file, steps)) {
      writer.run(INSERT_MIGRATION, step.id, step.name, step.breaking ? 1 : 0, now)
      for (const statement of step.statements) {
        const sql = typeof statement === 'string' ? statement : statement.sqlite
        writer.exec(sql.replace('{clustered}', 'WITHOUT ROWID'))
      }
    }
    writer.control('COMMIT', 'commit')
  } catch (error) {
    if (writer.inTransaction) writer.control('ROLLBACK', 'rollback')
    throw error
  }
}

function refuseForeign(writer: Connection, file: string): void {
  const tables = writer.all(`SELECT name FROM sqlite_schema WHERE type = 'table'`)
  if (tables.length === 0 || tables.some(({ name }) => name === 'migrations')) return
  throw new StoreCannotOpen(
    `The file ${file} belongs to another program. Name another (SPAREKEY_STORE; in development a folder with --data), or move the file away; it was not changed.`,
  )
}
