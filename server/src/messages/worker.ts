import { HOUR, MINUTE, SECOND, type Clock } from '../kernel/clock.ts'
import type { Keys } from '../kernel/keys.ts'
import type { Log } from '../kernel/log.ts'
import { deriveCode } from '../kernel/one-time-code.ts'
import type { Random } from '../kernel/random.ts'
import { open } from '../kernel/seal.ts'
import type { ClaimedMessage, Medium, Settlement, Store } from '../store/ports/index.ts'
import type { Channel, Delivery } from './channel.ts'
import { renderReset } from './render.ts'

export interface WorkerParts {
  readonly store: Store
  /** The channel of each medium; a message without one is given up. */
  readonly channels: readonly Channel[]
  readonly keys: Keys
  readonly now: Clock
  readonly random: Random
  readonly log: Log
  readonly limits: {
    /** Deliveries at a time. */
    readonly concurrency: number
    /** Milliseconds a claim lasts: longer than any channel takes, so that nothing is sent twice by a living process. */
    readonly lease: number
    /** Messages to one address in an hour, of all kinds, users and pools (S4). */
    readonly perDestination: number
  }
}

export interface OutboxWorker {
  /** A row was written, or time has moved. */
  wake(): void
  /** When nothing that is due is left and nothing is on its way. */
  idle(): Promise<void>
  /** Calls back once, when the next message has been settled, whatever its outcome. */
  onceSettled(listener: () => void): void
  readonly counts: Readonly<Record<Settlement['kind'], number>>
  /** Finishes what is on its way; the rest waits in the store. */
  stop(): Promise<void>
}

/** Delivers what the outbox holds: at least once, the same code every time, never after the code has expired. */
export function createWorker(parts: WorkerParts): OutboxWorker {
  const { store, now, log, limits } = parts
  const inFlight = new Map<string, Promise<void>>()
  const counts = { sent: 0, retry: 0, 'given-up': 0 }
  let listeners: (() => void)[] = []
  const busyWith = new Set<string>()
  let stopped = false
  let woken = false
  let running: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined

  const wake = () => {
    if (stopped) return
    woken = true
    running ??= loop().finally(() => {
      running = undefined
      if (woken) wake()
    })
  }

  async function loop(): Promise<void> {
    while (woken && !stopped) {
      woken = false
      try {
        await pass()
      } catch (error) {
        // The database is busy or away: what is due stays due.
        log.warn({ err: error }, 'the outbox could not be read; trying again')
        arm(now() + 1 * SECOND)
      }
    }
  }

  async function pass(): Promise<void> {
    const room = limits.concurrency - inFlight.size
    if (room <= 0) return
    const lease = parts.random(12).toString('base64url')
    const claimed = await store.outbox.claim({ now: now(), lease, leaseMs: limits.lease, limit: room })
    for (const message of claimed) {
      const job = handle(message).finally(() => {
        inFlight.delete(message.id)
        wake()
      })
      inFlight.set(message.id, job)
    }
    if (claimed.length === 0 && inFlight.size === 0) {
      const next = await store.read((tx) => tx.outbox.nextRunAt())
      if (next !== undefined) arm(Math.max(next, now() + 1 * SECOND))
    }
  }

  function arm(at: number): void {
    clearTimeout(timer)
    timer = setTimeout(wake, Math.max(0, Math.min(at - now(), MINUTE)))
    timer.unref()
  }

  async function handle(message: ClaimedMessage): Promise<void> {
    try {
      const settlement = await attempt(message)
      const ours = await store.outbox.settle(message.id, message.lease, settlement)
      if (!ours) log.warn({ messageId: message.id }, 'the lease of a message ran out while it was being delivered')
      counts[settlement.kind] += 1
      log.info({ messageId: message.id, medium: message.medium, kind: message.kind, outcome: settlement.kind, attempts: message.attempts }, 'message')
      const waiting = listeners
      listeners = []
      for (const listener of waiting) listener()
    } catch (error) {
      // The row keeps its lease and is tried again when it runs out.
      log.error({ messageId: message.id, err: error }, 'a message could not be settled')
    }
  }

  async function attempt(message: ClaimedMessage): Promise<Settlement> {
    const channel = parts.channels.find(({ carries }) => carries.includes(message.medium))
    if (!channel) return { kind: 'given-up', at: now(), error: `no channel carries ${message.medium}` }
    if (busyWith.has(message.destinationHash)) return { kind: 'retry', runAt: now() + 100, error: 'another message to this address is on its way' }
    const sent = await store.read((tx) => tx.outbox.sentTo(message.destinationHash, now() - HOUR))
    if (sent >= limits.perDestination) return { kind: 'given-up', at: now(), error: 'too many messages to this address in an hour' }
    busyWith.add(message.destinationHash)
    try {
      return settlementOf(message, await deliver(channel, message))
    } finally {
      busyWith.delete(message.destinationHash)
    }
  }

  async function deliver(channel: Channel, message: ClaimedMessage): Promise<Delivery> {
    const pool = await store.read((tx) => tx.pools.get(message.poolId))
    if (!pool) return { kind: 'refused', error: 'the pool is gone' }
    const code = codeOf(parts.keys, message)
    const place = { table: 'outbox', pool: message.poolId, row: message.id, column: 'destination' }
    return channel.deliver({
      id: message.id,
      medium: message.medium,
      kind: message.kind,
      to: open(parts.keys, place, message.destination).toString(),
      ...renderReset(pool.definition, message.medium, code),
      code,
      at: now(),
    })
  }

  function settlementOf(message: ClaimedMessage, delivery: Delivery): Settlement {
    if (delivery.kind === 'accepted') return { kind: 'sent', at: now() }
    if (delivery.kind === 'refused') return { kind: 'given-up', at: now(), error: delivery.error }
    const runAt = now() + backOff(message.attempts, parts.random)
    return runAt >= message.giveUpAt
      ? { kind: 'given-up', at: now(), error: `${delivery.error}; the code expires before the next try` }
      : { kind: 'retry', runAt, error: delivery.error }
  }

  return {
    wake,
    counts,
    onceSettled: (listener) => void listeners.push(listener),
    async idle() {
      while (running || inFlight.size > 0) await Promise.all([running, ...inFlight.values()])
    },
    async stop() {
      stopped = true
      clearTimeout(timer)
      await running
      await Promise.all(inFlight.values())
    },
  }
}

/** The code of a row is derived anew for every try: the same each time. */
export function codeOf(keys: Keys, message: Pick<ClaimedMessage, 'poolId' | 'subject' | 'code' | 'destinationHash'>): string {
  return deriveCode(keys, message.code.seed, {
    pool: message.poolId,
    subject: message.subject,
    purpose: message.code.purpose,
    destination: message.destinationHash,
  })
}

/** 2, 4, 8 … seconds, at most five minutes, each between half and the whole. */
function backOff(attempts: number, random: Random): number {
  const longest = Math.min(5 * MINUTE, 2 ** attempts * SECOND)
  return Math.round(longest * (0.5 + random(1).readUInt8(0) / 512))
}

/** Whether any channel carries the medium: what makes a contact eligible. */
export function carriedBy(channels: readonly Channel[]): (medium: Medium) => boolean {
  const carried = new Set(channels.flatMap(({ carries }) => carries))
  return (medium) => carried.has(medium)
}
