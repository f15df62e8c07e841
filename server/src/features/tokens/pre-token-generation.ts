import type { PoolDefinition } from '../../store/ports/index.ts'
import type { TriggerEvent } from '../../triggers/event.ts'
import type { GroupClaims } from './group-claims.ts'

type LambdaConfig = NonNullable<PoolDefinition['LambdaConfig']>

/** What a pool asks its trigger by. V1_0 changes the ID token only, V2_0 both; V3_0 is V2_0 that is asked for tokens of machines as well. */
export type PreTokenGenerationVersion = NonNullable<LambdaConfig['PreTokenGenerationConfig']>['LambdaVersion']

/** The trigger of a pool, by whichever of its two members it is set; the older knows V1_0 only. */
export function preTokenGenerationTrigger({
  PreTokenGeneration,
  PreTokenGenerationConfig: config,
}: LambdaConfig): { readonly arn: string; readonly version: PreTokenGenerationVersion } | undefined {
  if (config) return { arn: config.LambdaArn, version: config.LambdaVersion }
  return PreTokenGeneration === undefined ? undefined : { arn: PreTokenGeneration, version: 'V1_0' }
}

export interface PreTokenGenerationFacts {
  /** All of the user's, as every trigger is told them. */
  readonly userAttributes: Readonly<Record<string, string>>
  readonly groups: GroupClaims
  readonly scopes: readonly string[]
  /** The caller's; `undefined` where it sent none or the operation passes none on. */
  readonly clientMetadata: Readonly<Record<string, string>> | undefined
}

const EVENT_VERSIONS = { V1_0: '1', V2_0: '2', V3_0: '3' } as const

/** What a PreTokenGeneration event has that no other event has; the envelope is common to all. */
export function preTokenGenerationEvent(
  version: PreTokenGenerationVersion,
  { userAttributes, groups, scopes, clientMetadata }: PreTokenGenerationFacts,
): Pick<TriggerEvent, 'version' | 'request' | 'response'> {
  const groupConfiguration = {
    groupsToOverride: groups.groups ?? [],
    iamRolesToOverride: groups.roles ?? [],
    preferredRole: groups.preferredRole ?? null,
  }
  const request = {
    userAttributes,
    groupConfiguration,
    ...(version !== 'V1_0' && { scopes }),
    ...(clientMetadata && { clientMetadata }),
  }
  const response = version === 'V1_0' ? { claimsOverrideDetails: null } : { claimsAndScopeOverrideDetails: null }
  return { version: EVENT_VERSIONS[version], request, response }
}
