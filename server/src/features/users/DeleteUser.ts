import { operation } from '../operation.ts'
import { requireCaller } from './caller.ts'

/** A user deletes its own account, with all that belongs to it. */
export const DeleteUser = operation('DeleteUser', {
  async run({ AccessToken }, ctx) {
    const { user, audit } = await requireCaller(ctx, 'DeleteUser', AccessToken)
    await ctx.store.write(async (tx) => {
      await tx.users.delete(user.poolId, user.id)
      await tx.audit.append({ ...audit, outcome: 'accepted', reason: 'deleted by the user' })
    })
    return {}
  },
})
