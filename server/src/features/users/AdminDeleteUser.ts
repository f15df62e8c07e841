import { operation } from '../operation.ts'
import { changeUser } from './change-user.ts'

/** Deletes a user with all that is its own; the names are free again. */
export const AdminDeleteUser = operation('AdminDeleteUser', {
  async run(input, ctx) {
    await changeUser(ctx, 'AdminDeleteUser', input, 'deleted by an administrator', (tx, user) =>
      tx.users.delete(user.poolId, user.id),
    )
    return {}
  },
})
