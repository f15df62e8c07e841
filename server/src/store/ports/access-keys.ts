import type { AccessScope } from '../../kernel/access-scope.ts'

/** A key that signs the calls of administrators (AWS Signature Version 4). */
export interface AccessKeyRecord {
  /** `SK` and 18 of `[A-Z2-7]`: what the credential scope names. */
  readonly id: string
  /** For people. */
  readonly name: string
  /** Sealed at {table: 'access_keys', row: id, column: 'secret'}. */
  readonly secret: string
  readonly scope: AccessScope
  /** Milliseconds. */
  readonly createdAt: number
  readonly revokedAt: number | undefined
}

export interface AccessKeys {
  get(id: string): Promise<AccessKeyRecord | undefined>
  /** All, oldest first: an operator has a handful. */
  list(): Promise<readonly AccessKeyRecord[]>
  add(key: AccessKeyRecord): Promise<void>
  /** `false` when there is none, or it was revoked before. */
  revoke(id: string, at: number): Promise<boolean>
}
