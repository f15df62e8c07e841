import { NO_USER } from '../../features/audit-origin.ts'
import type { Services } from '../../features/context.ts'
import { rotateSigningKeys } from '../../features/tokens/rotate-signing-keys.ts'
import { poolId } from '../../kernel/brand.ts'
import type { OperatorOutcome, OperatorParts } from './pool-settings.ts'

export interface Rotation {
  readonly pool: string
  /** ISO 8601: when the new keys sign, and when the old ones go. */
  readonly signsFrom: string
  readonly until: string
}

/** New keys for the tokens of a pool. */
export async function rotateKeys(
  parts: OperatorParts & Pick<Services, 'store' | 'keys' | 'random'>,
  { pool, atOnce }: { readonly pool: string; readonly atOnce: boolean },
): Promise<OperatorOutcome<Rotation>> {
  const { store, ids, now } = parts
  const id = poolId(pool)
  if (!(await store.read((tx) => tx.pools.get(id))))
    return { problems: [`There is no pool ${pool}; sparekey pool list shows those there are`] }
  const { signsFrom, until } = await rotateSigningKeys(parts, id, atOnce ? 'at once' : 'gently', {
    id: ids.row(),
    poolId: id,
    at: now(),
    operation: 'sparekey keys rotate',
    subject: NO_USER,
    requestId: ids.uuid(),
    ip: '',
    outcome: 'accepted',
    reason: atOnce ? 'token keys replaced at once' : 'token keys rotated',
  })
  const iso = (time: number) => new Date(time).toISOString()
  return { answer: { pool, signsFrom: iso(signsFrom), until: iso(until) } }
}
