import type { PoolId, Subject } from '../../kernel/brand.ts'
import type { CodeSeed } from '../../kernel/one-time-code.ts'
import type { AuditEntry } from './audit.ts'
import type { CodePurpose, Medium } from './codes.ts'

/**
 * What the message is about, as the sources of CustomMessage are named. `void` is the decoy of a simulated answer: the same row, claimed and put
 * away, never handed out.
 */
export type MessageKind =
  | 'ForgotPassword'
  | 'SignUp'
  | 'ResendCode'
  | 'UpdateUserAttribute'
  | 'VerifyUserAttribute'
  | 'AdminCreateUser'
  /** Notices: the password was changed; somebody signed up with an address that has an account. */
  | 'PasswordChanged'
  | 'AccountExists'
  /** What the pool says to its user of a sign-in that may not have been theirs. */
  | 'AccountTakeOverNotification'
  | 'void'

/** What goes in; erased at hand-over. */
export type MessageContent =
  /** The seed gives the code again, whenever the message is rendered. */
  | {
      readonly kind: 'code'
      readonly purpose: CodePurpose
      readonly seed: CodeSeed
      /** What it takes along for the pool's functions, or of them, as JSON, sealed as an invitation is. */
      readonly sealed?: string | undefined
    }
  /** Name and temporary password as JSON, sealed at {table: 'outbox', row: id, column: 'sealed'}. */
  | { readonly kind: 'invitation'; readonly sealed: string }
  /** Words of its own, sealed likewise; without them those of its kind. */
  | { readonly kind: 'notice'; readonly sealed?: string | undefined }

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
  readonly content: MessageContent
  readonly createdAt: number
  /** Not before. Milliseconds. */
  readonly runAt: number
  /** When the code or the temporary password expires: after it there is nothing left to send. */
  readonly giveUpAt: number
  readonly operation: string
  readonly clientId?: string | undefined
  readonly requestId: string
  readonly ip: string
  readonly keyId?: string | undefined
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
   * once. Settled on the way and not returned: rows past `giveUpAt`, rows whose subject has no code left because it was used or voided,
   * invitations of a user who has no temporary password any more, and decoys, which never stand before a message. A code or temporary password that
   * was replaced is sent all the same: its request was acknowledged.
   */
  claim(request: { now: number; lease: string; leaseMs: number; limit: number }): Promise<readonly ClaimedMessage[]>
  /** `false` when the lease is no longer ours. `sent` and `given-up` erase destination and content. */
  settle(id: string, lease: string, settlement: Settlement): Promise<boolean>
}

/** A message as an operator may see it: nothing of what is in it. */
export interface OutboxEntry {
  readonly id: string
  readonly poolId: PoolId
  readonly subject: Subject
  readonly kind: MessageKind
  readonly medium: Medium
  readonly masked: string
  readonly state: 'waiting' | 'sent' | 'given-up'
  readonly attempts: number
  readonly createdAt: number
  /** When it is due, or was settled. */
  readonly at: number
  readonly error: string | undefined
  /** Sealed, while it waits. */
  readonly destination: string | undefined
}

export interface OutboxReader {
  /** Decoys are nobody's to look at. */
  get(id: string): Promise<OutboxEntry | undefined>
  /** Without decoys, newest first; of one subject, or all. Looks through the table: for operators. */
  list(filter: {
    readonly subject?: { readonly poolId: PoolId; readonly id: Subject } | undefined
    readonly states: readonly OutboxEntry['state'][]
    readonly limit: number
  }): Promise<readonly OutboxEntry[]>
  /** Unsent rows due for this address: what an inbox that waits looks at. Goes through the backlog: for `dev`. */
  pendingTo(destinationHash: string): Promise<number>
  /** The calls that these messages are the audit rows of, simulated ones included, newest first. */
  audit(poolId: PoolId, limit: number): Promise<readonly AuditEntry[]>
  /** When the next unsent row is due. */
  nextRunAt(): Promise<number | undefined>
  /** Unsent rows: for operators and tests, it counts them. */
  backlog(): Promise<number>
  /** Messages of these kinds handed over to this address since `since`: the cap of a destination (S4). */
  sentTo(destinationHash: string, kinds: readonly MessageKind[], since: number): Promise<number>
}

export interface Outbox extends OutboxReader {
  /** In the commit of what it is about. */
  add(message: NewMessage): Promise<void>
  /** Makes a message that waits due now. `false` when it does not wait. */
  hasten(id: string, at: number): Promise<boolean>
  /** Gives up a message that waits. `false` when it does not wait. */
  drop(id: string, at: number, error: string): Promise<boolean>
}
