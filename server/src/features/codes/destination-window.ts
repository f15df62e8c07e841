import { subject } from '../../kernel/brand.ts'
import { DAY, HOUR } from '../../kernel/clock.ts'
import { destinationHash } from '../../kernel/destination.ts'
import type { AuditBase, WindowRule } from '../../store/ports/index.ts'
import type { Services } from '../context.ts'
import type { Pool } from '../pools/directory.ts'
import { isHardened } from '../pools/pool-settings.ts'

/**
 * Tries of codes that went to one address, whoever's account they are for: accounts are free, and each would bring guesses of its own at one mailbox. For
 * nobody's account `address` is something else that is the same every time.
 */
export async function countAtDestination(
  { store, keys }: Pick<Services, 'store' | 'keys'>,
  pool: Pool,
  address: string,
  audit: AuditBase,
): Promise<'counted' | 'limited'> {
  const whose = subject(`to ${destinationHash(keys, address)}`)
  return store.windows.count({ poolId: pool.id, subject: whose, now: audit.at, window: windowOf(pool), audit })
}

function windowOf(pool: Pool): WindowRule {
  const rule = { kind: 'destination', budget: 20, length: HOUR } as const
  return isHardened(pool) ? { ...rule, backOff: { first: HOUR, most: DAY } } : rule
}
