import { seal } from '../../kernel/seal.ts'
import { SRP_SALT_BYTES, srpVerifier } from '../../kernel/srp.ts'
import type { Credential, UserRecord } from '../../store/ports/index.ts'
import type { Services } from '../context.ts'
import type { Pool } from '../pools/directory.ts'
import { callerOf, type MaybeRequest } from './caller.ts'

/**
 * What is kept of a password: its argon2id hash for password flows and its SRP verifier for SRP, both sealed. The password is the exact
 * string received, never normalised: an SRP client hashes those bytes too (S14, S16).
 *
 * @throws HasherBusy
 */
export async function newCredential(
  ctx: Pick<Services, 'hasher' | 'keys' | 'random'> & MaybeRequest,
  pool: Pick<Pool, 'id'>,
  user: Pick<UserRecord, 'id' | 'username'>,
  password: string,
): Promise<Credential> {
  const phc = await ctx.hasher.hash(password, callerOf(ctx))
  const salt = ctx.random(SRP_SALT_BYTES)
  const verifier = srpVerifier(
    { poolName: pool.id.slice(pool.id.indexOf('_') + 1), username: user.username },
    password,
    salt,
  )
  return {
    password: seal(ctx.keys, ctx.random, placeOf(pool, user, 'password'), phc),
    srp: seal(ctx.keys, ctx.random, placeOf(pool, user, 'srp'), Buffer.concat([salt, verifier])),
  }
}

export function placeOf(pool: Pick<Pool, 'id'>, user: Pick<UserRecord, 'id'>, column: 'password' | 'srp') {
  return { table: 'users', pool: pool.id, row: user.id, column }
}
