import type { Fail } from '../kernel/api-error.ts'
import type { Clock } from '../kernel/clock.ts'
import type { Ids } from '../kernel/ids.ts'
import type { Keys } from '../kernel/keys.ts'
import type { Log } from '../kernel/log.ts'
import type { Random } from '../kernel/random.ts'
import type { ErrorOf, OperationName } from '../model/index.ts'
import type { FirstAttempt } from '../messages/first-attempt.ts'
import type { TextFlow } from '../messages/text-flow.ts'
import type { RequestInfo } from '../protocol/operation.ts'
import type { Medium, Store } from '../store/ports/index.ts'
import type { Invoker } from '../triggers/invoker.ts'
import type { BreachedPasswords } from './passwords/breached-passwords.ts'
import type { PasswordHasher } from './passwords/hasher.ts'
import type { Directory } from './pools/directory.ts'
import type { WrongCodes } from './recovery/wrong-codes.ts'
import type { Failures } from './risk/failures.ts'
import type { TokenIssuer } from './tokens/issuer.ts'

/** Everything a handler may touch. Made once by the composition root; `request` is added for each call. */
export interface Services {
  readonly now: Clock
  readonly random: Random
  readonly ids: Ids
  readonly keys: Keys
  readonly store: Store
  /** Pools and clients by id, cached in the process. */
  readonly directory: Directory
  readonly hasher: PasswordHasher
  readonly breachedPasswords: BreachedPasswords
  readonly tokens: TokenIssuer
  readonly log: Log
  /** Tells the outbox worker that a row was written. */
  readonly wakeOutbox: () => void
  /** Waits, some seconds at most, for the first try to deliver a message. */
  readonly firstAttempt: (id: string) => Promise<FirstAttempt>
  /** Whether a channel can carry this medium: a phone without one is not eligible. */
  readonly carries: (medium: Medium, address: string) => boolean
  /** How many wrong codes a pool has seen. */
  readonly wrongCodes: WrongCodes
  /** How often signing in and codes went wrong, by network. */
  readonly failures: Failures
  readonly texts: TextFlow
  /** Runs the functions that pools name. */
  readonly triggers: Invoker
  /** Whether a pool may name this function: in development any, else those that run somewhere. */
  readonly mayNameFunction: (arn: string) => boolean
  /** Where a function runs, in words for an operator; `undefined` where that is not known. */
  readonly whereRuns: (arn: string) => string | undefined
  /** The settings outside the wire that a pool begins with when it is made here. */
  readonly newPoolSettings: Readonly<Record<string, unknown>>
  /** Whom a pool may name as sender of its mail: addresses, and domains with an @ before them. */
  readonly mailSenders: readonly string[]
  /** Where pools may send their logs: what the operator has named. */
  readonly logDestinations: { has(arn: string): boolean }
  /** Where events of clients with AnalyticsConfiguration go; without a place to go to they are not made. */
  readonly analytics: { readonly isOn: boolean; push(event: object): void }
  readonly accountId: string
  readonly region: string
}

export interface Context<Name extends OperationName> extends Services {
  readonly request: RequestInfo
  /** Makes an error this operation may answer; any other type does not compile. */
  readonly fail: Fail<ErrorOf<Name>>
}
