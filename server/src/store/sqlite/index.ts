import { accessSync, chmodSync, constants, existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { StoreCannotOpen } from '../errors.ts'
import { INSERT_MIGRATION, migrations, MIGRATIONS_TABLE, pendingMigrations } from '../migrations/index.ts'
import { Unavailable, type Store } from '../ports/index.ts'
import { sweeper } from '../sql/sweep.ts'
import { txOn } from '../sql/tx.ts'
import * as outbox from './acts/outbox.ts'
import * as recovery from './acts/recovery.ts'
import * as signIn from './acts/sign-in.ts'
import { checkpoints } from './checkpoints.ts'
import { asSql, connect, type Connection, type Observe } from './connection.ts'
import { lockFile } from './file-lock.ts'
import { groupCommit } from './group-commit.ts'
import { resultCode, translate } from './sqlite-errors.ts'

export type { Observe, StatementEvent } from './connection.ts'
export { StoreCannotOpen } from '../errors.ts'

export interface SqliteOptions {
  /** Path of the database file; its folder is made when it is missing. */
  readonly file: string
  /** Milliseconds, for the rows of the migrations table. */
  readonly now: number
  readonly observe?: Observe | undefined
}

/**
 * A store in one SQLite file: WAL, `synchronous=FULL`, one writer with group commit, one reader, one process.
 *
 * @throws StoreCannotOpen with a sentence for the operator
 */
export async function openSqlite({ file, now, observe }: SqliteOptions): Promise<Store> {
  prepareFolder(file)
  using stack = new DisposableStack()
  const { lock, writer, reader } = explain(file, () => {
    const lock = stack.use(lockFile(file))
    const writer = stack.adopt(connect(file, { readOnly: false, observe }), (connection) => connection.close())
    configure(writer)
    migrate(writer, file, now)
    // The lock says that no other process is at work here: what a dead one had claimed is free.
    writer.exec('UPDATE outbox SET lease = NULL, lease_until = NULL WHERE state = 0 AND lease IS NOT NULL')
    const reader = stack.adopt(connect(file, { readOnly: true, observe }), (connection) => connection.close())
    reader.exec('PRAGMA cache_size = -65536; PRAGMA mmap_size = 268435456')
    chmodSync(file, 0o600)
    return { lock, writer, reader }
  })
  stack.move()

  const tending = checkpoints(file, writer)
  const commits = groupCommit(writer, tending.afterCommit)
  const tx = txOn(asSql(writer))
  const readTx = txOn(asSql(reader))
  const sweep = sweeper(asSql(writer))
  let closing: Promise<void> | undefined

  const close = async () => {
    await commits.close()
    await tending.close()
    reader.close()
    writer.close()
    lock[Symbol.dispose]()
  }

  const store: Store = {
    recovery: {
      request: (act) => commits.act(() => recovery.request(writer, act)),
      attempt: (act) => commits.act(() => recovery.attempt(writer, act)),
      consume: (act) => commits.act(() => recovery.consume(writer, act)),
    },
    signIn: { settle: (act) => commits.act(() => signIn.settle(writer, act)) },
    outbox: {
      claim: (request) => commits.act(() => outbox.claim(writer, request)),
      settle: (id, lease, settlement) => commits.act(() => outbox.settle(writer, id, lease, settlement)),
    },
    write: (closure) => commits.closure(() => closure(tx)),
    async read(closure) {
      if (closing) throw new Unavailable('the store is closed')
      try {
        return await closure(readTx)
      } catch (error) {
        throw translate(error)
      }
    },
    sweep: (at, limit) => commits.closure(() => sweep(at, limit)),
    close: () => (closing ??= close()),
    [Symbol.asyncDispose]: () => store.close(),
  }
  return store
}

function configure(writer: Connection): void {
  writer.exec('PRAGMA busy_timeout = 2000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536')
  // Checkpoints are the worker's; a WAL that was never tended is bounded all the same.
  writer.exec('PRAGMA wal_autocheckpoint = 32768; PRAGMA journal_size_limit = 67108864; PRAGMA foreign_keys = ON')
}

function migrate(writer: Connection, file: string, now: number): void {
  writer.exec('BEGIN IMMEDIATE', 'begin')
  try {
    writer.exec(MIGRATIONS_TABLE)
    const applied = writer.all('SELECT id, breaking FROM migrations').map((row) => ({ id: Number(row['id']), breaking: Number(row['breaking']) }))
    for (const step of pendingMigrations(applied, file)) {
      writer.run(INSERT_MIGRATION, step.id, step.name, step.breaking ? 1 : 0, now)
      for (const statement of step.statements) writer.exec(statement.replace('{clustered}', 'WITHOUT ROWID'))
    }
    writer.exec('COMMIT', 'commit')
  } catch (error) {
    writer.exec('ROLLBACK', 'rollback')
    throw error
  }
}

function prepareFolder(file: string): void {
  const folder = dirname(file)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.W_OK | constants.X_OK)
    if (existsSync(file)) accessSync(file, constants.R_OK | constants.W_OK)
  } catch (error) {
    throw new StoreCannotOpen(`Sparekey cannot write in ${folder}. Give it a folder it may write to with --data, or change the folder's owner.`, {
      cause: error,
    })
  }
}

// Primary result codes of SQLite (sqlite.org/rescode.html).
const SENTENCES: Readonly<Record<number, (file: string) => string>> = {
  5: (file) => `The database ${file} is locked by another program. Close whatever has it open (a database browser, a backup) and start again.`,
  8: (file) => `The database ${file} is read-only. Make the file and its folder writable for the user that runs Sparekey.`,
  11: (file) => `The database ${file} is damaged. Move it away and restore the last backup; it was not changed.`,
  13: (file) => `The disk that holds ${file} is full. Free some space and start again; nothing was lost.`,
  14: (file) => `The database ${file} cannot be opened. Check that its folder exists and may be written to by the user that runs Sparekey.`,
  26: (file) => `The file ${file} is not a Sparekey database. Give another folder with --data, or move the file away; it was not changed.`,
}

function explain<T>(file: string, open: () => T): T {
  try {
    return open()
  } catch (error) {
    const sentence = SENTENCES[resultCode(error) ?? -1]
    throw sentence ? new StoreCannotOpen(sentence(file), { cause: error }) : error
  }
}

/** For tests and tools: the newest step this binary knows. */
export const newestMigration = migrations.at(-1)?.id ?? 0
