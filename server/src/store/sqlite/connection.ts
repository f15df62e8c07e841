import { DatabaseSync, type StatementSync } from 'node:sqlite'
import type { Observe, StatementEvent } from '../observe.ts'
import type { Row, Sql, Value } from '../sql/statement.ts'

/** One SQLite connection with its statements prepared once. Synchronous: acts run on it as they are. */
export interface Connection {
  get(sql: string, ...values: readonly Value[]): Row | undefined
  all(sql: string, ...values: readonly Value[]): readonly Row[]
  run(sql: string, ...values: readonly Value[]): number
  /** A statement of transaction control, prepared once like the others. */
  control(sql: string, type?: StatementEvent['type']): void
  /** Schema and pragmas: any number of statements, compiled for this one time. */
  exec(sql: string): void
  readonly inTransaction: boolean
  close(): void
}

export function connect(
  file: string,
  options: { readonly readOnly: boolean; readonly observe?: Observe | undefined },
): Connection {
  const database = new DatabaseSync(file, { readOnly: options.readOnly })
  const prepared = new Map<string, StatementSync>()
  const { observe } = options
  const prepare = (sql: string, type: StatementEvent['type'] = 'statement') => {
    observe?.({ type, sql })
    const known = prepared.get(sql)
    if (known) return known
    const made = database.prepare(sql)
    prepared.set(sql, made)
    return made
  }
  return {
    get: (sql, ...values) => prepare(sql).get(...values) as Row | undefined,
    all: (sql, ...values) => prepare(sql).all(...values) as unknown as readonly Row[],
    run: (sql, ...values) => Number(prepare(sql).run(...values).changes),
    control(sql, type) {
      prepare(sql, type).run()
    },
    exec(sql) {
      observe?.({ type: 'statement', sql })
      database.exec(sql)
    },
    get inTransaction() {
      return database.isTransaction
    },
    close: () => database.close(),
  }
}

/** The shared ports await their statements; here they are done before they are awaited. */
export function asSql(connection: Connection): Sql {
  return {
    get: async (sql, ...values) => connection.get(sql, ...values),
    all: async (sql, ...values) => connection.all(sql, ...values),
    run: async (sql, ...values) => connection.run(sql, ...values),
  }
}
