import { availableParallelism } from 'node:os'
import type { Settings, StoreAddress } from '../config/settings.ts'
import type { Services } from '../features/context.ts'
import { bindOperations } from '../features/index.ts'
import { ARGON2_DEFAULTS, argon2Hasher } from '../features/passwords/argon2-hasher.ts'
import { HasherBusy } from '../features/passwords/hasher.ts'
import { createDirectory } from '../features/pools/create-directory.ts'
import { countWrongCodes } from '../features/recovery/wrong-codes.ts'
import { countFailures } from '../features/risk/failures.ts'
import { createTokenIssuer } from '../features/tokens/index.ts'
import { ApiError } from '../kernel/api-error.ts'
import { MINUTE, systemClock, systemTimer, type Clock, type Timer } from '../kernel/clock.ts'
import { idsFrom } from '../kernel/ids.ts'
import type { Keys } from '../kernel/keys.ts'
import type { Log } from '../kernel/log.ts'
import { systemRandom, type Random } from '../kernel/random.ts'
import { carriedBy, type Channel } from '../messages/channel.ts'
import { firstAttempts } from '../messages/first-attempt.ts'
import { textFlow, type TextFlow } from '../messages/text-flow.ts'
import { codeEncryption } from '../triggers/encrypt-code.ts'
import { atMost, createInvoker } from '../triggers/invoker.ts'
import { functionTargets, whereRuns } from './functions.ts'
import { outbound } from './outbound.ts'
import { environment } from '../config/environment.ts'
import { createWorker, type OutboxWorker } from '../messages/worker.ts'
import type { Authorise } from '../protocol/authorise.ts'
import { createPipeline, type Pipeline } from '../protocol/pipeline.ts'
import { rateBuckets } from '../protocol/rate-buckets.ts'
import { rateLimit } from '../protocol/rate-limit.ts'
import { sentences } from '../protocol/sentences.ts'
import type { Observe } from '../store/observe.ts'
import { Busy, type Store } from '../store/ports/index.ts'
import { auditSealer } from './audit/sealing.ts'
import { obtainDataKey } from './data-key.ts'
import { following } from './following.ts'
import { createGate } from './gate.ts'
import { createLog } from './log.ts'
import { logDeliveries, type LogDeliveries } from './log-delivery/log-delivery.ts'
import { toldStore } from './log-delivery/told-store.ts'
import type { MasterKeys } from './master-key.ts'
import { openStore } from './open-store.ts'
import { createSinks, type Sinks } from './sinks/create-sinks.ts'
import { createSnapshots, type Snapshots } from './snapshots.ts'
import { sparingLog } from './sparing-log.ts'
import { startSweeper, type Sweeper } from './sweeping.ts'

/** What a server is made of, whoever it listens to; tests replace what they must control. */
export interface CoreOptions {
  readonly settings: Settings
  readonly store: StoreAddress
  readonly masterKeys: MasterKeys
  /** For messages to the operator. */
  readonly masterKeyFile: string
  readonly now?: Clock
  readonly random?: Random
  /** For waiting that a caller sees. */
  readonly timer?: Timer
  readonly log?: Log
  readonly observe?: Observe | undefined
  /** `none` for a store that is thrown away: it does not wait for the disk. */
  readonly durability?: 'full' | 'none' | undefined
  readonly argon2?: { readonly memoryCost: number; readonly timeCost: number }
  readonly checkOutputs?: boolean
  readonly onBug?: (error: unknown, operation: string) => void
  /** Puts data into a fresh database before anything is served. */
  readonly prepare?: (services: Services) => Promise<void>
}

/** What the channels are made with. */
export type ChannelParts = Pick<Services, 'store' | 'keys' | 'random' | 'ids' | 'now' | 'log' | 'texts'>

export interface CoreParts {
  /** Where messages leave, in the order in which they are asked. */
  readonly channels: (parts: ChannelParts) => readonly Channel[]
  /** Where this server is reached, as links and issuers say it. */
  readonly publicUrl: () => string
  /** Whether this process sends messages and sweeps; another one does if it does not. */
  readonly delivers?: boolean
  readonly newPoolSettings?: Services['newPoolSettings']
  readonly breachedPasswords: Services['breachedPasswords']
  readonly admitsUnknownFunctions?: boolean
}

/** A server without ears: everything behind the listeners. */
export interface Core extends AsyncDisposable {
  readonly services: Services
  readonly worker: OutboxWorker
  readonly sweeper: Sweeper
  readonly snapshots: Snapshots
  readonly sinks: Sinks
  readonly log: Log
  /** Copies the whole database into a file: SQLite's alone. */
  readonly saveImage: ((file: string) => Promise<void>) | undefined
  /** The way of a request at one of the doors. */
  pipeline(authorise: Authorise): Pipeline
}

/** Messages on their way at a time: one SMTP connection each. */
export const DELIVERIES = 16
/** How often longer a claim lasts than a step of SMTP may take; a whole delivery is four steps. */
const LEASE_PER_STEP = 12
/** Milliseconds after which a store that others write to is looked at again. */
const LOOK_AGAIN = 2_000

/**
 * Opens the store and puts everything together. What was opened is closed again when a later step fails.
 *
 * @throws CannotStart or StoreCannotOpen with a sentence for the operator
 */
export async function openCore(
  options: CoreOptions,
  {
    channels: make,
    publicUrl,
    delivers = true,
    newPoolSettings = {},
    breachedPasswords,
    admitsUnknownFunctions = false,
  }: CoreParts,
): Promise<Core> {
  const { settings, durability, observe, now = systemClock, random = systemRandom } = options
  const log = sparingLog(options.log ?? createLog(settings.logLevel), now)
  const ids = idsFrom(random, now)
  await using stack = new AsyncDisposableStack()

  const { store, images, isShared } = await openStore(options.store, { now: now(), random, observe, durability })
  stack.use(store)
  const keys = await obtainDataKey(store, options.masterKeys, options.masterKeyFile, random)

  const timer = options.timer ?? systemTimer
  const sinks = stack.use(createSinks(settings, { ids, now, timer, log }))
  const logs = logDeliveries({ queues: sinks.logs, pool: (id) => live.services.directory.pool(id), now, log })

  const texts = textFlow(settings.smsCountries, now)
  const channels = make({ store, keys, random, ids, now, log, texts }).map((channel) => stack.use(channel))
  const perDestination = settings.messagesPerDestination
  const calls = { outbound: outbound(settings.outboundHosts), now, env: environment() }
  const { targetOf } = stack.use(functionTargets(settings.functions, calls))
  const runsAt = (arn: string) => whereRuns(settings.functions, arn)
  const triggers = createInvoker({ targetOf, ids, timer })
  const { encryptCode } = codeEncryption({ keys, outbound: calls.outbound, now, kms: settings.kms })
  const worker = createWorker({
    store,
    channels,
    keys,
    now,
    random,
    log,
    publicUrl,
    mailSenders: settings.mailSenders,
    functions: { invoker: atMost(DELIVERIES / 2, triggers), region: settings.region, encryptCode },
    gaveUp: logs.gaveUp,
    limits: { concurrency: DELIVERIES, lease: LEASE_PER_STEP * settings.smtpTimeout, perDestination },
    ...(isShared && { lookAgain: LOOK_AGAIN }),
  })
  stack.defer(() => worker.stop())

  const wake = delivers ? worker.wake : () => {}
  const { onSettled } = worker
  const firstAttempt = firstAttempts({ store, onSettled, timer })

  /** What the process keeps beside the store: caches, buckets, queues. */
  const assemble = () => {
    const services = servicesOf(options, {
      store,
      keys,
      channels,
      logs,
      analytics: sinks.analytics,
      wake,
      newPoolSettings,
      breachedPasswords,
      log,
      ids,
      publicUrl,
      texts,
      firstAttempt,
      triggers,
      mayNameFunction: admitsUnknownFunctions ? () => true : (arn) => runsAt(arn) !== undefined,
      whereRuns: runsAt,
    })
    return { services, rates: ratesOf(settings, services) }
  }
  let live = assemble()
  const services = following(() => live.services)
  const gate = createGate()

  await options.prepare?.(services)
  const sealAudit = auditSealer({ store, keys, now, log })
  const sweeper = startSweeper({ store, now, log, sealAudit }, delivers ? MINUTE : undefined)
  stack.defer(() => sweeper.stop())
  const forget = () => void (live = assemble())
  const snapshots = stack.use(createSnapshots({ images, gate, workers: [worker, sweeper], forget }))

  const pipeline = (authorise: Authorise): Pipeline => {
    let made: { readonly of: typeof live; readonly pipeline: Pipeline } | undefined
    return (incoming) =>
      gate.pass(() => {
        made = made?.of === live ? made : { of: live, pipeline: pipelineOf(options, live, authorise, log) }
        return made.pipeline(incoming)
      })
  }
  const owned = stack.move()
  return {
    services,
    worker,
    sweeper,
    snapshots,
    sinks,
    saveImage: images && ((file) => images.saveImage(file)),
    log,
    pipeline,
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}

interface Parts {
  readonly store: Store
  readonly keys: Keys
  readonly channels: readonly Channel[]
  readonly logs: LogDeliveries
  readonly analytics: Sinks['analytics']
  readonly wake: () => void
  readonly firstAttempt: Services['firstAttempt']
  readonly newPoolSettings: Services['newPoolSettings']
  readonly breachedPasswords: Services['breachedPasswords']
  readonly log: Log
  readonly ids: Services['ids']
  readonly publicUrl: () => string
  readonly texts: TextFlow
  readonly triggers: Services['triggers']
  readonly mayNameFunction: Services['mayNameFunction']
  readonly whereRuns: Services['whereRuns']
}

function servicesOf(options: CoreOptions, parts: Parts): Services {
  const { settings, now = systemClock, random = systemRandom } = options
  const { keys, log, ids, logs, analytics } = parts
  const store = toldStore(parts.store, logs.happened)
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
    wakeOutbox: parts.wake,
    firstAttempt: parts.firstAttempt,
    carries: carriedBy(parts.channels),
    failures: countFailures(now),
    wrongCodes: countWrongCodes(now, options.timer ?? systemTimer, log),
    texts: parts.texts,
    triggers: parts.triggers,
    mayNameFunction: parts.mayNameFunction,
    whereRuns: parts.whereRuns,
    newPoolSettings: parts.newPoolSettings,
    breachedPasswords: parts.breachedPasswords,
    mailSenders: settings.mailSenders,
    logDestinations: logs,
    analytics: { isOn: analytics !== undefined, push: (event) => analytics?.push(event) },
    accountId: settings.accountId,
    region: settings.region,
  }
}

function ratesOf(settings: Settings, { now, directory }: Services) {
  const rate = (perSecond: number) => ({ perSecond, burst: perSecond * 4 })
  const rates = {
    address: rate(settings.ratePerAddress),
    client: rate(settings.ratePerClient),
    pool: rate(settings.ratePerPool),
  }
  return rateLimit(rateBuckets(now), rates, async (id) => {
    const pool = (await directory.client(id))?.pool
    return pool && { id: pool.id, byCategory: pool.settings.categoryRates }
  })
}

function pipelineOf(
  options: CoreOptions,
  { services, rates }: { readonly services: Services; readonly rates: ReturnType<typeof ratesOf> },
  authorise: Authorise,
  log: Log,
): Pipeline {
  return createPipeline({
    operations: bindOperations(services),
    authorise,
    rateLimit: rates,
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
