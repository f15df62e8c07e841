/**
 * Password hashing on a lane of its own: at most `cores − 1` at a time, never on the event loop, with a waiting room that refuses early and is
 * shared fairly between networks.
 *
 * @throws HasherBusy when the waiting room is full; the caller answers TooManyRequestsException
 */
export interface PasswordHasher {
  /** argon2id PHC string. */
  hash(password: string, from?: string): Promise<string>
  /** Without a hash the same work is done on a decoy and the answer is `false` (S8). */
  verify(phc: string | undefined, password: string, from?: string): Promise<boolean>
}

export class HasherBusy extends Error {
  override readonly name = 'HasherBusy'
}
