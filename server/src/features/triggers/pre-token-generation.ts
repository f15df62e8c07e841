import type { UserRecord } from '../../store/ports/index.ts'
import { unrecognizable } from '../../triggers/invoker.ts'
import { eventAttributes } from '../../triggers/user-attributes.ts'
import type { Services } from '../context.ts'
import type { Client } from '../pools/directory.ts'
import { groupClaims } from '../tokens/group-claims.ts'
import { preTokenGenerationEvent, preTokenGenerationTrigger } from '../tokens/pre-token-generation.ts'
import { readTokenOverrides } from '../tokens/read-token-overrides.ts'
import type { TokenOverrides } from '../tokens/token-overrides.ts'
import { runTrigger, type ClientMetadata, type TriggerContext } from './run-trigger.ts'

/** Which tokens these are. */
export type TokenOccasion = 'Authentication' | 'NewPasswordChallenge' | 'RefreshTokens'

/** What a sign-in by the API is good for. */
const SCOPES = ['aws.cognito.signin.user.admin']

/** What the pool's function wants changed in the tokens; `undefined` where the pool has none. */
export async function preTokenGeneration(
  ctx: TriggerContext & Pick<Services, 'store'>,
  client: Client,
  user: UserRecord,
  {
    occasion,
    clientMetadata,
  }: { readonly occasion: TokenOccasion; readonly clientMetadata: ClientMetadata | undefined },
): Promise<TokenOverrides | undefined> {
  const { pool } = client
  const trigger = preTokenGenerationTrigger(pool.definition.LambdaConfig ?? {})
  if (!trigger) return undefined
  const { version } = trigger
  const groups = groupClaims(await ctx.store.read((tx) => tx.memberships.ofUser(pool.id, user.id)))
  const userAttributes = eventAttributes(pool.definition, user)
  const event = preTokenGenerationEvent(version, { userAttributes, groups, scopes: SCOPES, clientMetadata })
  const call = { ...event, source: 'TokenGeneration', occasion, clientId: client.id, user }
  return runTrigger(ctx, pool, 'PreTokenGeneration', call, (response) => {
    const read = readTokenOverrides(version, response)
    if ('problem' in read) {
      ctx.log.warn({ poolId: pool.id, problem: read.problem }, 'PreTokenGeneration gave what no token can be made of')
      throw unrecognizable()
    }
    const { droppedScopes, overrides } = read
    if (droppedScopes.length > 0)
      ctx.log.warn({ poolId: pool.id, dropped: droppedScopes.length }, 'PreTokenGeneration named scopes that are none')
    return overrides
  })
}
