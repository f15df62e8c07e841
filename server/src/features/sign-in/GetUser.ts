import { operation } from '../operation.ts'
import { readableBy } from '../tokens/readable.ts'
import { requireAccess } from '../tokens/require-access.ts'
import { attributeList, factorsOf } from '../users/describe-user.ts'

/** Shows the bearer what the client may read of them. */
export const GetUser = operation('GetUser', {
  async run({ AccessToken }, ctx) {
    const { client, user } = await requireAccess(ctx, AccessToken)
    return { Username: user.username, UserAttributes: attributeList(user, readableBy(client)), ...factorsOf(user) }
  },
})
