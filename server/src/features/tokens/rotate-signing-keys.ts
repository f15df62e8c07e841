import type { PoolId } from '../../kernel/brand.ts'
import { DAY, MINUTE } from '../../kernel/clock.ts'
import type { AuditEntry } from '../../store/ports/index.ts'
import type { Services } from '../context.ts'
import { newSigningKey } from './new-signing-key.ts'

/** Verifiers keep a pool's key set for a while: a new key is published so long before it signs. */
const AHEAD = 10 * MINUTE
/** The longest that an ID or access token lives. */
const LONGEST_TOKEN = DAY

/**
 * New keys for the pool's tokens. `gently`: published now, signing in ten minutes, and the old ones prove what they signed for as long as any token of
 * theirs lives. `at once`: the old ones are worthless from now on, with every token they signed; for keys that somebody else may have.
 */
export async function rotateSigningKeys(
  ctx: Pick<Services, 'store' | 'keys' | 'random' | 'now'>,
  poolId: PoolId,
  how: 'gently' | 'at once',
  audit: AuditEntry,
): Promise<{ readonly signsFrom: number; readonly until: number }> {
  const now = ctx.now()
  const signsFrom = how === 'gently' ? now + AHEAD : now
  const until = how === 'gently' ? signsFrom + LONGEST_TOKEN + AHEAD : now
  const records = await Promise.all([
    newSigningKey(ctx, poolId, 'id', signsFrom),
    newSigningKey(ctx, poolId, 'access', signsFrom),
  ])
  await ctx.store.write(async (tx) => {
    await tx.signingKeys.end(poolId, until)
    await tx.signingKeys.removeEnded(poolId, now)
    for (const record of records) await tx.signingKeys.add(record)
    await tx.audit.append(audit)
  })
  return { signsFrom, until }
}
