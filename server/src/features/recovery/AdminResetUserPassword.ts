import { subject } from '../../kernel/brand.ts'
import { sentences } from '../../protocol/sentences.ts'
import { auditBase, refused } from '../audit-origin.ts'
import { codeTo } from '../codes/code-to.ts'
import { contactName } from '../codes/delivery-details.ts'
import type { Context } from '../context.ts'
import { operation } from '../operation.ts'
import { requirePool } from '../pools/require-pool.ts'
import { requireUser } from '../users/require-user.ts'
import { messageExtras } from '../triggers/message-extras.ts'
import { isRescue, wayBack, type NoWay } from './eligibility.ts'
import { isAdminOnly } from './mechanisms.ts'
import { noCodeFor } from './refusal.ts'
import { carriedIn } from '../codes/carried-in.ts'

/** Puts the password out of use at once, and sends a reset code. A user who can get none stays as it is. */
export const AdminResetUserPassword = operation('AdminResetUserPassword', {
  async run({ UserPoolId, Username, ClientMetadata }, ctx) {
    const pool = await requirePool(ctx, UserPoolId)
    const user = await requireUser(ctx, pool, Username)
    const now = ctx.now()
    const who = subject(user.id)
    const audit = auditBase(ctx, { operation: 'AdminResetUserPassword', poolId: pool.id, subject: who, at: now })
    if (isAdminOnly(pool)) {
      const error = ctx.fail('NotAuthorizedException', sentences.contactAdministrator)
      throw await refused(ctx, audit, 'admin only', error)
    }
    // Rescue is for users who come by themselves; an administrator invites again.
    if (isRescue(pool, user)) throw await refused(ctx, audit, 'state', refusal(ctx, 'state'))
    const way = wayBack(pool, user, carriedIn(ctx, pool))
    if (way.kind === 'refuse') throw await refused(ctx, audit, way.reason, refusal(ctx, way.reason))

    const letter = { kind: 'ForgotPassword', media: [way.medium], user, clientMetadata: ClientMetadata } as const
    const extras = await messageExtras(ctx, pool, letter)
    const { code, message } = codeTo(ctx, pool, way, {
      purpose: 'reset',
      kind: 'ForgotPassword',
      audit,
      reason: `code to verified ${contactName(way.medium)}, for an administrator`,
      extras,
    })
    const stillThere = await ctx.store.write(async (tx) => {
      const before = await tx.users.get(pool.id, user.id)
      if (!before || wayBack(pool, before, carriedIn(ctx, pool)).kind !== 'send') return false
      // The change of status voids the codes there are: the new one comes after it.
      await tx.users.update(pool.id, user.id, { status: 'RESET_REQUIRED' }, now)
      if (pool.settings.revokeTokensOnPasswordReset) await tx.sessions.revokeAll(pool.id, user.id, now)
      await tx.codes.put(code)
      await tx.outbox.add(message)
      await tx.audit.append({ ...audit, outcome: 'accepted', reason: 'reset by an administrator' })
      return true
    })
    if (!stillThere) throw refusal(ctx, 'state')
    ctx.wakeOutbox()
    return {}
  },
})

function refusal(ctx: Context<'AdminResetUserPassword'>, reason: NoWay) {
  return reason === 'not found'
    ? ctx.fail('UserNotFoundException', sentences.userNotFound)
    : noCodeFor(ctx.fail, reason)
}
