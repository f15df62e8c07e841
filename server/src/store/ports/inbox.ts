/** A delivered message of `dev`, kept for a person or a test to read. Kept 7 days and at most 10,000 rows. */
export interface InboxEntry {
  /** Time-ordered by arrival. */
  readonly id: string
  /** The outbox row it came from: a message handed over twice is kept once. */
  readonly messageId: string
  readonly destinationHash: string
  /** The envelope as JSON, sealed at {table: 'inbox', row: messageId, column: 'sealed'}. */
  readonly sealed: string
  readonly sentAt: number
}

export interface Inbox {
  add(entry: InboxEntry): Promise<void>
  /** Newest first; only those that arrived after `since`. */
  list(filter: {
    destinationHash?: string | undefined
    since?: string | undefined
    limit: number
  }): Promise<readonly InboxEntry[]>
}
