import { subject } from '../../kernel/brand.ts'
import { sentences } from '../../protocol/sentences.ts'
import { auditBase } from '../audit-origin.ts'
import { operation } from '../operation.ts'
import { requirePool } from '../pools/require-pool.ts'
import { requireUser } from '../users/require-user.ts'

/** Confirms an account without a code. Its contacts are no more verified than before. */
export const AdminConfirmSignUp = operation('AdminConfirmSignUp', {
  async run({ UserPoolId, Username }, ctx) {
    const pool = await requirePool(ctx, UserPoolId)
    const { id } = await requireUser(ctx, pool, Username)
    const now = ctx.now()
    const audit = auditBase(ctx, { operation: 'AdminConfirmSignUp', poolId: pool.id, subject: subject(id), at: now })
    const status = await ctx.store.write(async (tx) => {
      const user = await tx.users.get(pool.id, id)
      if (user?.status !== 'UNCONFIRMED') return user?.status ?? 'gone'
      await tx.users.update(pool.id, id, { status: 'CONFIRMED' }, now)
      await tx.audit.append({ ...audit, outcome: 'accepted', reason: 'confirmed by an administrator' })
      return 'UNCONFIRMED'
    })
    if (status === 'gone') throw ctx.fail('UserNotFoundException', sentences.userNotFound)
    if (status !== 'UNCONFIRMED') throw ctx.fail('NotAuthorizedException', sentences.cannotBeConfirmed(status))
    return {}
  },
})
