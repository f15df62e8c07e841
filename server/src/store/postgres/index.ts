import { SECOND, type Timer } from '../../kernel/clock.ts'
import { systemRandom, type Random } from '../../kernel/random.ts'
import type { Observe } from '../observe.ts'
import type { Steps } from '../migrations/index.ts'
import { Unavailable, type Store } from '../ports/index.ts'
import { LONGEST_LOOK } from '../sql/outbox-rows.ts'
import { sweeper } from '../sql/sweep.ts'
import { txOn } from '../sql/tx.ts'
import * as codes from './acts/codes.ts'
import * as outbox from './acts/outbox.ts'
import * as recovery from './acts/recovery.ts'
import * as signIn from './acts/sign-in.ts'
import { parseAddress } from './address.ts'
import { explained } from './cannot-open.ts'
import { asSql, connections as connectionsTo, withClient } from './connections.ts'
import { migrate } from './migrate.ts'
import { translateError } from './postgres-errors.ts'
import { transactions } from './transactions.ts'

const LONGEST_STATEMENT = 10 * SECOND

export interface PostgresOptions {
  /** See `parseAddress`. */
  readonly url: string
  /** Milliseconds, for the rows of the migrations table. */
  readonly now: number
  readonly observe?: Observe | undefined
  /** Milliseconds a statement may take, and a transaction wait for the next one: then the call is given up. */
  readonly longestStatement?: number
  /** For the pauses between tries. */
  readonly random?: Random
  readonly timer?: Timer
  readonly steps?: Steps
}

/**
 * A store in one schema of a PostgreSQL database, which any number of processes may share. Acts are one statement each, closures serializable
 * transactions. What the server does not keep in one place (a pooler's sessions) is not used: no named statements, no settings of a session.
 *
 * @throws StoreCannotOpen with a sentence for the operator
 */
export async function openPostgres({
  url,
  now,
  observe,
  longestStatement = LONGEST_STATEMENT,
  random = systemRandom,
  timer,
  steps = 'take',
}: PostgresOptions): Promise<Store> {
  const address = parseAddress(url)
  await explained(address, () => withClient(address, (client) => migrate(client, address, now, steps)))

  const connections = connectionsTo(address, longestStatement, observe)
  const { act, closure } = transactions(connections, { longest: longestStatement, random, timer })
  const anyConnection = asSql(connections)
  const readTx = txOn({
    ...anyConnection,
    run: () => Promise.reject(new Error('a read closure wrote')),
  })
  const sweep = sweeper()
  const running = new Set<Promise<unknown>>()
  let closing: Promise<void> | undefined

  /** What was begun before the end is finished; nothing is begun after it. */
  const open = <T>(work: () => Promise<T>): Promise<T> => {
    if (closing) return Promise.reject(new Unavailable('the store is closed'))
    const job = work()
    running.add(job)
    return job.finally(() => running.delete(job))
  }
  const close = async () => {
    await Promise.allSettled(running)
    await connections.close()
  }

  const store: Store = {
    codes: {
      request: (input) => open(() => act(() => codes.request(connections, input))),
      attempt: (input) => open(() => act(() => codes.attempt(connections, input))),
    },
    windows: { count: (input) => open(() => act(() => codes.count(connections, input))) },
    recovery: { consume: (input) => open(() => act(() => recovery.consume(connections, input))) },
    signIn: { settle: (input) => open(() => act(() => signIn.settle(connections, input))) },
    outbox: {
      claim: (request) =>
        open(async () => {
          for (let look = request.limit; ; look = LONGEST_LOOK) {
            const { messages, more } = await act(() => outbox.claim(connections, request, look))
            if (!more) return messages
          }
        }),
      settle: (id, lease, settlement) => open(() => act(() => outbox.settle(connections, id, lease, settlement))),
    },
    write: (work) => open(() => closure((sql) => work(txOn(sql)))),
    read: (work) =>
      open(async () => {
        try {
          return await work(readTx)
        } catch (error) {
          throw translateError(error)
        }
      }),
    // Each statement for itself: a stretch that was looked through twice costs nothing but the looking.
    sweep: (at, limit) => open(() => act(() => sweep(anyConnection, at, limit))),
    load: connections.load,
    clock: () =>
      open(async () => {
        const row = await anyConnection.get('SELECT floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint AS now')
        return Number(row?.['now'])
      }),
    close: () => (closing ??= close()),
    [Symbol.asyncDispose]: () => store.close(),
  }
  return store
}
