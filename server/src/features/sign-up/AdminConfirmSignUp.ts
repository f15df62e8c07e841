import { subject } from '../../kernel/brand.ts'
import { sentences } from '../../protocol/sentences.ts'
import { auditBase } from '../audit-origin.ts'
import { operation } from '../operation.ts'
import { requirePool } from '../pools/require-pool.ts'
import { postConfirmation } from '../triggers/post-confirmation.ts'
import { requireUser } from '../users/require-user.ts'

/** Confirms an account without a code. Its contacts are no more verified than before. */
export const AdminConfirmSignUp = operation('AdminConfirmSignUp', {
  async run({ UserPoolId, Username, ClientMetadata }, ctx) {
    const pool = await requirePool(ctx, UserPoolId)
    const user = await requireUser(ctx, pool, Username)
    const { id } = user
    const now = ctx.now()
    const audit = auditBase(ctx, { operation: 'AdminConfirmSignUp', poolId: pool.id, subject: subject(id), at: now })
    const status = await ctx.store.write(async (tx) => {
      const before = await tx.users.get(pool.id, id)
      if (before?.status !== 'UNCONFIRMED') return before?.status ?? 'gone'
      await tx.users.update(pool.id, id, { status: 'CONFIRMED' }, now)
      await tx.audit.append({ ...audit, outcome: 'accepted', reason: 'confirmed by an administrator' })
      return 'UNCONFIRMED'
    })
    if (status === 'gone') throw ctx.fail('UserNotFoundException', sentences.userNotFound)
    if (status !== 'UNCONFIRMED') throw ctx.fail('NotAuthorizedException', sentences.cannotBeConfirmed(status))
    await postConfirmation(ctx, pool, { occasion: 'ConfirmSignUp', user, clientMetadata: ClientMetadata })
    return {}
  },
})
