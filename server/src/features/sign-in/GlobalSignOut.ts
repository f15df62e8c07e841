import { subject } from '../../kernel/brand.ts'
import { sentences } from '../../protocol/sentences.ts'
import { auditBase } from '../audit-origin.ts'
import { operation } from '../operation.ts'
import { requireAccess } from '../tokens/access.ts'

/** Ends every sign-in of the caller: refresh tokens are void, and access tokens are refused here from now on. */
export const GlobalSignOut = operation('GlobalSignOut', {
  async run({ AccessToken }, ctx) {
    // The model lists no UserNotFoundException for this operation.
    const gone = () => ctx.fail('NotAuthorizedException', sentences.invalidAccessToken)
    const { client, user } = await requireAccess(ctx, AccessToken, gone)
    const now = ctx.now()
    const whose = { poolId: user.poolId, clientId: client.id, subject: subject(user.id) }
    const audit = auditBase(ctx, { operation: 'GlobalSignOut', ...whose, at: now })
    await ctx.store.write(async (tx) => {
      await tx.sessions.revokeAll(user.poolId, user.id, now)
      await tx.audit.append({ ...audit, outcome: 'accepted', reason: 'signed out everywhere' })
    })
    return {}
  },
})
