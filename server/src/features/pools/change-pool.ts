import type { Fail } from '../../kernel/api-error.ts'
import type { OperationName } from '../../model/index.ts'
import { sentences } from '../../protocol/sentences.ts'
import type { PoolRecord } from '../../store/ports/index.ts'
import { poolAudit, type AuditOrigin } from '../audit-origin.ts'
import type { Services } from '../context.ts'

/**
 * Reads a pool, makes it what `change` says, and writes it with the audit row, in one commit. What `change` refuses with a sentence is not written.
 *
 * @throws ResourceNotFoundException · InvalidParameterException with that sentence
 */
export async function changePool(
  ctx: Pick<Services, 'store' | 'directory' | 'now'> &
    AuditOrigin & { readonly fail: Fail<'ResourceNotFoundException' | 'InvalidParameterException'> },
  operation: OperationName,
  pool: Pick<PoolRecord, 'id'>,
  change: (before: PoolRecord) => PoolRecord | { readonly problem: string },
): Promise<PoolRecord> {
  const audit = poolAudit(ctx, operation, pool.id)
  const now = ctx.now()
  const outcome = await ctx.store.write(async (tx) => {
    const before = await tx.pools.get(pool.id)
    if (!before) return undefined
    const after = change(before)
    if ('problem' in after) return after
    const changed = { ...after, modifiedAt: now }
    await tx.pools.update(changed)
    await tx.audit.append({ ...audit, outcome: 'accepted', reason: 'pool changed' })
    return changed
  })
  ctx.directory.drop(pool.id)
  if (!outcome) throw ctx.fail('ResourceNotFoundException', sentences.poolNotFound(pool.id))
  if ('problem' in outcome) throw ctx.fail('InvalidParameterException', outcome.problem)
  return outcome
}
