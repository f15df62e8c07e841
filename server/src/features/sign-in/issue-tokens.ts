import type { Output } from '../../model/index.ts'
import type { SessionRecord, UserRecord } from '../../store/ports/index.ts'
import type { Services } from '../context.ts'
import type { Client } from '../pools/directory.ts'
import { preTokenGeneration, type TokenOccasion } from '../triggers/pre-token-generation.ts'
import { runTrigger, withMetadata, type ClientMetadata, type TriggerContext } from '../triggers/run-trigger.ts'
import { authenticated } from './authentication-result.ts'

/**
 * The last steps of a sign-in whose session has begun: the pool's functions are told, asked what the tokens are to say, and the tokens made. A session that
 * ends here was never anybody's.
 */
export async function issueTokens(
  ctx: Services & TriggerContext,
  client: Client,
  user: UserRecord,
  { session, refreshToken }: { readonly session: SessionRecord; readonly refreshToken: string },
  call: { readonly occasion: TokenOccasion; readonly clientMetadata: ClientMetadata | undefined; readonly now: number },
): Promise<Output<'InitiateAuth'>> {
  const { clientMetadata, now } = call
  try {
    const request = { newDeviceUsed: false, ...withMetadata(clientMetadata) }
    const event = { occasion: 'Authentication', clientId: client.id, user, request, response: {} }
    await runTrigger(ctx, client.pool, 'PostAuthentication', event, () => true)
    const overrides = await preTokenGeneration(ctx, client, user, call)
    return authenticated(await ctx.tokens.issue(client, user, session, now, overrides), refreshToken)
  } catch (error) {
    await ctx.store.write((tx) => tx.sessions.revoke(session.poolId, session.id, session.authenticatedAt))
    throw error
  }
}
