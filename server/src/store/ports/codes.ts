import type { PoolId, Subject } from '../../kernel/brand.ts'
import type { CodeSeed } from '../../kernel/one-time-code.ts'

export type CodePurpose = 'reset'
export type Medium = 'EMAIL' | 'SMS'

/** The one live code of a subject and purpose; a new one replaces it. The code itself is nowhere: `seed` gives it with the key. */
export interface CodeRow {
  readonly poolId: PoolId
  readonly subject: Subject
  readonly purpose: CodePurpose
  readonly seed: CodeSeed
  readonly medium: Medium
  /** Keyed hash of the address the code went to, hex. */
  readonly destinationHash: string
  readonly issuedAt: number
  readonly expiresAt: number
}

/** Expired rows are swept. */
export interface Codes {
  get(poolId: PoolId, subject: Subject, purpose: CodePurpose): Promise<CodeRow | undefined>
  void(poolId: PoolId, subject: Subject): Promise<void>
}
