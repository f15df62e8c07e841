import { systemClock } from '../kernel/clock.ts'
import type { RunningServer, StartOptions as ServerOptions } from '../server/start.ts'
import { startDev } from '../server/dev-server.ts'
import { ARGON2_FAST } from './fast-hashing.ts'
import { createMailbox, type CodeOptions, type Message, type WaitOptions } from './mailbox.ts'
import { checkOptions, logOf, settingsOf, type StartOptions } from './options.ts'
import { movableClock, type PoolClock } from './pool-clock.ts'
import { poolsOf, regionOf } from './read-seed.ts'
import { makeSigningKeys, seededPools, type PoolOverview } from './seeded-pools.ts'
import { createSnapshots, type Snapshot } from './snapshots.ts'

/** A server in this process, for tests. */
export interface TestPool extends AsyncDisposable {
  /** Where it listens: `http://127.0.0.1:49321`. The same until `close()`. */
  readonly endpoint: string
  readonly region: string
  /** The first pool of the seed. */
  readonly userPoolId: string
  /** The first client of the first pool that has one; reading it fails where the seed has no client. */
  readonly clientId: string
  /** All pools of the seed with their clients, in its order. */
  readonly pools: readonly PoolOverview[]
  readonly clock: PoolClock

  /**
   * The code of the newest message with a code to this e-mail address or phone number; waits until there is one and none is on its way.
   *
   * @throws NoMessage that says what came instead
   */
  codeFor(address: string, options?: CodeOptions): Promise<string>
  /** The oldest message to this address that this method has not given out yet; waits for one. @throws NoMessage */
  nextMessage(address: string, options?: WaitOptions): Promise<Message>
  /** All messages, or those to one address, oldest first; what is on its way is waited for. */
  messages(address?: string): Promise<readonly Message[]>

  /** The whole state, to be restored any number of times until `close()`. A request on its way is in it with what it has committed. */
  snapshot(): Promise<Snapshot>
  /**
   * Goes back: users, passwords, codes, windows, sessions, messages, the clock's offset; caches and limits of calls are as after a start.
   * Waits for requests on their way; those that come meanwhile are answered from the restored state. Endpoint and connections stay.
   *
   * @throws Error for a snapshot of another pool, or one that was disposed
   */
  restore(snapshot: Snapshot): Promise<void>
  /** Answers what is on its way, then stops. May be called again. */
  close(): Promise<void>
}

/**
 * Starts a server in this process, on loopback and a free port: `await using pool = await start()`. The environment is not read.
 *
 * @throws OptionsError, SeedError (an object) or CannotStart (a seed file, a folder, a port), each with all problems in its message
 */
export async function start(options: StartOptions = {}): Promise<TestPool> {
  return startWatched(options, undefined)
}

/** `observe` sees every statement before it runs, and by throwing makes it fail: for the tests of the library itself. */
export async function startWatched(options: StartOptions, observe: ServerOptions['observe']): Promise<TestPool> {
  checkOptions(options)
  const seed = await poolsOf(options.seed)
  const region = options.region ?? regionOf(seed) ?? 'us-east-1'
  let server: RunningServer | undefined
  const clock = movableClock(systemClock, options.now, async () => {
    if (server) await settle(server)
  })
  const log = logOf(options)
  const hashing = options.passwordHashing ?? (options.data === undefined ? 'fast' : 'real')
  const running = await startDev({
    settings: settingsOf(options, region),
    dataFolder: options.data,
    seed,
    now: clock.now,
    observe,
    durability: options.data === undefined ? 'none' : 'full',
    ...(log && { log }),
    ...(hashing === 'fast' && { argon2: ARGON2_FAST }),
  })
  server = running
  const mailbox = createMailbox(running)
  const signingKeys = makeSigningKeys(running)
  // Not waited for here: a snapshot does, and would tell of a failure. A pool that is closed before they are made needs none.
  signingKeys.catch(() => {})
  const snapshots = createSnapshots(running, { clock, mailbox, ready: signingKeys })
  const pools = await seededPools(running).catch(async (error: unknown) => {
    await running.close()
    throw error
  })
  let closing: Promise<void> | undefined
  const close = () => {
    mailbox.close()
    return (closing ??= running.close())
  }
  return {
    endpoint: running.url,
    region,
    pools,
    get userPoolId() {
      return pools[0]?.id ?? missing('pool')
    },
    get clientId() {
      return pools.find(({ clients }) => clients.length > 0)?.clients[0]?.id ?? missing('client')
    },
    clock: clock.shown,
    codeFor: mailbox.codeFor,
    nextMessage: mailbox.nextMessage,
    messages: mailbox.messages,
    snapshot: snapshots.take,
    restore: snapshots.restore,
    close,
    [Symbol.asyncDispose]: close,
  }
}

/** What a movement of the clock has made due. */
async function settle({ worker, sweeper }: RunningServer): Promise<void> {
  worker.wake()
  await worker.idle()
  await sweeper.sweep()
}

function missing(what: string): never {
  throw new Error(`The seed has no ${what}.`)
}
