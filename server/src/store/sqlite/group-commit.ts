import { setImmediate } from 'node:timers'
import { Unavailable } from '../ports/index.ts'
import type { Connection } from './connection.ts'
import { losesTransaction, translate } from './sqlite-errors.ts'

/** Runs what arrives together in one transaction, with one fsync, and answers after it. */
export interface GroupCommit {
  /** A synchronous piece of work. */
  act<T>(work: () => T): Promise<T>
  /** An asynchronous one that awaits only the connection; at most one at a time, each under its own savepoint. */
  closure<T>(work: () => Promise<T>): Promise<T>
  /** Waits for what is queued, then refuses. */
  close(): Promise<void>
}

interface Job {
  readonly run: () => unknown
  readonly isClosure: boolean
  readonly resolve: (value: unknown) => void
  readonly reject: (reason: unknown) => void
}

type Done = { readonly job: Job; readonly value: unknown }

const LARGEST_BATCH = 512

/** `afterCommit` is told after every commit, outside of it: the place for checkpoints. */
export function groupCommit(connection: Connection, afterCommit: () => void): GroupCommit {
  let queue: Job[] = []
  let running: Promise<void> | undefined
  let closed = false

  const enqueue = (run: () => unknown, isClosure: boolean) =>
    new Promise<unknown>((resolve, reject) => {
      if (closed) return reject(new Unavailable('the store is closed'))
      queue.push({ run, isClosure, resolve, reject })
      running ??= drain()
    })

  /** One batch a turn of the event loop: requests that arrive meanwhile gather for the next. */
  async function drain(): Promise<void> {
    while (queue.length > 0) {
      await new Promise((resolve) => setImmediate(resolve))
      const batch = queue.slice(0, LARGEST_BATCH)
      queue = queue.slice(LARGEST_BATCH)
      await commit(connection, batch)
      afterCommit()
    }
    running = undefined
  }

  return {
    act: (work) => enqueue(work, false) as ReturnType<typeof enqueue> & Promise<never>,
    closure: (work) => enqueue(work, true) as ReturnType<typeof enqueue> & Promise<never>,
    async close() {
      closed = true
      await running
    },
  }
}

async function commit(connection: Connection, batch: readonly Job[]): Promise<void> {
  const done: Done[] = []
  try {
    connection.exec('BEGIN IMMEDIATE', 'begin')
    for (const job of batch) {
      const outcome = job.isClosure ? await runClosure(connection, job) : runAct(connection, job)
      if (outcome) done.push(outcome)
    }
    connection.exec('COMMIT', 'commit')
  } catch (error) {
    rollBack(connection)
    for (const job of batch) job.reject(translate(error))
    return
  }
  for (const { job, value } of done) job.resolve(value)
}

/** A failing act takes back only itself; one that lost the transaction fails the batch. */
function runAct(connection: Connection, job: Job): Done | undefined {
  connection.exec('SAVEPOINT act')
  try {
    const value = job.run()
    connection.exec('RELEASE act')
    return { job, value }
  } catch (error) {
    undo(connection, error)
    job.reject(translate(error))
    return undefined
  }
}

async function runClosure(connection: Connection, job: Job): Promise<Done | undefined> {
  connection.exec('SAVEPOINT act')
  const guard = deadline()
  try {
    const value = await Promise.race([job.run(), guard.expired])
    connection.exec('RELEASE act')
    return { job, value }
  } catch (error) {
    undo(connection, error)
    job.reject(translate(error))
    return undefined
  } finally {
    guard.cancel()
  }
}

/** A closure that only awaits its `tx` is over before the event loop turns; one that is not holds everybody's transaction open. */
function deadline(): { readonly expired: Promise<never>; cancel(): void } {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setImmediate(() =>
    reject(new Error('a write closure awaited something other than its tx: no network, timer or file may be waited for inside a transaction')),
  )
  return { expired: promise, cancel: () => clearImmediate(timer) }
}

function undo(connection: Connection, error: unknown): void {
  if (losesTransaction(error)) throw error
  connection.exec('ROLLBACK TO act')
  connection.exec('RELEASE act')
}

function rollBack(connection: Connection): void {
  try {
    connection.exec('ROLLBACK', 'rollback')
  } catch {
    // SQLite has already rolled back by itself (full disk, I/O error), or the transaction never began: there is nothing left to undo.
  }
}
