import { systemClock } from '../kernel/clock.ts'
import type { RunningServer, StartOptions as ServerOptions } from '../server/start.ts'
import { startDev } from '../server/dev-server.ts'
import { ARGON2_FAST } from './fast-hashing.ts'
import { createMailbox } from './mailbox.ts'
import { checkOptions, logOf, settingsOf, type StartOptions } from './options.ts'
import { movableClock } from './pool-clock.ts'
import { poolsOf, regionOf } from './read-seed.ts'
import { makeSigningKeys, seededPools } from './seeded-pools.ts'
import { createSnapshots } from './snapshots.ts'
import type { TestPool } from './test-pool.ts'

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
