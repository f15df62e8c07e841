import { setImmediate } from 'node:timers'
import { Unavailable } from '../ports/index.ts'
import { lend } from '../sql/loan.ts'
import type { Sql } from '../sql/statement.ts'
import { asSql, type Connection } from './connection.ts'
import { losesTransaction, translate } from './sqlite-errors.ts'

/** Runs what arrives together in one transaction, with one fsync, and answers after it. */
export interface GroupCommit {
  /** A synchronous piece of work. */
  act<T>(work: () => T): Promise<T>
  /** An asynchronous one that awaits only the connection; at most one at a time, each under its own savepoint. */
  closure<T>(work: (sql: Sql) => Promise<T>): Promise<T>
  /** A synchronous one between two transactions, for what SQLite does in none: the answer does not wait for a commit. */
  alone<T>(work: () => T): Promise<T>
  /** Whether it works now, and how much waits behind that. */
  load(): { readonly busy: boolean; readonly waiting: number }
  /** Waits for what is queued, then refuses. */
  close(): Promise<void>
}

interface Job {
  readonly run: (sql: Sql) => unknown
  readonly kind: 'act' | 'closure' | 'alone'
  readonly resolve: (value: unknown) => void
  readonly reject: (reason: unknown) => void
}

/** How a job ended: what it is told once the transaction is on disk. */
type Done = { readonly job: Job } & ({ readonly value: unknown } | { readonly error: unknown })

const LARGEST_BATCH = 256

/** `afterCommit` is told the number of jobs after every commit, outside of it: the place for checkpoints. */
export function groupCommit(connection: Connection, afterCommit: (jobs: number) => void): GroupCommit {
  let queue: Job[] = []
  let running: Promise<void> | undefined
  let closed = false
  const sql = asSql(connection)

  const enqueue = (run: Job['run'], kind: Job['kind']) =>
    new Promise<unknown>((resolve, reject) => {
      if (closed) return reject(new Unavailable('the store is closed'))
      queue.push({ run, kind, resolve, reject })
      running ??= drain()
    })

  /** One batch a turn of the event loop: requests that arrive meanwhile gather for the next. */
  async function drain(): Promise<void> {
    while (queue.length > 0) {
      await new Promise((resolve) => setImmediate(resolve))
      const batch = nextBatch(queue)
      queue = queue.slice(batch.length)
      if (batch[0]?.kind === 'alone') runAlone(connection, sql, batch[0])
      else await commit(connection, sql, batch)
      afterCommit(batch.length)
    }
    running = undefined
  }

  return {
    act: (work) => enqueue(work, 'act') as ReturnType<typeof enqueue> & Promise<never>,
    closure: (work) => enqueue(work, 'closure') as ReturnType<typeof enqueue> & Promise<never>,
    alone: (work) => enqueue(work, 'alone') as ReturnType<typeof enqueue> & Promise<never>,
    load: () => ({ busy: running !== undefined, waiting: queue.length }),
    async close() {
      closed = true
      await running
    },
  }
}

/** As many as may share a transaction, or the one that is alone. */
function nextBatch(queue: readonly Job[]): readonly Job[] {
  const end = queue.slice(0, LARGEST_BATCH).findIndex(({ kind }) => kind === 'alone')
  return queue.slice(0, end === -1 ? LARGEST_BATCH : Math.max(1, end))
}

function runAlone(connection: Connection, sql: Sql, job: Job): void {
  try {
    if (connection.inTransaction) connection.control('ROLLBACK', 'rollback')
    job.resolve(job.run(sql))
  } catch (error) {
    job.reject(translate(error))
  }
}

async function commit(connection: Connection, sql: Sql, batch: readonly Job[]): Promise<void> {
  const done: Done[] = []
  try {
    if (connection.inTransaction) connection.control('ROLLBACK', 'rollback')
    connection.control('BEGIN IMMEDIATE', 'begin')
    for (const job of batch) {
      done.push(job.kind === 'closure' ? await runClosure(connection, sql, job) : runAct(connection, sql, job))
    }
    connection.control('COMMIT', 'commit')
  } catch (error) {
    takeBack(connection)
    for (const job of batch) job.reject(translate(error))
    return
  }
  // A refusal too: it may rest on what another of the batch wrote.
  for (const outcome of done) {
    if ('error' in outcome) outcome.job.reject(outcome.error)
    else outcome.job.resolve(outcome.value)
  }
}

/** A failing act takes back only itself; one that lost the transaction fails the batch. */
function runAct(connection: Connection, sql: Sql, job: Job): Done {
  connection.control('SAVEPOINT act')
  try {
    const value = job.run(sql)
    connection.control('RELEASE act')
    return { job, value }
  } catch (error) {
    undo(connection, error)
    return { job, error: translate(error) }
  }
}

async function runClosure(connection: Connection, sql: Sql, job: Job): Promise<Done> {
  connection.control('SAVEPOINT act')
  const guard = deadline()
  const loan = lend(sql)
  try {
    const value = await Promise.race([job.run(loan.sql), guard.expired])
    if (loan.failure) throw loan.failure.error
    connection.control('RELEASE act')
    return { job, value }
  } catch (error) {
    undo(connection, loan.failure ? loan.failure.error : error)
    return { job, error: translate(error) }
  } finally {
    guard.cancel()
    loan.end()
  }
}

/** A closure that only awaits its `tx` is over before the event loop turns; one that is not holds everybody's transaction open. */
function deadline(): { readonly expired: Promise<never>; cancel(): void } {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setImmediate(() =>
    reject(
      new Error(
        'a write closure awaited something other than its tx: no network, timer or file may be waited for inside a transaction',
      ),
    ),
  )
  return { expired: promise, cancel: () => clearImmediate(timer) }
}

function undo(connection: Connection, error: unknown): void {
  if (losesTransaction(error)) throw error
  connection.control('ROLLBACK TO act')
  connection.control('RELEASE act')
}

function takeBack(connection: Connection): void {
  try {
    // A full disk or an I/O error has already rolled back; then there is nothing to undo.
    if (connection.inTransaction) connection.control('ROLLBACK', 'rollback')
  } catch {
    // The batch is rejected with the error that came first. The next batch rolls back before it begins.
  }
}
