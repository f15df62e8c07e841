import type { AuditLog } from './audit.ts'
import type { AuditSeals } from './audit-seals.ts'
import type { AuthEvents } from './auth-events.ts'
import type { AccessKeys } from './access-keys.ts'
import type { Certificates } from './certificates.ts'
import type { Clients } from './clients.ts'
import type { CodeActs, Codes } from './codes.ts'
import type { Credentials } from './credentials.ts'
import type { Groups, Memberships } from './groups.ts'
import type { Inbox } from './inbox.ts'
import type { Outbox, OutboxActs, OutboxReader } from './outbox.ts'
import type { Pools } from './pools.ts'
import type { RecoveryActs } from './recovery.ts'
import type { Sessions } from './sessions.ts'
import type { SignInActs, LockOuts } from './sign-in.ts'
import type { SigningKeys } from './signing-keys.ts'
import type { Settings } from './settings.ts'
import type { UserSearches } from './user-search.ts'
import type { Population, Users } from './users.ts'
import type { WindowActs, Windows } from './windows.ts'

/**
 * What survives a crash. There are two ways to write:
 *
 * - **Acts** (`codes`, `windows`, `recovery`, `signIn`, `outbox`) for the hot paths: one call, input in, outcome out. Many acts may share one commit; each is
 *   answered only when its commit is on disk. A refusal is an outcome, so its counters and audit are committed (S1).
 * - **Closures** (`write`) for everything else. A closure awaits nothing but its `tx`, may run twice, and takes ids and the time from outside.
 *
 * @throws Conflict a key that must be unique is taken · Busy try again · Unavailable the database cannot be reached, is full or broken
 */
export interface Store extends AsyncDisposable {
  readonly codes: CodeActs
  readonly windows: WindowActs
  readonly recovery: RecoveryActs
  readonly signIn: SignInActs
  readonly outbox: OutboxActs

  write<T>(closure: (tx: Tx) => Promise<T>): Promise<T>
  read<T>(closure: (tx: ReadTx) => Promise<T>): Promise<T>

  /**
   * Looks at the next `limit` rows of each table and deletes what is past its retention. `more` until every table has been looked through
   * to its end; the next call then begins anew.
   */
  sweep(now: number, limit: number): Promise<Swept>
  /** How busy the way to the database is now. */
  load(): StoreLoad
  /** Milliseconds since the epoch by the database's clock: for seeing how far it is from this process's. */
  clock(): Promise<number>
  close(): Promise<void>
}

export interface StoreLoad {
  /** Connections that work, of at most so many. */
  readonly busy: number
  readonly most: number
  /** Pieces of work that wait for one. */
  readonly waiting: number
}

export interface Swept {
  /** Rows deleted. */
  readonly gone: number
  readonly more: boolean
}

/** The look-ups. Each sees what is committed when it runs: several in one closure are not a snapshot. A look-up that finds nothing returns `undefined`. */
export interface ReadTx {
  readonly pools: Pick<Pools, 'get' | 'list'>
  readonly clients: Pick<Clients, 'get' | 'list'>
  readonly users: Pick<Users, 'get' | 'byLogin' | 'holders'>
  readonly population: Population
  readonly userSearch: UserSearches
  readonly credentials: Credentials
  readonly groups: Pick<Groups, 'get' | 'list'>
  readonly memberships: Pick<Memberships, 'ofUser' | 'members'>
  readonly codes: Pick<Codes, 'get'>
  readonly sessions: Pick<Sessions, 'get' | 'byRefreshToken'>
  readonly lockOuts: Pick<LockOuts, 'get'>
  readonly signingKeys: Pick<SigningKeys, 'list'>
  readonly certificates: Pick<Certificates, 'get'>
  readonly accessKeys: Pick<AccessKeys, 'get' | 'list'>
  readonly windows: Pick<Windows, 'get'>
  readonly outbox: OutboxReader
  readonly inbox: Pick<Inbox, 'list'>
  readonly audit: Pick<AuditLog, 'list'>
  readonly auditSeals: Omit<AuditSeals, 'add'>
  readonly authEvents: Pick<AuthEvents, 'get' | 'list' | 'passed'>
  readonly settings: Pick<Settings, 'get' | 'list'>
}

/** One transaction of a closure: sees its own writes; a throw rolls all of it back. */
export interface Tx extends ReadTx {
  readonly pools: Pools
  readonly clients: Clients
  readonly users: Users
  readonly groups: Groups
  readonly memberships: Memberships
  readonly codes: Codes
  readonly sessions: Sessions
  readonly lockOuts: LockOuts
  readonly signingKeys: SigningKeys
  readonly certificates: Certificates
  readonly accessKeys: AccessKeys
  readonly windows: Windows
  readonly outbox: Outbox
  readonly audit: AuditLog
  readonly auditSeals: AuditSeals
  readonly authEvents: AuthEvents
  readonly inbox: Inbox
  readonly settings: Settings
}
