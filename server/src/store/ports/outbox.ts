import type { PoolId, Subject } from '../../kernel/brand.ts'
import type { CodeSeed } from '../../kernel/one-time-code.ts'
import type { CodePurpose, Medium } from './codes.ts'

/** What the message is about. `void` is the decoy of a simulated answer: the same row, claimed and put away, never handed out. */
export type MessageKind = 'ForgotPassword' | 'void'

/** A message to be sent, written with the state that caused it. It is also the audit row of the call. */
export interface NewMessage {
  /** Time-ordered row id; also the Message-ID. */
  readonly id: string
  readonly poolId: PoolId
  readonly subject: Subject
  readonly kind: MessageKind
  readonly medium: Medium
  /** Sealed at {table: 'outbox', row: id, column: 'destination'}; erased at hand-over. */
  readonly destination: string
  readonly destinationHash: string
  /** As the caller sees it. */
  readonly masked: string
  /** Gives the code again, whenever the message is rendered; erased at hand-over. */
  readonly code: { readonly purpose: CodePurpose; readonly seed: CodeSeed }
  readonly createdAt: number
  /** Not before. Milliseconds. */
  readonly runAt: number
  /** The code's expiry: after it there is nothing left to send. */
  readonly giveUpAt: number
  readonly operation: string
  readonly clientId?: string | undefined
  readonly requestId: string
  readonly ip: string
  /** Why, for the audit: `sent to verified contact`, or why nobody gets this one. */
  readonly reason: string
}

export interface ClaimedMessage extends NewMessage {
  /** This try included. */
  readonly attempts: number
  /** Names this claim; `settle` is refused for a claim that was taken over. */
  readonly lease: string
}

export type Settlement =
  | { readonly kind: 'sent'; readonly at: number }
  | { readonly kind: 'retry'; readonly runAt: number; readonly error: string }
  | { readonly kind: 'given-up'; readonly at: number; readonly error: string }

export interface OutboxActs {
  /**
   * Takes due rows under a lease, oldest first; none means that nothing is due. A lease that ran out may be claimed again: delivery is at least
   * once. Settled on the way and not returned: rows past `giveUpAt`, rows whose subject has no code left because it was used or voided, and decoys,
   * which never stand before a message. A code that was replaced is sent all the same: its request was acknowledged.
   */
  claim(request: { now: number; lease: string; leaseMs: number; limit: number }): Promise<readonly ClaimedMessage[]>
  /** `false` when the lease is no longer ours. `sent` and `given-up` erase destination and code seed. */
  settle(id: string, lease: string, settlement: Settlement): Promise<boolean>
}

export interface OutboxReader {
  /** Unsent rows due for this address: what an inbox that waits looks at. Goes through the backlog: for `dev`. */
  pendingTo(destinationHash: string): Promise<number>
  /** When the next unsent row is due. */
  nextRunAt(): Promise<number | undefined>
  /** Unsent rows: for operators and tests, it counts them. */
  backlog(): Promise<number>
  /** Messages handed over to this address since `since`: the cap of a destination (S4). */
  sentTo(destinationHash: string, since: number): Promise<number>
}
