import type { PoolId, Subject } from '../../kernel/brand.ts'
import type { AuthEventDraft } from './auth-events.ts'

/** Who asked for what; the same for every outcome of a call. */
export interface AuditBase {
  /** Time-ordered row id. */
  readonly id: string
  readonly poolId: PoolId
  /** Milliseconds. */
  readonly at: number
  readonly operation: string
  readonly clientId?: string | undefined
  /** The resolved user, or the pseudonym of a name that resolves to nobody. */
  readonly subject: Subject
  readonly requestId: string
  readonly ip: string
  /** Of the access key that signed the call, where its signature was checked. */
  readonly keyId?: string | undefined
  /** What the call is to its user, where the pool keeps such events: written with the row, in the same commit. */
  readonly event?: AuthEventDraft | undefined
}

/** `reason` is the true one, also where the answer hides it. Never an address, a code or a secret. */
export interface AuditEntry extends AuditBase {
  readonly outcome: 'accepted' | 'refused'
  readonly reason: string
}

/** Append-only. Kept 90 days and at most 1,000,000 rows a pool, whichever is less (S7). */
export interface AuditLog {
  append(entry: AuditEntry): Promise<void>
  /** Newest first. */
  list(poolId: PoolId, limit: number): Promise<readonly AuditEntry[]>
}
