import type { ClientDefinition, Factor, PoolDefinition, UserStatus } from '../../store/ports/index.ts'

/** A pool as a seed file describes it: members as CreateUserPool has them, and ours. */
export interface SeedPool {
  readonly id: string | undefined
  readonly name: string
  readonly definition: PoolDefinition
  /** Settings outside the wire (`Sparekey` in the file). */
  readonly settings: Readonly<Record<string, unknown>>
  readonly clients: readonly SeedClient[]
  readonly users: readonly SeedUser[]
}

export interface SeedClient {
  readonly id: string | undefined
  readonly name: string
  readonly secret: 'none' | 'generate' | { readonly given: string }
  readonly definition: ClientDefinition
}

export interface SeedUser {
  readonly username: string
  readonly sub: string | undefined
  /** Without a password the user cannot sign in with one. */
  readonly password: string | undefined
  readonly status: UserStatus
  readonly enabled: boolean
  readonly attributes: Readonly<Record<string, string>>
  readonly factors: readonly Factor[]
}
