import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Client } from 'pg'
import type { StoreAddress } from '../src/config/settings.ts'
import type { Observe } from '../src/store/observe.ts'
import type { Store } from '../src/store/ports/index.ts'
import { openPostgres } from '../src/store/postgres/index.ts'
import type { Row } from '../src/store/sql/statement.ts'
import { connect } from '../src/store/sqlite/connection.ts'
import { openSqlite } from '../src/store/sqlite/index.ts'

/** What a test may ask of an engine. A folder stands for a database of its own on any of them. */
export interface Engine {
  readonly name: 'SQLite' | 'PostgreSQL'
  open(folder: string, observe?: Observe): Promise<Store>
  /** What the tables hold, behind the ports. */
  rows(folder: string, sql: string): Promise<readonly Row[]>
  /** Changes what they hold, behind the ports and beside an open store. */
  change(folder: string, sql: string): Promise<void>
  tables(folder: string): Promise<readonly string[]>
  /** Everything that was written, as it lies there: what somebody reads who steals it. */
  written(folder: string): Promise<ReadonlyMap<string, string>>
  /** Puts the database of an older version in the folder's place, packed by gzip: a file, or the SQL of a dump whose schema is called SCHEMA. */
  load(folder: string, packed: Uint8Array): Promise<void>
  /** Takes away what the folder does not hold. */
  drop(folder: string): Promise<void>
}

const sqlite: Engine = {
  name: 'SQLite',
  open: (folder, observe) => openSqlite({ file: join(folder, 'sparekey.db'), now: 0, observe }),
  async rows(folder, sql) {
    const connection = connect(join(folder, 'sparekey.db'), { readOnly: true })
    try {
      return connection.all(sql).map((row) => ({ ...row }))
    } finally {
      connection.close()
    }
  },
  async change(folder, sql) {
    const connection = connect(join(folder, 'sparekey.db'), { readOnly: false })
    try {
      connection.exec(sql)
    } finally {
      connection.close()
    }
  },
  async tables(folder) {
    const names = await sqlite.rows(
      folder,
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
    )
    return names.map(({ name }) => String(name))
  },
  written: async (folder) =>
    new Map(
      readdirSync(folder)
        .filter((name) => !name.endsWith('.sock'))
        .map((name) => [name, readFileSync(join(folder, name)).toString('latin1')]),
    ),
  load: async (folder, packed) => writeFileSync(join(folder, 'sparekey.db'), gunzipSync(packed), { mode: 0o600 }),
  drop: async () => {},
}

/** Set by the global set-up; without it the machine has no PostgreSQL. */
const SERVER = process.env['SPAREKEY_TEST_POSTGRES']

/** The address of the database that a folder stands for: a schema of that folder's name. */
export function postgresUrl(folder: string): string {
  const url = new URL(SERVER ?? 'postgres://none')
  url.searchParams.set('schema', schemaOf(folder))
  // Every connection of a fresh server costs some milliseconds.
  url.searchParams.set('pool_size', '5')
  return url.href
}

function schemaOf(folder: string): string {
  return `t_${createHash('sha256').update(folder).digest('hex').slice(0, 24)}`
}

async function ask<T>(use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: SERVER })
  await client.connect()
  try {
    return await use(client)
  } finally {
    await client.end()
  }
}

const postgres: Engine = {
  name: 'PostgreSQL',
  open: (folder, observe) => openPostgres({ url: postgresUrl(folder), now: 0, observe }),
  rows: (folder, sql) =>
    ask(async (client) => {
      await client.query(`SET search_path = ${schemaOf(folder)}`)
      // Times and counts as numbers, as the other engine gives them.
      const { rows } = await client.query<Row>({
        text: sql,
        types: { getTypeParser: (oid: number) => ([20, 21, 23, 701].includes(oid) ? Number : String) },
      })
      return rows
    }),
  change: (folder, sql) =>
    ask(async (client) => {
      await client.query(`SET search_path = ${schemaOf(folder)}; ${sql}`)
    }),
  tables: (folder) =>
    ask(async (client) => {
      const { rows } = await client.query<{ name: string }>(
        'SELECT tablename AS name FROM pg_tables WHERE schemaname = $1 ORDER BY tablename COLLATE "C"',
        [schemaOf(folder)],
      )
      return rows.map(({ name }) => name)
    }),
  async written(folder) {
    const tables = await postgres.tables(folder)
    const rows = await Promise.all(tables.map((table) => postgres.rows(folder, `SELECT * FROM ${table}`)))
    return new Map(tables.map((table, i) => [table, JSON.stringify(rows[i])]))
  },
  load: (folder, packed) =>
    ask(async (client) => {
      await client.query(
        gunzipSync(packed)
          .toString()
          .replaceAll('SCHEMA SCHEMA', `SCHEMA ${schemaOf(folder)}`)
          .replaceAll('SCHEMA.', `${schemaOf(folder)}.`),
      )
    }),
  // The whole server goes with the run.
  drop: async () => {},
}

/** The engines every contract test runs on. */
export const engines: readonly Engine[] = SERVER === undefined ? [sqlite] : [sqlite, postgres]

/** What is said of one engine alone. */
export const onSqlite: Engine = sqlite

/** Where the server of a scenario keeps its state: the whole suite runs once for each engine. */
export function storeOf(folder: string): StoreAddress {
  return scenarioEngine.name === 'SQLite'
    ? { engine: 'sqlite', file: join(folder, 'sparekey.db') }
    : { engine: 'postgres', url: postgresUrl(folder) }
}

/** What `vitest.config.ts` says of the project that runs. */
export const scenarioEngine = process.env['SPAREKEY_TEST_ENGINE'] === 'postgres' ? postgres : sqlite

/** A folder of its own that goes away with the test. */
export function temporaryFolder(): { readonly path: string } & Disposable {
  const path = mkdtempSync(join(tmpdir(), 'sparekey-test-'))
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) }
}

/** A fresh store in a fresh folder; both go when the scope ends. */
export async function temporaryStore(
  engine: Engine,
  observe?: Observe,
): Promise<{ readonly store: Store; readonly folder: string } & AsyncDisposable> {
  const folder = temporaryFolder()
  const store = await engine.open(folder.path, observe)
  return {
    store,
    folder: folder.path,
    async [Symbol.asyncDispose]() {
      await store.close()
      await engine.drop(folder.path)
      folder[Symbol.dispose]()
    },
  }
}
