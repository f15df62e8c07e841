import type { ApiError, Fail } from '../../kernel/api-error.ts'
import { subject } from '../../kernel/brand.ts'
import type { OperationName } from '../../model/index.ts'
import { sentences } from '../../protocol/sentences.ts'
import type { AuditBase } from '../../store/ports/index.ts'
import { auditBase, type AuditOrigin } from '../audit-origin.ts'
import type { Services } from '../context.ts'
import { requireAccess, type Access } from '../tokens/access.ts'

/** A user who acts on its own account, as its access token proves. */
export interface Caller extends Access {
  readonly audit: AuditBase
  /** What the user is told who was deleted meanwhile. */
  readonly gone: () => ApiError
}

/** @throws NotAuthorizedException · UserNotFoundException */
export async function requireCaller(
  ctx: Services & AuditOrigin & { readonly fail: Fail<'NotAuthorizedException' | 'UserNotFoundException'> },
  operation: OperationName,
  token: string,
): Promise<Caller> {
  const gone = () => ctx.fail('UserNotFoundException', sentences.userNotFound)
  const access = await requireAccess(ctx, token, gone)
  const whose = { poolId: access.user.poolId, clientId: access.client.id, subject: subject(access.user.id) }
  return { ...access, gone, audit: auditBase(ctx, { operation, ...whose, at: ctx.now() }) }
}
