import { availableParallelism } from 'node:os'
import type { FastifyInstance } from 'fastify'
import type { Settings, StoreAddress } from '../config/settings.ts'
import type { Services } from '../features/context.ts'
import { bindOperations } from '../features/index.ts'
import { ARGON2_DEFAULTS, argon2Hasher } from '../features/passwords/argon2-hasher.ts'
import { HasherBusy } from '../features/passwords/hasher.ts'
import { createDirectory } from '../features/pools/create-directory.ts'
import { createTokenIssuer } from '../features/tokens/index.ts'
import { ApiError } from '../kernel/api-error.ts'
import { systemClock, type Clock } from '../kernel/clock.ts'
import { idsFrom } from '../kernel/ids.ts'
import type { Keys } from '../kernel/keys.ts'
import type { Log } from '../kernel/log.ts'
import { systemRandom, type Random } from '../kernel/random.ts'
import { carriedBy, type Channel } from '../messages/channel.ts'
import { inboxChannel, type InboxChannel } from '../messages/channels/inbox.ts'
import { smtpChannel } from '../messages/channels/smtp.ts'
import { tee } from '../messages/channels/tee.ts'
import { createWorker, type OutboxWorker } from '../messages/worker.ts'
import { acceptAnySignature } from '../protocol/authorise.ts'
import { loopbackOrigins } from '../protocol/cors.ts'
import { trustedProxies } from '../protocol/peer-address.ts'
import { createPipeline, type Pipeline } from '../protocol/pipeline.ts'
import { rateBuckets } from '../protocol/rate-buckets.ts'
import { rateLimit } from '../protocol/rate-limit.ts'
import { sentences } from '../protocol/sentences.ts'
import { Busy, type PoolRecord, type Store } from '../store/ports/index.ts'
import type { Observe } from '../store/observe.ts'
import { confirmRoute } from './confirm/route.ts'
import { following } from './following.ts'
import { createGate } from './gate.ts'
import { hostGate } from './host-gate.ts'
import { createListener } from './listener.ts'
import { createLog } from './log.ts'
import { obtainDataKey } from './data-key.ts'
import { CannotStart, type MasterKeys } from './master-key.ts'
import { openStore } from './open-store.ts'
import { listenToOperator } from './operator/socket.ts'
import { publicRoutes } from './public-routes.ts'
import { createSnapshots, type Snapshots } from './snapshots.ts'
import { sparingLog } from './sparing-log.ts'
import { startSweeper, type Sweeper } from './sweeping.ts'

/** Everything a running server is made of; tests replace what they must control. */
export interface StartOptions {
  readonly settings: Settings
  readonly store: StoreAddress
  readonly masterKeys: MasterKeys
  /** For messages to the operator. */
  readonly masterKeyFile: string
  /** Opens the server to other machines (`dev --host`): callers must show it. */
  readonly token?: string | undefined
  readonly now?: Clock
  readonly random?: Random
  readonly log?: Log
  readonly observe?: Observe | undefined
  /** `none` for a store that is thrown away: it does not wait for the disk. */
  readonly durability?: 'full' | 'none' | undefined
  readonly argon2?: { readonly memoryCost: number; readonly timeCost: number }
  readonly limits?: { readonly body: number; readonly arrival: number }
  readonly checkOutputs?: boolean
  readonly onBug?: (error: unknown, operation: string) => void
  /** Puts data into a fresh database before the listener opens. */
  readonly prepare?: (services: Services) => Promise<void>
  /** Routes of `dev`: the page and the inbox. */
  readonly devRoutes?: (
    app: FastifyInstance,
    server: Pick<RunningServer, 'services' | 'inbox' | 'worker'> & { readonly token: string | undefined },
  ) => void
}

export interface RunningServer extends AsyncDisposable {
  /** `http://127.0.0.1:8229`. */
  readonly url: string
  readonly services: Services
  readonly inbox: InboxChannel
  readonly worker: OutboxWorker
  readonly sweeper: Pick<Sweeper, 'sweep'>
  readonly snapshots: Snapshots
  /** Stops accepting, finishes what is on its way, closes the store. May be called again. */
  close(): Promise<void>
}

const BODY_LIMIT = 1_048_576
const ARRIVAL_LIMIT = 5_000
/** Messages on their way at a time: one SMTP connection each. */
const DELIVERIES = 16
/** How often longer a claim lasts than a step of SMTP may take; a whole delivery is four steps. */
const LEASE_PER_STEP = 12
/** Milliseconds after which a store that others write to is looked at again. */
const LOOK_AGAIN = 2_000

/**
 * The composition root. What was opened is closed again when a later step fails.
 *
 * @throws CannotStart or StoreCannotOpen with a sentence for the operator
 */
export async function start(options: StartOptions): Promise<RunningServer> {
  const { settings, durability, observe, now = systemClock, random = systemRandom } = options
  const log = sparingLog(options.log ?? createLog(settings.logLevel), now)
  const ids = idsFrom(random, now)
  await using stack = new AsyncDisposableStack()

  const { store, images, isShared } = await openStore(options.store, { now: now(), random, observe, durability })
  stack.use(store)
  const keys = await obtainDataKey(store, options.masterKeys, options.masterKeyFile, random)

  const listening = { url: '' }
  const publicUrl = () => settings.publicUrl ?? listening.url
  const inbox = inboxChannel({ store, keys, random, ids, now, log })
  const channels = channelsOf(settings, inbox).map((channel) => stack.use(channel))
  const perDestination = settings.messagesPerDestination
  const worker = createWorker({
    store,
    channels,
    keys,
    now,
    random,
    log,
    publicUrl,
    limits: { concurrency: DELIVERIES, lease: LEASE_PER_STEP * settings.smtpTimeout, perDestination },
    ...(isShared && { lookAgain: LOOK_AGAIN }),
  })
  stack.defer(() => worker.stop())

  /** What the process keeps beside the store: caches, buckets, queues. */
  const assemble = () => {
    const services = servicesOf(options, { store, keys, channels, worker, log, ids, publicUrl })
    return { services, pipeline: pipelineOf(options, services, log) }
  }
  let live = assemble()
  const services = following(() => live.services)
  const gate = createGate()

  await options.prepare?.(services)
  const sweeper = startSweeper(store, now, log)
  stack.defer(() => sweeper.stop())
  const forget = () => void (live = assemble())
  const snapshots = stack.use(createSnapshots({ images, gate, workers: [worker, sweeper], forget }))

  const pipeline: Pipeline = (incoming) => gate.pass(() => live.pipeline(incoming))
  const proxies = trustedProxies(settings.trustedProxies)
  const app = createListener({
    pipeline,
    ids,
    log,
    trustedProxies: proxies,
    allowOrigin: loopbackOrigins(settings.corsOrigins),
    allowHost: hostGate(options.token !== undefined),
    limits: options.limits ?? { body: BODY_LIMIT, arrival: ARRIVAL_LIMIT },
    routes(instance) {
      publicRoutes(instance, services, loopbackOrigins(settings.corsOrigins))
      confirmRoute(instance, { services, pipeline, trustedProxies: proxies })
      options.devRoutes?.(instance, { services, inbox, worker, token: options.token })
    },
  })
  if (options.store.engine === 'sqlite') {
    const changed = ({ id }: PoolRecord) => services.directory.drop(id)
    stack.use(await listenToOperator(options.store.file, { store, ids, now, changed }, log))
  }
  listening.url = await listen(app, settings)
  stack.defer(async () => app.close())
  worker.wake()

  const owned = stack.move()
  let closing: Promise<void> | undefined
  const close = () => (closing ??= owned.disposeAsync())
  return { url: listening.url, services, inbox, worker, sweeper, snapshots, close, [Symbol.asyncDispose]: close }
}

interface Parts {
  readonly store: Store
  readonly keys: Keys
  readonly channels: readonly Channel[]
  readonly worker: OutboxWorker
  readonly log: Log
  readonly ids: Services['ids']
  readonly publicUrl: () => string
}

function servicesOf(options: StartOptions, parts: Parts): Services {
  const { settings, now = systemClock, random = systemRandom } = options
  const { store, keys, log, ids } = parts
  const directory = createDirectory(store, keys, now)
  return {
    now,
    random,
    ids,
    keys,
    store,
    directory,
    log,
    hasher: argon2Hasher({
      concurrency: settings.hashConcurrency ?? Math.min(3, Math.max(1, availableParallelism() - 1)),
      queue: settings.hashQueue,
      ...(options.argon2 ?? ARGON2_DEFAULTS),
    }),
    tokens: createTokenIssuer({ keys, random, store, now, ids, directory, publicUrl: parts.publicUrl }),
    wakeOutbox: parts.worker.wake,
    carries: carriedBy(parts.channels),
    accountId: settings.accountId,
    region: settings.region,
  }
}

function pipelineOf(options: StartOptions, services: Services, log: Log) {
  const { settings } = options
  const rate = (perSecond: number) => ({ perSecond, burst: perSecond * 4 })
  const rates = {
    address: rate(settings.ratePerAddress),
    client: rate(settings.ratePerClient),
    pool: rate(settings.ratePerPool),
  }
  return createPipeline({
    operations: bindOperations(services),
    authorise: acceptAnySignature(options.token),
    rateLimit: rateLimit(
      rateBuckets(services.now),
      rates,
      async (id) => (await services.directory.client(id))?.pool.id,
    ),
    ids: services.ids,
    log,
    checkOutputs: options.checkOutputs ?? false,
    onBug: options.onBug ?? (() => {}),
    translate: (error) =>
      error instanceof HasherBusy || error instanceof Busy
        ? new ApiError('TooManyRequestsException', sentences.rateExceeded)
        : undefined,
  })
}

/** `dev` keeps every message; with an SMTP server e-mail really goes out as well. */
function channelsOf(settings: Settings, inbox: InboxChannel): readonly Channel[] {
  if (settings.smtp === undefined) return [inbox]
  const smtp = smtpChannel({
    server: settings.smtp,
    from: settings.mailFrom,
    timeout: settings.smtpTimeout,
    connections: DELIVERIES,
  })
  return [tee(smtp, inbox), inbox]
}

async function listen(app: FastifyInstance, { host, port }: Settings): Promise<string> {
  try {
    // By its name the framework would listen on a second server, which it does not end with the first.
    const url = await app.listen({ host: host === 'localhost' ? '127.0.0.1' : host, port })
    return url.replace('[::]', '[::1]')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EADDRINUSE')
      throw new CannotStart(
        `Port ${port} on ${host} is in use. Stop what listens there, or choose another with --port.`,
      )
    if (code === 'EACCES')
      throw new CannotStart(`This user may not listen on port ${port}. Choose one above 1023 with --port.`)
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      throw new CannotStart(`This machine has no address ${host}. Give one of its own with --host.`)
    throw error
  }
}
