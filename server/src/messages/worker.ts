import { setImmediate } from 'node:timers'
import { MINUTE, SECOND, systemTimer, type Timer } from '../kernel/clock.ts'
import type { ClaimedMessage, Medium, Settlement, Store } from '../store/ports/index.ts'
import { attempt, type AttemptParts } from './attempt.ts'
import { subscription } from './subscription.ts'

export interface WorkerParts extends Omit<AttemptParts, 'store' | 'perDestination'> {
  readonly store: Pick<Store, 'read' | 'outbox'>
  readonly timer?: Timer
  /** Told of every message that is given up. */
  readonly gaveUp?: (message: ClaimedMessage, error: string) => void
  /** Milliseconds after which to look again where other processes write rows of which nobody tells this one. */
  readonly lookAgain?: number
  readonly limits: {
    /** Deliveries at a time. */
    readonly concurrency: number
    /** Milliseconds a claim lasts: at least twice what any channel takes, so that nothing is sent twice by a living process. */
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
  /** Resolves when nothing is on its way; nothing more is begun until what it resolves to is disposed. */
  hold(): Promise<Disposable>
  /** Calls back with its id whenever a message has been settled, whatever its outcome, until the returned function is called. */
  onSettled(listener: (id: string) => void): () => void
  /** Since the start. */
  readonly counts: Readonly<Record<Settlement['kind'], number>>
  /** Media of which no message has left since that moment (milliseconds), though some were tried, and what the newest try met. */
  readonly stuck: ReadonlyMap<Medium, { readonly since: number; readonly error: string }>
  /** Finishes what is on its way, for at most ten seconds; the rest waits in the store. */
  stop(): Promise<void>
}

const DRAIN = 10 * SECOND
/** Of the event loop: in so many, each connection that has an answer to read comes to its next step. More gather no more (bench drain). */
const TURNS = 16

/**
 * Delivers what the outbox holds: at least once, the same code every time, never after the code has expired. Messages to one address go one
 * after the other, so that a cap counts them all.
 */
export function createWorker(parts: WorkerParts): OutboxWorker {
  const { store, now, random, log, limits, timer = systemTimer, lookAgain = MINUTE } = parts
  const isShared = parts.lookAgain !== undefined
  const { subscribe, announce } = subscription<string>()
  const counts = { sent: 0, retry: 0, 'given-up': 0 }
  const stuck = new Map<Medium, { readonly since: number; readonly error: string }>()
  const inFlight = new Set<Promise<void>>()
  const together = gathering()
  let delivering = 0
  const lanes = new Map<string, Promise<void>>()
  const stopping = Promise.withResolvers<void>()
  let stopped = false
  let woken = false
  let holds = 0
  let running: Promise<void> | undefined
  let disarm = () => {}

  const wake = () => {
    if (stopped) return
    woken = true
    if (holds > 0) return
    running ??= loop().finally(() => {
      running = undefined
      if (woken) wake()
    })
  }

  async function loop(): Promise<void> {
    while (woken && !stopped && holds === 0) {
      // With nothing on its way there is nothing to wait for.
      if (inFlight.size > 0) await together()
      if (stopped || holds > 0) return
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
    // Those that are being settled take no connection, but do not pile up either.
    const room = Math.min(limits.concurrency - delivering, 2 * limits.concurrency - inFlight.size)
    if (room <= 0) return
    const lease = random(12).toString('base64url')
    const claimed = await store.outbox.claim({ now: now(), lease, leaseMs: limits.lease, limit: room })
    for (const message of claimed) start(message, now() + limits.lease)
    if (claimed.length > 0) woken = true
    // What is due and was not claimed is under a lease: of a message on its way, or of a process that died.
    else
      arm(Math.max(now() + 1 * SECOND, (await store.read((tx) => tx.outbox.nextRunAt())) ?? Number.POSITIVE_INFINITY))
  }

  function arm(at: number): void {
    disarm()
    const wait = Math.min(at - now(), lookAgain)
    if (!stopped && (at !== Number.POSITIVE_INFINITY || isShared)) disarm = timer(wait, wake)
  }

  function start(message: ClaimedMessage, leaseEnd: number): void {
    const before = lanes.get(message.destinationHash) ?? Promise.resolve()
    delivering += 1
    const job = before.then(() => handle(message, leaseEnd))
    lanes.set(message.destinationHash, job)
    const whole = job.finally(() => {
      if (lanes.get(message.destinationHash) === job) lanes.delete(message.destinationHash)
      inFlight.delete(whole)
      announce(message.id)
      wake()
    })
    inFlight.add(whole)
  }

  async function handle(message: ClaimedMessage, leaseEnd: number): Promise<void> {
    const waitedTooLong = leaseEnd - now() < limits.lease / 2
    const settlement: Settlement = waitedTooLong
      ? { kind: 'retry', runAt: now(), error: 'other messages to this address took long' }
      : await attempt({ ...parts, perDestination: limits.perDestination }, message)
    if (!waitedTooLong) note(message.medium, settlement)
    delivering -= 1
    wake()
    // What takes its place is claimed in the commit that settles it.
    await together()
    await settle(message, settlement, leaseEnd)
  }

  function note(medium: Medium, settlement: Settlement): void {
    if (settlement.kind === 'sent') stuck.delete(medium)
    if (settlement.kind === 'retry')
      stuck.set(medium, { since: stuck.get(medium)?.since ?? now(), error: settlement.error })
  }

  /** As often as the lease allows: what was sent and is not settled would be sent again. */
  async function settle(message: ClaimedMessage, settlement: Settlement, leaseEnd: number): Promise<void> {
    const { id, medium, kind, attempts } = message
    for (;;) {
      try {
        const ours = await store.outbox.settle(id, message.lease, settlement)
        if (!ours) return log.warn({ messageId: id }, 'the lease of a message ran out while it was being delivered')
        counts[settlement.kind] += 1
        const error = settlement.kind === 'sent' ? undefined : settlement.error
        if (settlement.kind === 'given-up') parts.gaveUp?.(message, settlement.error)
        const fields = { messageId: id, medium, kind, outcome: settlement.kind, attempts, error }
        // Somebody waits for it in vain: an operator should see that without asking for details.
        return settlement.kind === 'given-up' ? log.warn(fields, 'a message was given up') : log.info(fields, 'message')
      } catch (error) {
        log.error({ messageId: id, err: error }, 'a message could not be settled')
        if (stopped || now() + 1 * SECOND >= leaseEnd) return undefined
        await pause(1 * SECOND)
      }
    }
  }

  /** Ends early when the worker stops. */
  function pause(milliseconds: number): Promise<void> {
    const over = Promise.withResolvers<void>()
    const cancel = timer(milliseconds, over.resolve)
    return Promise.race([over.promise, stopping.promise]).finally(cancel)
  }

  async function drain(): Promise<void> {
    while (running || inFlight.size > 0) await Promise.all([running, ...inFlight])
  }

  return {
    wake,
    counts,
    stuck,
    onSettled: subscribe,
    idle: drain,
    async hold() {
      holds += 1
      await drain()
      return {
        [Symbol.dispose]() {
          holds -= 1
          wake()
        },
      }
    },
    async stop() {
      stopped = true
      disarm()
      stopping.resolve()
      const late = Promise.withResolvers<void>()
      const cancel = timer(DRAIN, late.resolve)
      await Promise.race([drain(), late.promise])
      cancel()
    },
  }
}

/** What is to be claimed or settled within a few turns of the event loop waits for each other, so as to share a commit. Takes no time where the loop has little to do. */
function gathering(): () => Promise<void> {
  let gathered: Promise<void> | undefined
  const gather = async () => {
    for (let i = 0; i < TURNS; i++) await new Promise((resolve) => setImmediate(resolve))
    gathered = undefined
  }
  return () => (gathered ??= gather())
}
