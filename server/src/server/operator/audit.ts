import { poolId } from '../../kernel/brand.ts'
import type { AuditEntry } from '../../store/ports/index.ts'
import { noPool, type OperatorOutcome, type OperatorParts } from './pool-settings.ts'

export type ShownAudit = Omit<AuditEntry, 'at'> & {
  /** ISO 8601. */
  readonly at: string
}

/** The newest entries of a pool, oldest of them first: what was accepted, and the true reason of what was refused. */
export async function tailAudit(
  { store }: Pick<OperatorParts, 'store'>,
  pool: string,
  lines: number,
): Promise<OperatorOutcome<readonly ShownAudit[]>> {
  const id = poolId(pool)
  const { entries, isThere } = await store.read(async (tx) => ({
    entries: [...(await tx.audit.list(id, lines)), ...(await tx.outbox.audit(id, lines))],
    isThere: pool === '' || (await tx.pools.get(id)) !== undefined,
  }))
  // The log of a pool outlives it.
  if (!isThere && entries.length === 0) return { problems: [noPool(pool)] }
  // Ids are in the order of time, whichever table they are in.
  const newest = entries.toSorted((a, b) => (a.id < b.id ? 1 : -1)).slice(0, lines)
  return { answer: newest.map(({ at, ...rest }) => ({ ...rest, at: new Date(at).toISOString() })).toReversed() }
}
