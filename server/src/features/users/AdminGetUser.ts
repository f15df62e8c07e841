import { toSeconds } from '../epoch-seconds.ts'
import { operation } from '../operation.ts'
import { requirePool } from '../pools/require-pool.ts'
import { attributeList, factorsOf } from './describe-user.ts'
import { requireUser } from './require-user.ts'

/** Shows a user, found by user name, alias or sub. */
export const AdminGetUser = operation('AdminGetUser', {
  async run({ UserPoolId, Username }, ctx) {
    const pool = await requirePool(ctx, UserPoolId)
    const user = await requireUser(ctx, pool, Username)
    return {
      Username: user.username,
      UserAttributes: attributeList(user),
      UserCreateDate: toSeconds(user.createdAt),
      UserLastModifiedDate: toSeconds(user.modifiedAt),
      Enabled: user.enabled,
      UserStatus: user.status,
      ...factorsOf(user),
    }
  },
})
