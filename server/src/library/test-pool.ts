import type { CodeOptions, Message, WaitOptions } from './message.ts'
import type { PoolClock } from './pool-clock.ts'

/** A server in this process, for tests. */
export interface TestPool extends AsyncDisposable {
  /** Where it listens: `http://127.0.0.1:49321`. The same until `close()`. */
  readonly endpoint: string
  readonly region: string
  /** The first pool of the seed. */
  readonly userPoolId: string
  /** The first client of the first pool that has one; reading it fails where the seed has no client. */
  readonly clientId: string
  /** All pools of the seed with their clients, in its order. */
  readonly pools: readonly PoolOverview[]
  readonly clock: PoolClock

  /**
   * The code of the newest message with a code to this e-mail address or phone number; waits until there is one and none is on its way.
   *
   * @throws NoMessage that says what came instead
   */
  codeFor(address: string, options?: CodeOptions): Promise<string>
  /** The oldest message to this address that this method has not given out yet; waits for one. @throws NoMessage */
  nextMessage(address: string, options?: WaitOptions): Promise<Message>
  /** All messages, or those to one address, oldest first; what is on its way is waited for. */
  messages(address?: string): Promise<readonly Message[]>

  /** The whole state, to be restored any number of times until `close()`. A request on its way is in it with what it has committed. */
  snapshot(): Promise<Snapshot>
  /**
   * Goes back: users, passwords, codes, windows, sessions, messages, the clock's offset; caches and limits of calls are as after a start.
   * Waits for requests on their way; those that come meanwhile are answered from the restored state. Endpoint and connections stay.
   * Not to be called by what a request waits for: it would wait for that request.
   *
   * @throws Error for a snapshot of another pool, or one that was disposed
   */
  restore(snapshot: Snapshot): Promise<void>
  /** Answers what is on its way, then stops. May be called again. */
  close(): Promise<void>
}

/** A pool of the seed, by the ids that a test needs. */
export interface PoolOverview {
  readonly id: string
  readonly name: string
  readonly region: string
  /** `iss` of its tokens. */
  readonly issuer: string
  /** Where its public keys are. */
  readonly jwksUri: string
  /** In the order of the seed. */
  readonly clients: readonly ClientOverview[]
}

export interface ClientOverview {
  readonly id: string
  readonly name: string
  /** Of a client with one. */
  readonly secret: string | undefined
}

/** The state of one pool at one moment. It ends with its pool; disposed (`using`) it gives back its disk space at once. */
export interface Snapshot extends Disposable {
  /** By the pool's clock. */
  readonly takenAt: Date
}
