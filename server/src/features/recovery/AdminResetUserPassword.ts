import { subject } from '../../kernel/brand.ts'
import { destinationHash } from '../../kernel/destination.ts'
import { sentences } from '../../protocol/sentences.ts'
import { auditBase, refused } from '../audit-origin.ts'
import { codeMessage } from '../codes/code-message.ts'
import { deliveryDetails } from '../codes/delivery-details.ts'
import { newCode } from '../codes/new-code.ts'
import type { Context } from '../context.ts'
import { operation } from '../operation.ts'
import { requirePool } from '../pools/require-pool.ts'
import { requireUser } from '../users/require-user.ts'
import { isRescue, wayBack, type NoWay } from './eligibility.ts'
import { isAdminOnly } from './mechanisms.ts'

/** Puts the password out of use at once, and sends a reset code. A user who can get none stays as it is. */
export const AdminResetUserPassword = operation('AdminResetUserPassword', {
  async run({ UserPoolId, Username }, ctx) {
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
    const way = wayBack(pool, user, ctx.carries)
    if (way.kind === 'refuse') throw await refused(ctx, audit, way.reason, refusal(ctx, way.reason))

    const to = { subject: who, medium: way.medium, destinationHash: destinationHash(ctx.keys, way.address) }
    const code = newCode(ctx, pool, 'reset', to, now)
    const { AttributeName, Destination } = deliveryDetails(pool, way)
    const message = codeMessage(ctx, code, {
      kind: 'ForgotPassword',
      address: way.address,
      masked: Destination,
      audit,
      reason: `code to verified ${AttributeName}, for an administrator`,
    })
    const stillThere = await ctx.store.write(async (tx) => {
      const before = await tx.users.get(pool.id, user.id)
      if (!before || wayBack(pool, before, ctx.carries).kind !== 'send') return false
      // The change of status voids the codes there are: the new one comes after it.
      await tx.users.update(pool.id, user.id, { status: 'RESET_REQUIRED' }, now)
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
  switch (reason) {
    case 'not found':
      return ctx.fail('UserNotFoundException', sentences.userNotFound)
    case 'disabled':
      return ctx.fail('NotAuthorizedException', sentences.userDisabled)
    case 'state':
      return ctx.fail('NotAuthorizedException', sentences.passwordCannotBeReset)
    case 'no verified contact':
      return ctx.fail('InvalidParameterException', sentences.noVerifiedContact)
  }
}
