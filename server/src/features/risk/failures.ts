import { HOUR, type Clock } from '../../kernel/clock.ts'
import { networkOf } from '../../protocol/peer-address.ts'
import type { Pool } from '../pools/directory.ts'

/** Sign-ins and codes that went wrong in a pool, by network, as this process counts them: whoever guesses spreads over many users. */
export interface Failures {
  note(pool: Pick<Pool, 'id'>, ip: string): void
  /** In the hour that runs. */
  from(pool: Pick<Pool, 'id'>, ip: string): number
}

/** Networks that are counted; one more, and the first of them begins anew. */
const MOST = 100_000

export function countFailures(now: Clock, most = MOST): Failures {
  const networks = new Map<string, { readonly since: number; readonly count: number }>()
  const key = ({ id }: Pick<Pool, 'id'>, ip: string) => `${id} ${networkOf(ip)}`
  const current = (name: string) => {
    const found = networks.get(name)
    return found && Math.abs(now() - found.since) < HOUR ? found : undefined
  }
  return {
    note(pool, ip) {
      const name = key(pool, ip)
      const { since, count } = current(name) ?? { since: now(), count: 0 }
      networks.delete(name)
      const [oldest] = networks.size >= most ? networks.keys() : []
      if (oldest !== undefined) networks.delete(oldest)
      networks.set(name, { since, count: count + 1 })
    },
    from: (pool, ip) => current(key(pool, ip))?.count ?? 0,
  }
}
