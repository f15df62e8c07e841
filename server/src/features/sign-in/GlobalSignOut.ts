import { operation } from '../operation.ts'
import { requireAccess } from '../tokens/require-access.ts'

/** Ends every session of the bearer: refresh tokens stop working, and access tokens are refused by this server from now on. */
export const GlobalSignOut = operation('GlobalSignOut', {
  async run({ AccessToken }, ctx) {
    const { user } = await requireAccess(ctx, AccessToken)
    const now = ctx.now()
    await ctx.store.write(async (tx) => {
      await tx.sessions.revokeAll(user.poolId, user.id, now)
      await tx.users.update(user.poolId, user.id, { signedOutAt: now }, user.modifiedAt)
    })
    return {}
  },
})
