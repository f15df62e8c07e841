import type { ApiError } from '../kernel/api-error.ts'
import { NOBODY, subject, type PoolId, type Subject } from '../kernel/brand.ts'
import type { OperationName } from '../model/index.ts'
import type { AuditBase } from '../store/ports/index.ts'
import type { Context, Services } from './context.ts'

/** Who asked for what, for the audit row that is written with the state. */
export function auditBase<Name extends OperationName>(
  ctx: Pick<Context<Name>, 'ids' | 'request'>,
  call: { operation: Name; poolId: PoolId; clientId?: string | undefined; subject: Subject; at: number },
): AuditBase {
  const { id: requestId, ip, keyId } = ctx.request
  return { id: ctx.ids.row(), requestId, ip, keyId, ...call }
}

/** What an audit row says of the call itself. */
export type AuditOrigin = Pick<Context<OperationName>, 'ids' | 'request' | 'now'>

/** In the place of a user where an act is about none. */
export const NO_USER = subject(NOBODY)

/** For what is done to a pool or a client, not to a user. */
export function poolAudit(ctx: AuditOrigin, operation: OperationName, poolId: PoolId, clientId?: string): AuditBase {
  return auditBase(ctx, { operation, poolId, clientId, subject: NO_USER, at: ctx.now() })
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
