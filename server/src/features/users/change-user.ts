import type { Fail } from '../../kernel/api-error.ts'
import { subject } from '../../kernel/brand.ts'
import type { OperationName } from '../../model/index.ts'
import { sentences } from '../../protocol/sentences.ts'
import type { Tx, UserRecord } from '../../store/ports/index.ts'
import { auditBase, type AuditOrigin } from '../audit-origin.ts'
import type { Services } from '../context.ts'
import { requirePool } from '../pools/require-pool.ts'
import { requireUser } from './require-user.ts'

/**
 * What an administrator does to one user in one commit with its audit row.
 *
 * @throws ResourceNotFoundException · UserNotFoundException, also when the user went meanwhile
 */
export async function changeUser(
  ctx: Pick<Services, 'store' | 'directory' | 'now'> &
    AuditOrigin & { readonly fail: Fail<'ResourceNotFoundException' | 'UserNotFoundException'> },
  operation: OperationName,
  input: { readonly UserPoolId: string; readonly Username: string },
  reason: string,
  change: (tx: Tx, user: UserRecord, now: number) => Promise<void>,
): Promise<void> {
  const pool = await requirePool(ctx, input.UserPoolId)
  const { id } = await requireUser(ctx, pool, input.Username)
  const now = ctx.now()
  const audit = auditBase(ctx, { operation, poolId: pool.id, subject: subject(id), at: now })
  const wasThere = await ctx.store.write(async (tx) => {
    const user = await tx.users.get(pool.id, id)
    if (!user) return false
    await change(tx, user, now)
    await tx.audit.append({ ...audit, outcome: 'accepted', reason })
    return true
  })
  if (!wasThere) throw ctx.fail('UserNotFoundException', sentences.userNotFound)
}
