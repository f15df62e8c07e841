import { clientId, poolId, subject } from '../../src/kernel/brand.ts'
import { HOUR, systemTimer, type Timer } from '../../src/kernel/clock.ts'
import { destinationHash } from '../../src/kernel/destination.ts'
import { idsFrom } from '../../src/kernel/ids.ts'
import { keysFrom } from '../../src/kernel/keys.ts'
import type { Log } from '../../src/kernel/log.ts'
import { systemRandom, type Random } from '../../src/kernel/random.ts'
import { seal } from '../../src/kernel/seal.ts'
import type { Channel, Delivery, Envelope } from '../../src/messages/channel.ts'
import { createWorker, type OutboxWorker, type WorkerParts } from '../../src/messages/worker.ts'
import type { CodeRow, Medium, PoolDefinition, Store } from '../../src/store/ports/index.ts'
import { createInvoker } from '../../src/triggers/invoker.ts'
import { temporaryStore, type Engine } from '../open-store.ts'

const noFunctions = createInvoker({ targetOf: () => undefined, ids: { uuid: () => 'none' }, timer: systemTimer })

export const POOL = poolId('us-east-1_PostRoom1')
export const keys = keysFrom(Buffer.alloc(32, 7))

export interface Put {
  readonly medium?: Medium
  readonly kind?: 'ForgotPassword' | 'SignUp' | 'void'
  /** Of the code, milliseconds. */
  readonly life?: number
  readonly code?: { readonly length: number; readonly alphabet: string }
}

/** A channel that does what the test says, and remembers what it was given. */
export interface TestChannel extends Channel {
  readonly given: Envelope[]
  /** Deliveries that have begun and not ended, now and at most. */
  readonly busy: { now: number; most: number }
}

export interface PostRoom extends AsyncDisposable {
  readonly store: Store
  readonly log: string[]
  now(): number
  /** Writes a message and its code as a request does; answers the row's id and the code row. */
  put(to: string, options?: Put): Promise<{ readonly id: string; readonly code: CodeRow }>
  /** A worker with one channel; it stops with the room. */
  worker(
    channel: Channel | readonly Channel[],
    parts?: Partial<Omit<WorkerParts, 'limits'>> & Partial<WorkerParts['limits']>,
  ): OutboxWorker
  /** Moves the clock without ringing anything. */
  jump(milliseconds: number): void
  /** Moves the clock and rings the timers that have become due. */
  advance(milliseconds: number): void
  /** When the next timer rings, from now; the worker's way to be back. */
  nextTimer(): number | undefined
  readonly timer: Timer
}

/** An outbox in a real store, with a clock and timers that the test moves. */
export async function postRoom(engine: Engine, definition: PoolDefinition = {}): Promise<PostRoom> {
  const at = await temporaryStore(engine)
  let now = Date.UTC(2026, 0, 1)
  let timers: { readonly at: number; readonly ring: () => void }[] = []
  const workers: OutboxWorker[] = []
  const log: string[] = []
  const write = (fields: object, message: string) => void log.push(`${message} ${JSON.stringify(fields, errorsToo)}`)
  const logger: Log = { debug: write, info: write, warn: write, error: write }
  const ids = idsFrom(systemRandom, () => now)
  const timer: Timer = (milliseconds, ring) => {
    const entry = { at: now + milliseconds, ring }
    timers.push(entry)
    return () => (timers = timers.filter((other) => other !== entry))
  }
  await at.store.write((tx) =>
    tx.pools.create({
      id: POOL,
      region: 'us-east-1',
      name: 'post room',
      createdAt: now,
      modifiedAt: now,
      definition,
      settings: {},
    }),
  )
  return {
    store: at.store,
    log,
    timer,
    now: () => now,
    async put(to, { medium = 'EMAIL', kind = 'ForgotPassword', life = HOUR, code: shape } = {}) {
      const id = ids.row()
      const who = subject(`user of ${id}`)
      const seed = { keyId: keys.id, nonce: systemRandom(16), length: 6, alphabet: '0123456789', ...shape }
      const bound = { poolId: POOL, subject: who, destinationHash: destinationHash(keys, to), medium }
      const code: CodeRow = { ...bound, purpose: 'reset', seed, issuedAt: now, expiresAt: now + life }
      const base = { operation: 'ForgotPassword', clientId: clientId('client'), requestId: 'request', ip: '::1' }
      const outcome = await at.store.codes.request({
        poolId: POOL,
        subject: who,
        now,
        window: { kind: 'reset', budget: 20, length: HOUR },
        audit: { ...base, id: ids.row(), poolId: POOL, at: now, subject: who },
        effect: {
          kind: 'send',
          code,
          message: {
            ...base,
            ...bound,
            id,
            kind,
            destination: seal(keys, systemRandom, { table: 'outbox', pool: POOL, row: id, column: 'destination' }, to),
            masked: 'm***',
            content: { kind: 'code', purpose: 'reset', seed },
            createdAt: now,
            runAt: now,
            giveUpAt: now + life,
            reason: 'test',
          },
        },
      })
      if (outcome !== 'accepted') throw new Error(`the message was not written: ${outcome}`)
      return { id, code }
    },
    worker(channel, { concurrency = 4, lease = 120_000, perDestination = 100, ...parts } = {}) {
      const channels = Array.isArray(channel) ? channel : [channel]
      const limits = { concurrency, lease, perDestination }
      const common = {
        publicUrl: () => 'https://pool.example.com',
        mailSenders: [],
        functions: { invoker: noFunctions, region: 'us-east-1', encryptCode: () => Promise.reject(new Error('none')) },
        store: at.store,
        keys,
        now: () => now,
        random: halfWay,
        log: logger,
        timer,
      }
      const worker = createWorker({
        ...common,
        channels,
        ...parts,
        limits,
      })
      workers.push(worker)
      return worker
    },
    jump: (milliseconds) => void (now += milliseconds),
    advance(milliseconds) {
      now += milliseconds
      const due = timers.filter((entry) => entry.at <= now)
      timers = timers.filter((entry) => entry.at > now)
      for (const { ring } of due) ring()
    },
    nextTimer: () => timers.map((entry) => entry.at - now).toSorted((a, b) => a - b)[0],
    async [Symbol.asyncDispose]() {
      const stops = workers.map((worker) => worker.stop())
      for (const { ring } of timers) ring()
      await Promise.all(stops)
      await at[Symbol.asyncDispose]()
    },
  }
}

/** Dice that always fall in the middle: a back-off is three quarters of its longest. */
export const halfWay: Random = (size) => Buffer.alloc(size, 128)

export function testChannel(
  answer: (envelope: Envelope, nth: number) => Delivery | Promise<Delivery> = () => ({ kind: 'accepted' }),
  carries: readonly Medium[] = ['EMAIL', 'SMS'],
): TestChannel {
  const given: Envelope[] = []
  const busy = { now: 0, most: 0 }
  return {
    name: 'test',
    carries,
    given,
    busy,
    async deliver(envelope) {
      given.push(envelope)
      busy.now += 1
      busy.most = Math.max(busy.most, busy.now)
      try {
        return await answer(envelope, given.length)
      } finally {
        busy.now -= 1
      }
    },
    [Symbol.asyncDispose]: async () => {},
  }
}

/** What a log would show of an error: all of it. */
function errorsToo(_: string, value: unknown): unknown {
  return value instanceof Error ? `${value.name} ${value.message} ${value.stack}` : value
}
