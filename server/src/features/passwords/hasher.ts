/**
 * Password hashing on its own bounded lane: at most `cores − 1` at a time, never on the event loop, with a waiting queue that refuses early.
 *
 * @throws HasherBusy when the queue is full; the caller answers TooManyRequestsException
 */
export interface PasswordHasher {
  /** argon2id PHC string. */
  hash(password: string): Promise<string>
  /** Without a hash the same work is done on a decoy and the answer is `false` (S8). */
  verify(phc: string | undefined, password: string): Promise<boolean>
}

export class HasherBusy extends Error {
  override readonly name = 'HasherBusy'
}
