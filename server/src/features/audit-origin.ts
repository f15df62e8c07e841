import type { PoolId, Subject } from '../kernel/brand.ts'
import type { OperationName } from '../model/index.ts'
import type { AuditBase } from '../store/ports/index.ts'
import type { Context } from './context.ts'

/** Who asked for what, for the audit row that is written with the state. */
export function auditBase<Name extends OperationName>(
  ctx: Pick<Context<Name>, 'ids' | 'request'>,
  call: { operation: Name; poolId: PoolId; clientId?: string | undefined; subject: Subject; at: number },
): AuditBase {
  return { id: ctx.ids.row(), requestId: ctx.request.id, ip: ctx.request.ip, ...call }
}
