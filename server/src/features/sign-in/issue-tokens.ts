import type { Fail } from '../../kernel/api-error.ts'
import type { Output } from '../../model/index.ts'
import { sentences } from '../../protocol/sentences.ts'
import type { AuditBase, SessionRecord, UserRecord } from '../../store/ports/index.ts'
import type { TriggerErrorType } from '../../triggers/invoker.ts'
import type { Services } from '../context.ts'
import type { Client } from '../pools/directory.ts'
import { hasFunctions } from '../triggers/function-arn.ts'
import { preTokenGeneration, type TokenOccasion } from '../triggers/pre-token-generation.ts'
import { runTrigger, withMetadata, type ClientMetadata } from '../triggers/run-trigger.ts'
import { authenticated } from './authentication-result.ts'

/**
 * The last steps of a sign-in whose session has begun: the pool's functions are told, asked what the tokens are to say, and the tokens made. A session that
 * ends here was never anybody's.
 *
 * @throws NotAuthorizedException when the account was signed out, disabled, deleted or given another password while they ran
 */
export async function issueTokens(
  ctx: Services & { readonly fail: Fail<'NotAuthorizedException' | TriggerErrorType> },
  client: Client,
  user: UserRecord,
  { session, refreshToken }: { readonly session: SessionRecord; readonly refreshToken: string },
  call: {
    readonly occasion: TokenOccasion
    readonly clientMetadata: ClientMetadata | undefined
    readonly now: number
    readonly audit: AuditBase
  },
): Promise<Output<'InitiateAuth'>> {
  const { clientMetadata, now, audit } = call
  if (!hasFunctions(client.pool)) return authenticated(await ctx.tokens.issue(client, user, session, now), refreshToken)
  try {
    const before = await stateOf(ctx, session)
    const request = { newDeviceUsed: false, ...withMetadata(clientMetadata) }
    const event = { occasion: 'Authentication', clientId: client.id, user, request, response: {} }
    await runTrigger(ctx, client.pool, 'PostAuthentication', event, () => true)
    const overrides = await preTokenGeneration(ctx, client, user, call)
    const after = await stateOf(ctx, session)
    if (!after.isAlive || after.password !== before.password)
      throw ctx.fail('NotAuthorizedException', sentences.incorrectUsernameOrPassword)
    return authenticated(await ctx.tokens.issue(client, user, session, now, overrides), refreshToken)
  } catch (error) {
    await ctx.store.write(async (tx) => {
      await tx.sessions.revoke(session.poolId, session.id, session.authenticatedAt)
      const entry = { ...audit, id: ctx.ids.row() }
      await tx.audit.append({
        ...entry,
        outcome: 'refused',
        reason: 'no tokens: a function, or the account changed meanwhile',
      })
    })
    throw error
  }
}

/** Whether a session is still good for tokens, and under which password. */
export function stateOf(
  { store }: Pick<Services, 'store'>,
  { poolId, id, userId }: SessionRecord,
): Promise<{ readonly isAlive: boolean; readonly password: string | undefined }> {
  return store.read(async (tx) => {
    const session = await tx.sessions.get(poolId, id)
    const user = await tx.users.get(poolId, userId)
    const credential = await tx.credentials.get(poolId, userId)
    const isAlive = session !== undefined && session.revokedAt === undefined && user?.enabled === true
    return { isAlive, password: credential?.password }
  })
}
