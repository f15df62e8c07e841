import { operation } from '../operation.ts'
import { changeUser } from './change-user.ts'

/** Lets a user sign in again. */
export const AdminEnableUser = operation('AdminEnableUser', {
  async run(input, ctx) {
    await changeUser(ctx, 'AdminEnableUser', input, 'enabled', async (tx, user, now) => {
      if (!user.enabled) await tx.users.update(user.poolId, user.id, { enabled: true }, now)
    })
    return {}
  },
})
