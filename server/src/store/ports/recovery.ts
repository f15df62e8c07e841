import type { PoolId, UserId } from '../../kernel/brand.ts'
import type { AuditBase } from './audit.ts'
import type { Credential, KeptDigest } from './credentials.ts'
import type { NewMessage } from './outbox.ts'
import type { WindowKind } from './windows.ts'

export interface RecoveryActs {
  /**
   * Deletes the code that was judged right and sets the password, in one commit. The deletion is one statement that asks for the same nonce,
   * unexpired: of any number of racers one wins, the others are `expired`.
   */
  consume(act: ConsumeReset): Promise<'changed' | 'expired'>
}

export interface ConsumeReset {
  readonly poolId: PoolId
  readonly userId: UserId
  readonly now: number
  /** The code that was judged right. */
  readonly nonce: Uint8Array
  readonly credential: Credential
  /** Absent when the pool keeps no history. */
  readonly history?: KeptDigest | undefined
  /** Windows that begin anew, besides the one that shares a row with the code. */
  readonly clears?: readonly WindowKind[]
  /** Told to the user in the same commit. */
  readonly notices: readonly NewMessage[]
  /** End every session of the user. */
  readonly sessions: 'keep' | 'revoke'
  readonly audit: AuditBase
  /** For the audit, when the password is set. */
  readonly reason: string
}
