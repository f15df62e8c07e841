import type { ApiError } from '../kernel/api-error.ts'
import type { PoolId, Subject } from '../kernel/brand.ts'
import type { OperationName } from '../model/index.ts'
import type { AuditBase } from '../store/ports/index.ts'
import type { Context, Services } from './context.ts'

/** Who asked for what, for the audit row that is written with the state. */
export function auditBase<Name extends OperationName>(
  ctx: Pick<Context<Name>, 'ids' | 'request'>,
  call: { operation: Name; poolId: PoolId; clientId?: string | undefined; subject: Subject; at: number },
): AuditBase {
  return { id: ctx.ids.row(), requestId: ctx.request.id, ip: ctx.request.ip, ...call }
}

/** Writes why a call was refused, and then says so. */
export async function refused(
  ctx: Pick<Services, 'store'>,
  audit: AuditBase,
  reason: string,
  error: ApiError,
): Promise<ApiError> {
  await ctx.store.write((tx) => tx.audit.append({ ...audit, outcome: 'refused', reason }))
  return error
}
