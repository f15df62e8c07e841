import { systemClock } from '../../kernel/clock.ts'
import { StoreCannotOpen } from '../errors.ts'
import { Unavailable, type Store } from '../ports/index.ts'
import type { Sql } from '../sql/statement.ts'
import { ERASED, GIVEN_UP, LONGEST_LOOK } from '../sql/outbox-rows.ts'
import { sweeper } from '../sql/sweep.ts'
import { txOn } from '../sql/tx.ts'
import * as codes from './acts/codes.ts'
import * as outbox from './acts/outbox.ts'
import * as recovery from './acts/recovery.ts'
import * as signIn from './acts/sign-in.ts'
import { explained, prepareFolder } from './cannot-open.ts'
import { checkpoints } from './checkpoints.ts'
import type { Observe } from '../observe.ts'
import { asSql, connect, type Connection } from './connection.ts'
import { lockFile } from './file-lock.ts'
import { groupCommit } from './group-commit.ts'
import { loadImage, saveImage } from './images.ts'
import type { Steps } from '../migrations/index.ts'
import { migrate } from './migrate.ts'
import { createPrivate } from './private-file.ts'
import { translate } from './sqlite-errors.ts'

export interface SqliteOptions {
  /** Path of the database file; its folder is made when it is missing. */
  readonly file: string
  /** Milliseconds, for the rows of the migrations table. */
  readonly now: number
  readonly observe?: Observe | undefined
  /** `none`, for a database that is thrown away, does not wait for the disk: it survives a crash of the process, not of the machine. */
  readonly durability?: 'full' | 'none' | undefined
  readonly steps?: Steps
}

/** What this engine can beyond the port: copies of the whole database while it is open. */
export interface SqliteStore extends Store {
  /** Writes what is committed when its turn comes into a file that is not there yet. */
  saveImage(file: string): Promise<void>
  /** Puts an image back when its turn comes: what was written since is gone, and what was being delivered then is due again. */
  loadImage(file: string): Promise<void>
  /** After a restore: codes, sessions and messages on their way may have been used, ended or sent since (S17). */
  voidWhatIsAlive(now: number): Promise<{ readonly sessions: number; readonly messages: number }>
}

/**
 * A store in one SQLite file: WAL, `synchronous=FULL`, one writer with group commit, one reader, one process.
 *
 * @throws StoreCannotOpen with a sentence for the operator
 */
export async function openSqlite({
  file,
  now,
  observe,
  durability,
  steps = 'take',
}: SqliteOptions): Promise<SqliteStore> {
  prepareFolder(file)
  using stack = new DisposableStack()
  const { lock, writer, reader } = explained(file, () => {
    const lock = stack.use(lockFile(file))
    createPrivate(file)
    const writer = stack.adopt(connect(file, { readOnly: false, observe }), (connection) => connection.close())
    configure(writer, file, durability)
    migrate(writer, file, now, steps)
    // The lock says that no other process is at work here: what a dead one had claimed is free.
    writer.exec(FREE_CLAIMS)
    const reader = stack.adopt(connect(file, { readOnly: true, observe }), (connection) => connection.close())
    reader.exec('PRAGMA cache_size = -65536; PRAGMA mmap_size = 67108864')
    return { lock, writer, reader }
  })
  stack.move()

  const tending = checkpoints(file, writer)
  const commits = groupCommit(writer, tending.afterCommit)
  const readTx = txOn(readingSql(writer, reader))
  let sweep = sweeper()
  let closing: Promise<void> | undefined

  const close = async () => {
    await commits.close()
    await tending.close()
    reader.close()
    writer.close()
    lock[Symbol.dispose]()
  }

  const store: SqliteStore = {
    codes: {
      request: (act) => commits.act(() => codes.request(writer, act)),
      attempt: (act) => commits.act(() => codes.attempt(writer, act)),
    },
    windows: { count: (act) => commits.act(() => codes.count(writer, act)) },
    recovery: { consume: (act) => commits.act(() => recovery.consume(writer, act)) },
    signIn: { settle: (act) => commits.act(() => signIn.settle(writer, act)) },
    outbox: {
      async claim(request) {
        for (let look = request.limit; ; look = LONGEST_LOOK) {
          const { messages, more } = await commits.act(() => outbox.claim(writer, request, look))
          if (!more) return messages
        }
      },
      settle: (id, lease, settlement) => commits.act(() => outbox.settle(writer, id, lease, settlement)),
    },
    write: (closure) => commits.closure((sql) => closure(txOn(sql))),
    async read(closure) {
      if (closing) throw new Unavailable('the store is closed')
      try {
        return await closure(readTx)
      } catch (error) {
        throw closing ? new Unavailable('the store is closed', { cause: error }) : translate(error)
      }
    },
    load() {
      const { busy, waiting } = commits.load()
      return { busy: Number(busy), most: 1, waiting }
    },
    // A file has no clock of its own.
    clock: async () => systemClock(),
    voidWhatIsAlive: (at) =>
      commits.closure(async (sql) => {
        await sql.run('UPDATE challenges SET nonce = NULL, key_id = NULL, destination_hash = NULL, expires_at = NULL')
        const sessions = await sql.run('UPDATE sessions SET revoked_at = ? WHERE revoked_at IS NULL', at)
        const messages = await sql.run(
          `UPDATE outbox SET state = ${GIVEN_UP}, settled_at = ?, error = 'restored from a backup', ${ERASED} WHERE state = 0`,
          at,
        )
        return { sessions, messages }
      }),
    sweep: (at, limit) => commits.closure((sql) => sweep(sql, at, limit)),
    saveImage: (image) => commits.alone(() => saveImage(writer, image)),
    loadImage: (image) =>
      commits.alone(() => {
        const rows = loadImage(writer, image)
        writer.exec(FREE_CLAIMS)
        // How far it had looked was said of other rows.
        sweep = sweeper()
        tending.afterCommit(Math.ceil(rows / ROWS_LIKE_AN_ACT))
      }),
    close: () => (closing ??= close()),
    [Symbol.asyncDispose]: () => store.close(),
  }
  return store
}

const FREE_CLAIMS = 'UPDATE outbox SET lease = NULL, lease_until = NULL WHERE state = 0 AND lease IS NOT NULL'
/** Rows that fill as much of the WAL as one act. */
const ROWS_LIKE_AN_ACT = 16

/**
 * Reads go to the writer between its transactions: its page cache is warm, while the reader's is thrown away by every commit of the other
 * connection. While a transaction is open the reader sees what is committed.
 */
function readingSql(writer: Connection, reader: Connection): Sql {
  const [own, other] = [asSql(writer), asSql(reader)]
  const quiet = () => (writer.inTransaction ? other : own)
  return {
    get: (sql, ...values) => quiet().get(sql, ...values),
    all: (sql, ...values) => quiet().all(sql, ...values),
    run: () => Promise.reject(new Error('a read closure wrote')),
  }
}

function configure(writer: Connection, file: string, durability: SqliteOptions['durability']): void {
  const synchronous = durability === 'none' ? 'OFF' : 'FULL'
  writer.exec(`PRAGMA busy_timeout = 2000; PRAGMA synchronous = ${synchronous}; PRAGMA cache_size = -65536`)
  const mode = writer.get('PRAGMA journal_mode = WAL')?.['journal_mode']
  if (mode !== 'wal') {
    throw new StoreCannotOpen(
      `The file system that holds ${file} cannot share memory between threads, as a network drive cannot. Name one on a local disk (SPAREKEY_STORE; in development a folder with --data).`,
    )
  }
  // Checkpoints are the worker's; a WAL that was never tended is bounded all the same.
  writer.exec('PRAGMA wal_autocheckpoint = 32768; PRAGMA journal_size_limit = 67108864')
}
