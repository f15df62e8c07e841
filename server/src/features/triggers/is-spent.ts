import type { Subject } from '../../kernel/brand.ts'
import type { CountedCall } from '../../store/ports/index.ts'
import type { Services } from '../context.ts'

/** Whether a call will be refused when it is counted: no function is run for one that is. */
export async function isSpent(
  { store }: Pick<Services, 'store'>,
  { poolId, subject, now, window }: CountedCall,
  name: Subject | undefined,
): Promise<boolean> {
  const { kind, budget, length } = window
  const readings = await store.read((tx) =>
    Promise.all([subject, ...(name ? [name] : [])].map((whose) => tx.windows.get(poolId, whose, kind))),
  )
  return readings.some(
    ({ stamps, blockedUntil }) => now < blockedUntil || stamps.filter((at) => at > now - length).length >= budget,
  )
}
