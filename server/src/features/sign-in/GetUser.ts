import { sentences } from '../../protocol/sentences.ts'
import { operation } from '../operation.ts'
import { requireAccess } from '../tokens/access.ts'
import { isDeveloperOnly, readableBy } from '../tokens/readable-attributes.ts'
import { attributeList, factorsOf } from '../users/describe-user.ts'

/** Shows the caller's own user, as far as the client may read it. */
export const GetUser = operation('GetUser', {
  async run({ AccessToken }, ctx) {
    const { client, user } = await requireAccess(ctx, AccessToken, () =>
      ctx.fail('UserNotFoundException', sentences.userNotFound),
    )
    const readable = readableBy(client)
    const shown = (name: string) => readable(name) && !isDeveloperOnly(name)
    return { Username: user.username, UserAttributes: attributeList(user, shown), ...factorsOf(user) }
  },
})
