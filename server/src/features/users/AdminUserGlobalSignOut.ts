import { operation } from '../operation.ts'
import { changeUser } from './change-user.ts'

/** Ends every sign-in of a user: refresh tokens are void, and access tokens are refused here from now on. */
export const AdminUserGlobalSignOut = operation('AdminUserGlobalSignOut', {
  async run(input, ctx) {
    await changeUser(
      ctx,
      'AdminUserGlobalSignOut',
      input,
      'signed out everywhere by an administrator',
      async (tx, user, now) => {
        await tx.sessions.revokeAll(user.poolId, user.id, now)
      },
    )
    return {}
  },
})
