import type { Clock } from '../../kernel/clock.ts'
import { destinationHash } from '../../kernel/destination.ts'
import type { Ids } from '../../kernel/ids.ts'
import type { Keys } from '../../kernel/keys.ts'
import type { Random } from '../../kernel/random.ts'
import { open, seal } from '../../kernel/seal.ts'
import type { InboxEntry, Store } from '../../store/ports/index.ts'
import type { Channel, Envelope } from '../channel.ts'

export interface InboxMessage extends Envelope {
  /** Of the inbox, in the order of arrival. */
  readonly inboxId: string
}

export interface InboxChannel extends Channel {
  /** Newest first. */
  list(filter: { readonly to?: string | undefined; readonly since?: string | undefined; readonly limit: number }): Promise<readonly InboxMessage[]>
  /** Unsent messages that are due for this address. */
  pendingTo(address: string): Promise<number>
  /** Calls back once, when the next message arrives. */
  onArrival(listener: () => void): void
}

/** Keeps every message, sealed, for a person or a test to read: `dev` only. */
export function inboxChannel(parts: { store: Store; keys: Keys; random: Random; ids: Ids; now: Clock }): InboxChannel {
  const { store, keys, random, ids, now } = parts
  let listeners: (() => void)[] = []
  const read = (entry: InboxEntry): InboxMessage => ({
    ...(JSON.parse(open(keys, placeOf(entry.messageId), entry.sealed).toString()) as Envelope),
    inboxId: entry.id,
  })
  return {
    name: 'inbox',
    carries: ['EMAIL', 'SMS'],
    async deliver(envelope) {
      const entry: InboxEntry = {
        id: ids.row(),
        messageId: envelope.id,
        destinationHash: destinationHash(keys, envelope.to),
        sealed: seal(keys, random, placeOf(envelope.id), JSON.stringify({ ...envelope, at: now() })),
        sentAt: now(),
      }
      await store.write((tx) => tx.inbox.add(entry))
      const waiting = listeners
      listeners = []
      for (const listener of waiting) listener()
      return { kind: 'accepted' }
    },
    async list({ to, since, limit }) {
      const hash = to === undefined ? undefined : destinationHash(keys, to)
      const entries = await store.read((tx) => tx.inbox.list({ destinationHash: hash, since, limit }))
      return entries.map(read)
    },
    pendingTo: (address) => store.read((tx) => tx.outbox.pendingTo(destinationHash(keys, address))),
    onArrival: (listener) => void listeners.push(listener),
    [Symbol.asyncDispose]: async () => {},
  }
}

function placeOf(messageId: string) {
  return { table: 'inbox', pool: '', row: messageId, column: 'sealed' }
}
