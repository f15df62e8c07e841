import { operation } from '../operation.ts'
import { changeUser } from './change-user.ts'

/** Keeps a user from signing in, and ends every sign-in there is. */
export const AdminDisableUser = operation('AdminDisableUser', {
  async run(input, ctx) {
    await changeUser(ctx, 'AdminDisableUser', input, 'disabled', async (tx, user, now) => {
      if (user.enabled) await tx.users.update(user.poolId, user.id, { enabled: false }, now)
      await tx.sessions.revokeAll(user.poolId, user.id, now)
    })
    return {}
  },
})
