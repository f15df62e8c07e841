import { NOBODY } from '../../kernel/brand.ts'
import type { Keys } from '../../kernel/keys.ts'
import { open, seal } from '../../kernel/seal.ts'
import type { Credential, UserRecord } from '../../store/ports/index.ts'
import type { Services } from '../context.ts'
import type { Pool } from '../pools/directory.ts'
import { callerOf, type MaybeRequest } from './caller.ts'
import { placeOf } from './credential.ts'

/** As long as a password hash is. */
const NOTHING = ' '.repeat(97)
const decoys = new WeakMap<Keys, Map<string, string>>()

/** Whether this is the user's password. Without a user or a password the same work is done on a decoy. @throws HasherBusy */
export async function checkPassword(
  ctx: Pick<Services, 'hasher' | 'keys' | 'random'> & MaybeRequest,
  pool: Pick<Pool, 'id'>,
  user: Pick<UserRecord, 'id'> | undefined,
  credential: Credential | undefined,
  password: string,
): Promise<boolean> {
  const sealed = credential?.password ?? decoyOf(ctx, pool)
  const place = placeOf(pool, credential && user ? user : { id: NOBODY }, 'password')
  const opened = open(ctx.keys, place, sealed).toString()
  return ctx.hasher.verify(user && credential ? opened : undefined, password, callerOf(ctx))
}

/** Something sealed that is opened in the place of a password, one for each pool. */
function decoyOf({ keys, random }: Pick<Services, 'keys' | 'random'>, pool: Pick<Pool, 'id'>): string {
  const ofKeys = decoys.get(keys) ?? new Map<string, string>()
  decoys.set(keys, ofKeys)
  const found = ofKeys.get(pool.id) ?? seal(keys, random, placeOf(pool, { id: NOBODY }, 'password'), NOTHING)
  ofKeys.set(pool.id, found)
  return found
}
