import { systemTimer, type Timer } from '../../kernel/clock.ts'
import type { Random } from '../../kernel/random.ts'
import { Busy } from '../ports/index.ts'
import { lend } from '../sql/loan.ts'
import type { Sql } from '../sql/statement.ts'
import { asSql, type Connection, type Connections } from './connections.ts'
import { mayBeRepeated, translateError } from './postgres-errors.ts'

/** Milliseconds more, so that a statement which takes long is told as that. */
const STATEMENT_MARGIN = 2_000
const TRIES = 12

/** SERIALIZABLE gives closures that run side by side the outcome of some order, as SQLite's one writer does by running them in one. */
const begin = (longest: number) => `BEGIN ISOLATION LEVEL SERIALIZABLE;
  SET LOCAL statement_timeout = ${longest}; SET LOCAL lock_timeout = ${Math.ceil(longest / 2)};
  SET LOCAL idle_in_transaction_session_timeout = ${longest}`

export interface Transactions {
  /** Runs the work in a transaction, again from its start when another one came in between. */
  closure<T>(work: (sql: Sql) => Promise<T>): Promise<T>
  /** One statement that is a transaction of its own; repeated when it was taken back for another. */
  act<T>(work: () => Promise<T>): Promise<T>
}

export interface TransactionParts {
  /** Milliseconds a closure may let its transaction wait: for one statement, or for the next. */
  readonly longest: number
  readonly random: Random
  readonly timer?: Timer | undefined
}

export function transactions(
  connections: Connections,
  { longest, random, timer = systemTimer }: TransactionParts,
): Transactions {
  async function repeated<T>(work: () => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries++) {
      try {
        return await work()
      } catch (error) {
        if (!mayBeRepeated(error)) throw translateError(error)
        if (tries === TRIES) throw new Busy('other transactions came in between, again and again', { cause: error })
        await pause(timer, jitter(random, tries))
      }
    }
  }
  return {
    act: repeated,
    closure: (work) =>
      repeated(() => connections.borrow((connection) => transaction(connection, work, longest, timer))),
  }
}

async function transaction<T>(
  connection: Connection,
  work: (sql: Sql) => Promise<T>,
  longest: number,
  timer: Timer,
): Promise<T> {
  await connection.control('begin', begin(longest))
  const guard = deadline(longest, timer)
  const loan = lend(punctual(asSql(connection), guard.begin))
  try {
    const value = await Promise.race([work(loan.sql), guard.expired])
    if (loan.failure) throw loan.failure.error
    loan.end()
    // An error here that is not the server's leaves it open whether the work was kept: it is told, never repeated.
    await connection.control('commit', 'COMMIT')
    return value
  } catch (error) {
    loan.end()
    const cause = loan.failure ? loan.failure.error : error
    // The error that came first is the one that counts. The server rolls back by itself when its connection goes.
    await connection.control('rollback', 'ROLLBACK').catch(connection.giveUp)
    throw cause
  } finally {
    guard.cancel()
  }
}

/** Each statement that comes gives the closure its time anew. */
function punctual(sql: Sql, begin: () => void): Sql {
  const timed = <T>(statement: Promise<T>) => statement.finally(begin)
  return {
    get: (text, ...values) => timed(sql.get(text, ...values)),
    all: (text, ...values) => timed(sql.all(text, ...values)),
    run: (text, ...values) => timed(sql.run(text, ...values)),
  }
}

function deadline(longest: number, timer: Timer): { readonly expired: Promise<never>; begin(): void; cancel(): void } {
  const { promise, reject } = Promise.withResolvers<never>()
  let cancel = () => {}
  let isOver = false
  const late = () =>
    reject(
      new Error(
        'a write closure awaited something other than its tx: no network, timer or file may be waited for inside a transaction',
      ),
    )
  const begin = () => {
    cancel()
    if (!isOver) cancel = timer(longest + STATEMENT_MARGIN, late)
  }
  begin()
  return {
    expired: promise,
    begin,
    cancel() {
      isOver = true
      cancel()
    },
  }
}

/** Up to 1, 2, 4 … 64 milliseconds. */
function jitter(random: Random, tries: number): number {
  return Math.ceil((Math.min(64, 2 ** tries) * (random(1).readUInt8(0) + 1)) / 256)
}

function pause(timer: Timer, milliseconds: number): Promise<void> {
  return new Promise((resolve) => timer(milliseconds, resolve))
}
