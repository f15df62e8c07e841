import { HasherBusy } from './hasher.ts'

export interface LaneOptions {
  /** Pieces of work at a time; the others wait. */
  readonly concurrency: number
  /** How many may wait, all callers together. */
  readonly queue: number
}

/** Runs `work` when it is the turn of `from`. @throws HasherBusy */
export type Lane = <T>(from: string, work: () => Promise<T>) => Promise<T>

interface Waiter {
  readonly start: () => void
  readonly refuse: (busy: HasherBusy) => void
}

/**
 * A bounded queue that callers take turns in. When it is full, whoever has the most waiting loses the newest of it: a flood from one network
 * crowds out itself, and a single call from another still gets in.
 */
export function fairLane({ concurrency, queue }: LaneOptions): Lane {
  let running = 0
  let waiting = 0
  // In the order of whose turn is next.
  const queues = new Map<string, Waiter[]>()

  const admit = (from: string, waiter: Waiter) => {
    const own = queues.get(from) ?? []
    if (waiting >= queue) {
      const [longest] = [own, ...queues.values()].toSorted((a, b) => b.length - a.length)
      const dropped = longest && longest.length > own.length + 1 ? longest.pop() : undefined
      if (!dropped) throw busy()
      dropped.refuse(busy())
      waiting -= 1
    }
    own.push(waiter)
    queues.set(from, own)
    waiting += 1
  }

  const leave = () => {
    const turn = queues.entries().next().value
    if (!turn) {
      running -= 1
      return
    }
    const [from, own] = turn
    queues.delete(from)
    const next = own.shift()
    if (own.length > 0) queues.set(from, own)
    waiting -= 1
    next?.start()
  }

  return async (from, work) => {
    if (running < concurrency) running += 1
    else await new Promise<void>((start, refuse) => admit(from, { start, refuse }))
    try {
      return await work()
    } finally {
      leave()
    }
  }
}

function busy(): HasherBusy {
  return new HasherBusy('too many passwords are being hashed')
}
