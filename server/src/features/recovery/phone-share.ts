import { DAY } from '../../kernel/clock.ts'
import type { Services } from '../context.ts'
import type { Pool } from '../pools/directory.ts'
import { mechanismsOf } from './mechanisms.ts'

const SAMPLE = 1_000

/**
 * Keeps the pool's mix of contacts, which simulated answers are drawn by, at most a day old. Looked at on every call, whoever was asked for,
 * so that it says nothing about the name; an empty pool has no mix yet.
 */
export async function withPhoneShare(
  ctx: Pick<Services, 'store' | 'directory'>,
  pool: Pool,
  now: number,
): Promise<Pool> {
  if (pool.phoneShare && now - pool.phoneShare.at < DAY) return pool
  const sample = await ctx.store.read((tx) => tx.population.contacts(pool.id, SAMPLE))
  if (sample.email + sample.phone === 0) return pool
  const phoneShare = {
    value: shareOf(sample, mechanismsOf(pool)[0] === 'verified_phone_number' ? 'phone first' : 'email first'),
    at: now,
  }
  await ctx.store.write((tx) => tx.pools.setPhoneShare(pool.id, phoneShare))
  ctx.directory.drop(pool.id)
  return { ...pool, phoneShare }
}

/** How many of the pool's users would get their code by phone, 0–1, if everyone who has a contact of a kind had it verified. */
export function shareOf(
  sample: { readonly email: number; readonly phone: number },
  order: 'phone first' | 'email first',
): number {
  const users = Math.max(sample.email, sample.phone)
  return order === 'phone first' ? sample.phone / users : 1 - sample.email / users
}
