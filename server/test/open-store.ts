import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Store } from '../src/store/ports/index.ts'
import type { Row } from '../src/store/sql/statement.ts'
import { connect } from '../src/store/sqlite/connection.ts'
import { openSqlite, type Observe } from '../src/store/sqlite/index.ts'

/** The engines every contract test runs on. Another engine is another entry. */
export const engines = [
  {
    name: 'SQLite',
    open: (folder: string, observe?: Observe): Promise<Store> =>
      openSqlite({ file: join(folder, 'sparekey.db'), now: 0, observe }),
    /** What the tables hold, behind the ports. */
    rows(folder: string, sql: string): readonly Row[] {
      const connection = connect(join(folder, 'sparekey.db'), { readOnly: true })
      try {
        return connection.all(sql).map((row) => ({ ...row }))
      } finally {
        connection.close()
      }
    },
    tables: (folder: string): readonly string[] =>
      engines[0]
        .rows(folder, `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`)
        .map(({ name }) => String(name)),
  },
] as const

export type Engine = (typeof engines)[number]

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
      folder[Symbol.dispose]()
    },
  }
}
