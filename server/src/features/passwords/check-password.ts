import { open } from '../../kernel/seal.ts'
import type { Credential, UserRecord } from '../../store/ports/index.ts'
import type { Services } from '../context.ts'
import type { Pool } from '../pools/directory.ts'
import { callerOf, type MaybeRequest } from './caller.ts'
import { placeOf } from './credential.ts'

/** Whether this is the user's password. Without a user or a password the same work is done on a decoy. @throws HasherBusy */
export async function checkPassword(
  ctx: Pick<Services, 'hasher' | 'keys'> & MaybeRequest,
  pool: Pick<Pool, 'id'>,
  user: Pick<UserRecord, 'id'> | undefined,
  credential: Credential | undefined,
  password: string,
): Promise<boolean> {
  const phc =
    user && credential ? open(ctx.keys, placeOf(pool, user, 'password'), credential.password).toString() : undefined
  return ctx.hasher.verify(phc, password, callerOf(ctx))
}
