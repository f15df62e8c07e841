import type { Client } from 'pg'
import { StoreCannotOpen } from '../errors.ts'
import { INSERT_MIGRATION, MIGRATIONS_TABLE, pendingMigrations, type Steps } from '../migrations/index.ts'
import type { Address } from './address.ts'
import { sqlState } from './postgres-errors.ts'
import { schemaStatement, translator } from './translate.ts'

/** What a starter meets that came in second: the schema, a table or a row of the migrations is there already, or is being made. */
const RACED = ['23505', '42P06', '42P07', '42710', '40001', '40P01', 'XX000']
const TRIES = 20

/**
 * Takes the steps that are still to take, in one transaction. Of several that start at once one is first, the others wait for its rows and then find
 * them. @throws StoreCannotOpen when the schema is another program's, or a newer Sparekey's
 */
export async function migrate(client: Client, address: Address, now: number, steps: Steps): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await client.query('BEGIN')
      await takeSteps(client, address, now, steps)
      await client.query('COMMIT')
      return
    } catch (error) {
      await client.query('ROLLBACK')
      if (!RACED.includes(sqlState(error) ?? '') || tries === TRIES) throw error
    }
  }
}

async function takeSteps(client: Client, address: Address, now: number, steps: Steps): Promise<void> {
  const { schema, shown } = address
  const translate = translator(schema)
  const { rows: found } = await client.query('SELECT 1 FROM pg_namespace WHERE nspname = $1', [schema])
  // Asked before: one who may not make schemas may still be given one.
  if (found.length === 0) await client.query(`CREATE SCHEMA "${schema}"`)
  await refuseForeign(client, address)
  await client.query(translate(schemaStatement(MIGRATIONS_TABLE)))
  const { rows: applied } = await client.query<{ id: number; breaking: number }>(
    translate('SELECT id, breaking FROM migrations'),
  )
  for (const step of pendingMigrations(applied, shown, steps)) {
    await client.query(translate(INSERT_MIGRATION), [step.id, step.name, step.breaking ? 1 : 0, now])
    const statements = step.statements.flatMap((statement) => (typeof statement === 'string' ? [statement] : []))
    await client.query(statements.map((statement) => translate(schemaStatement(statement))).join(';\n'))
  }
}

async function refuseForeign(client: Client, { schema, shown }: Address): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    'SELECT tablename AS name FROM pg_tables WHERE schemaname = $1',
    [schema],
  )
  if (rows.length === 0 || rows.some(({ name }) => name === 'migrations')) return
  throw new StoreCannotOpen(
    `The schema ${schema} of the database ${shown} belongs to another program. Give another one with ?schema=, or another database; it was not changed.`,
  )
}
