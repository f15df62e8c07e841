import { networkOf } from './peer-address.ts'
import type { Rate, RateBuckets } from './rate-buckets.ts'

/** The limits of callers who need no key (S4), by peer address, by client and by pool. */
export interface RateLimit {
  admitAddress(ip: string): boolean
  /** By the client the input names, and the pool behind it. */
  admitCaller(input: object): Promise<boolean>
}

export interface Rates {
  readonly address: Rate
  readonly client: Rate
  readonly pool: Rate
}

export function rateLimit(
  buckets: RateBuckets,
  rates: Rates,
  poolOf: (clientId: string) => Promise<string | undefined>,
): RateLimit {
  return {
    admitAddress: (ip) => buckets.take('address', networkOf(ip), rates.address),
    async admitCaller(input) {
      // Who brings a token is limited by address alone: strangers must not spend what users with one would have to share.
      if (!('ClientId' in input) || typeof input.ClientId !== 'string') return true
      const id = input.ClientId
      const pool = await poolOf(id)
      // Clients that do not exist share one bucket, so that made-up ids fill nothing.
      if (pool === undefined) return buckets.take('client', 'none', rates.client)
      return buckets.take('client', id, rates.client) && buckets.take('pool', pool, rates.pool)
    },
  }
}
