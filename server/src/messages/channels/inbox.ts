import type { Clock } from '../../kernel/clock.ts'
import { destinationHash } from '../../kernel/destination.ts'
import type { Ids } from '../../kernel/ids.ts'
import type { Keys } from '../../kernel/keys.ts'
import type { Log } from '../../kernel/log.ts'
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
  list(filter: {
    readonly to?: string | undefined
    readonly since?: string | undefined
    readonly limit: number
  }): Promise<readonly InboxMessage[]>
  /** Unsent messages that are due for this address. */
  pendingTo(address: string): Promise<number>
}

export interface InboxParts {
  readonly store: Store
  readonly keys: Keys
  readonly random: Random
  readonly ids: Pick<Ids, 'row'>
  readonly now: Clock
  readonly log: Log
}

/** Keeps every message, sealed, for a person or a test to read: `dev` only. */
export function inboxChannel({ store, keys, random, ids, now, log }: InboxParts): InboxChannel {
  const read = (entry: InboxEntry): InboxMessage => {
    const envelope: Envelope = JSON.parse(open(keys, placeOf(entry.messageId), entry.sealed).toString())
    return { ...envelope, inboxId: entry.id }
  }
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
      try {
        await store.write((tx) => tx.inbox.add(entry))
        return { kind: 'accepted' }
      } catch (error) {
        log.warn({ messageId: envelope.id, err: error }, 'the inbox could not be written')
        return { kind: 'deferred', error: 'the inbox could not be written' }
      }
    },
    async list({ to, since, limit }) {
      const hash = to === undefined ? undefined : destinationHash(keys, to)
      const entries = await store.read((tx) => tx.inbox.list({ destinationHash: hash, since, limit }))
      return entries.map(read)
    },
    pendingTo: (address) => store.read((tx) => tx.outbox.pendingTo(destinationHash(keys, address))),
    [Symbol.asyncDispose]: async () => {},
  }
}

function placeOf(messageId: string) {
  return { table: 'inbox', pool: '', row: messageId, column: 'sealed' }
}
