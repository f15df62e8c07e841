import type { Fail } from '../../kernel/api-error.ts'
import { subject } from '../../kernel/brand.ts'
import { sentences } from '../../protocol/sentences.ts'
import type { AuthEventFeedback, UserRecord } from '../../store/ports/index.ts'
import { auditBase, type AuditOrigin } from '../audit-origin.ts'
import type { Services } from '../context.ts'

/** Writes what was said of an event, in the place of what was said before. @throws ResourceNotFoundException for an event the user has not */
export async function giveFeedback(
  ctx: Pick<Services, 'store'> & AuditOrigin & { readonly fail: Fail<'ResourceNotFoundException'> },
  operation: 'AdminUpdateAuthEventFeedback' | 'UpdateAuthEventFeedback',
  user: UserRecord,
  id: string,
  feedback: AuthEventFeedback,
): Promise<void> {
  const who = subject(user.id)
  const audit = auditBase(ctx, { operation, poolId: user.poolId, subject: who, at: feedback.at })
  const isThere = await ctx.store.write(async (tx) => {
    if (!(await tx.authEvents.feedback(user.poolId, who, id, feedback))) return false
    await tx.audit.append({ ...audit, outcome: 'accepted', reason: `feedback on an event: ${feedback.value}` })
    return true
  })
  if (!isThere) throw ctx.fail('ResourceNotFoundException', sentences.authEventNotFound(id))
}
