import type { PoolId } from '../../kernel/brand.ts'

/**
 * Rows that are read in the order of time, up to the newest: the audit log of one pool, or the messages, whose rows are the audit of the calls that
 * caused them, of all pools together.
 */
export type AuditStream =
  | { readonly source: 'audit'; readonly poolId: PoolId }
  | { readonly source: 'outbox'; readonly poolId: '' }

/** Those rows of a stretch that go together: of one pool, and of simulated answers or not. */
export interface SealedPart {
  readonly poolId: string
  readonly isSimulated: boolean
  readonly entries: number
  /** When the id of its oldest entry was made: what an entry says of its own time may have been planted. */
  readonly oldestAt: number
  /** A MAC over all of them. */
  readonly digest: string
}

/** Holds what a stretch of a stream was, and the seal before it: none can be changed, taken out or put in between without showing. */
export interface AuditSeal {
  /** From 1, without gaps, over all streams. */
  readonly seq: number
  /** Milliseconds. */
  readonly at: number
  readonly stream: AuditStream
  /** Ids: the stretch begins behind the one and ends with the other. */
  readonly after: string
  readonly to: string
  readonly parts: readonly SealedPart[]
  /** The `mac` of the seal before; empty for the first. */
  readonly before: string
  /** Over all of the above. */
  readonly mac: string
}

/** An entry as it is sealed. */
export interface SealableEntry {
  readonly id: string
  readonly poolId: string
  readonly at: number
  readonly isSimulated: boolean
  /** All that never changes about it, the same on every engine. What becomes of a message does change, and is not in it. */
  readonly text: string
}

export interface AuditSeals {
  /** In their order, those behind `after`. */
  list(after: number, limit: number): Promise<readonly AuditSeal[]>
  /** The last seal, or the last of a stream; of those before a number where one is given. */
  newest(of: { readonly stream?: AuditStream; readonly before?: number }): Promise<AuditSeal | undefined>
  /** The next pool that has audit rows, in the order of ids: '' is the pool of what belongs to none. */
  poolAfter(poolId: PoolId | undefined): Promise<PoolId | undefined>
  /** Oldest first, behind the one id and up to the other. */
  entries(stream: AuditStream, after: string, to: string, limit: number): Promise<readonly SealableEntry[]>
  /** How many rows of a part's kind there are, and the id of the oldest. Counts them: for operators. */
  held(
    source: AuditStream['source'],
    part: Pick<SealedPart, 'poolId' | 'isSimulated'>,
  ): Promise<{ readonly entries: number; readonly oldest: string | undefined }>
  /** @throws Conflict when another node has made a seal meanwhile */
  add(seal: AuditSeal): Promise<void>
}
