import { createHash } from 'node:crypto'
import { userId, type UserId } from '../../kernel/brand.ts'
import { MINUTE } from '../../kernel/clock.ts'
import { keysOfDay, keysOfLastDays } from '../../kernel/daily-keys.ts'
import { open, seal } from '../../kernel/seal.ts'
import type { Credential, UserRecord } from '../../store/ports/index.ts'
import type { Services } from '../context.ts'
import type { Client } from '../pools/directory.ts'

/** What a `Session` string says, once it has been opened. */
export interface ChallengeSession {
  readonly userId: UserId
  /** Milliseconds. */
  readonly expiresAt: number
  /** Stands for the password that was right: with another one the session is used up. */
  readonly credential: string
}

/** Bytes that every session is filled up to, so that its length says nothing of what is in it. */
const SIZE = 256
/** Minutes. */
const DEFAULT_VALIDITY = 3

/** A `Session` string of this client and challenge: sealed, so that only this server reads it and only for them. */
export function challengeSession(
  ctx: Pick<Services, 'keys' | 'random'>,
  client: Client,
  challenge: string,
  of: { readonly user: UserRecord; readonly credential: Credential | undefined; readonly now: number },
): string {
  const session: ChallengeSession = {
    userId: of.user.id,
    expiresAt: of.now + (client.definition.AuthSessionValidity ?? DEFAULT_VALIDITY) * MINUTE,
    credential: fingerprint(of.credential),
  }
  return seal(keysOfDay(ctx.keys, of.now), ctx.random, placeOf(client, challenge), JSON.stringify(session).padEnd(SIZE))
}

/** `undefined` for a string that is none of ours, or of another client or challenge. */
export function openChallengeSession(
  { keys }: Pick<Services, 'keys'>,
  client: Client,
  challenge: string,
  session: string,
  now: number,
): ChallengeSession | undefined {
  const daily = keysOfLastDays(keys, now, session.split('.', 1)[0] ?? '')
  if (!daily) return undefined
  try {
    const opened = JSON.parse(open(daily, placeOf(client, challenge), session).toString())
    return { userId: userId(opened.userId), expiresAt: opened.expiresAt, credential: opened.credential }
  } catch {
    // Whatever a stranger sends: what does not open is no session.
    return undefined
  }
}

/** Every write of a password is sealed anew, so no two have the same. */
export function fingerprint(credential: Credential | undefined): string {
  return createHash('sha256')
    .update(credential?.password ?? '')
    .digest('base64url')
}

function placeOf(client: Client, challenge: string) {
  return { table: 'challenge', pool: client.pool.id, row: client.id, column: challenge }
}
