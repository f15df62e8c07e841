import { DAY } from '../../kernel/clock.ts'
import type { Services } from '../context.ts'
import type { Pool } from '../pools/directory.ts'
import { basisOf, contactMix } from './contact-mix.ts'
import { carriedIn } from '../codes/carried-in.ts'

/** Users that are looked at, the first by id: ids are random. */
const SAMPLE = 1_000

/**
 * Keeps the pool's mix of contacts, which simulated answers are drawn by: a day while the pool is small and grows, a month once the sample is full. Looked
 * at on every call, whoever was asked for, so that it says nothing about the name; an empty pool has no mix yet.
 */
export async function withContactMix(
  ctx: Pick<Services, 'store' | 'directory' | 'carries'>,
  pool: Pool,
  now: number,
): Promise<Pool> {
  const { contactMix: kept } = pool
  const life = kept && kept.of >= SAMPLE ? 30 * DAY : DAY
  if (kept && now - kept.at < life && kept.basis === basisOf(pool)) return pool
  const users = await ctx.store.read((tx) => tx.population.sample(pool.id, SAMPLE))
  if (users.length === 0) return pool
  const mix = contactMix(pool, users, carriedIn(ctx, pool), now)
  await ctx.store.write((tx) => tx.pools.setContactMix(pool.id, mix))
  ctx.directory.drop(pool.id)
  return { ...pool, contactMix: mix }
}
