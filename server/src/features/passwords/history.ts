import type { KeptDigest, UserRecord } from '../../store/ports/index.ts'
import type { Services } from '../context.ts'
import type { Pool } from '../pools/directory.ts'
import { passwordPolicyOf } from '../pools/password-policy.ts'
import type { MaybeRequest } from './caller.ts'
import { checkPassword } from './check-password.ts'

/** Keyed digest of one user's password: cheap to compare with 24 others, worth nothing without the master key. */
export function passwordDigest(
  keys: Services['keys'],
  pool: Pick<Pool, 'id'>,
  user: Pick<UserRecord, 'id'>,
  password: string,
): string {
  return keys.mac('password-history', pool.id, user.id, password).toString('hex')
}

/**
 * Whether the pool's history forbids this password, and what to keep of it. The current password counts even if it was set before the pool
 * kept a history, unless it is a temporary one, which may be kept. `undefined` in pools that keep none.
 */
export async function passwordHistory(
  ctx: Pick<Services, 'hasher' | 'keys' | 'random' | 'store'> & MaybeRequest,
  pool: Pool,
  user: UserRecord,
  password: string,
): Promise<{ readonly wasUsed: boolean; readonly entry: KeptDigest } | undefined> {
  const keep = passwordPolicyOf(pool).PasswordHistorySize
  if (keep === 0) return undefined
  const digest = passwordDigest(ctx.keys, pool, user, password)
  const [digests, current] = await ctx.store.read(async (tx) => [
    await tx.credentials.digests(pool.id, user.id, keep),
    await tx.credentials.get(pool.id, user.id),
  ])
  const own = current?.temporaryUntil === undefined ? current : undefined
  const wasUsed =
    digests.includes(digest) || (own !== undefined && (await checkPassword(ctx, pool, user, own, password)))
  return { wasUsed, entry: { digest, keep } }
}
