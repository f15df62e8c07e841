import type { OperationName } from '../model/index.ts'
import { categoryOf } from './categories.ts'
import { networkOf } from './peer-address.ts'
import type { Rate, RateBuckets } from './rate-buckets.ts'

/** The limits of callers who need no key (S4), by peer address, by client and by pool. */
export interface RateLimit {
  admitAddress(ip: string): boolean
  /** By the client the input names, and the pool behind it. */
  admitCaller(operation: OperationName, input: object): Promise<boolean>
}

export interface Rates {
  readonly address: Rate
  readonly client: Rate
  readonly pool: Rate
}

export interface LimitedPool {
  readonly id: string
  /** Whether the service's own rates by category hold (H6). */
  readonly byCategory: boolean
}

/** As many at once as in a second. */
function once(perSecond: number): Rate {
  return { perSecond, burst: perSecond }
}

export function rateLimit(
  buckets: RateBuckets,
  rates: Rates,
  poolOf: (clientId: string) => Promise<LimitedPool | undefined>,
): RateLimit {
  return {
    admitAddress: (ip) => buckets.take('address', networkOf(ip), rates.address),
    async admitCaller(operation, input) {
      // Who brings a token is limited by address alone: strangers must not spend what users with one would have to share.
      if (!('ClientId' in input) || typeof input.ClientId !== 'string') return true
      const id = input.ClientId
      const pool = await poolOf(id)
      // Clients that do not exist share one bucket, so that made-up ids fill nothing.
      if (pool === undefined) return buckets.take('client', 'none', rates.client)
      const category = pool.byCategory ? categoryOf(operation) : undefined
      return (
        buckets.take('client', id, rates.client) &&
        buckets.take('pool', pool.id, rates.pool) &&
        (!category || buckets.take(category.name, pool.id, once(category.perSecond)))
      )
    },
  }
}
