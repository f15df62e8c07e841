import { poolId } from '../../kernel/brand.ts'
import type { AuditEntry } from '../../store/ports/index.ts'
import type { OperatorParts } from './pool-settings.ts'

export type ShownAudit = Omit<AuditEntry, 'at'> & {
  /** ISO 8601. */
  readonly at: string
}

/** The newest entries of a pool, oldest of them first: what was accepted, and the true reason of what was refused. */
export async function tailAudit(
  { store }: Pick<OperatorParts, 'store'>,
  pool: string,
  lines: number,
): Promise<readonly ShownAudit[]> {
  const [entries, sent] = await store.read(async (tx) => [
    await tx.audit.list(poolId(pool), lines),
    await tx.outbox.audit(poolId(pool), lines),
  ])
  // Ids are in the order of time, whichever table they are in.
  const newest = [...(entries ?? []), ...(sent ?? [])].toSorted((a, b) => (a.id < b.id ? 1 : -1)).slice(0, lines)
  return newest.map(({ at, ...rest }) => ({ ...rest, at: new Date(at).toISOString() })).toReversed()
}
