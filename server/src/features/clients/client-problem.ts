import { sentences } from '../../protocol/sentences.ts'
import type { ClientDefinition, PoolRecord } from '../../store/ports/index.ts'
import { analyticsProblem } from '../analytics/analytics-problem.ts'
import { hidesUsers } from './hides-users.ts'
import type { Pool } from '../pools/directory.ts'
import { parsePoolSettings } from '../pools/pool-settings.ts'
import { schemaAttributes } from '../pools/schema-attributes.ts'
import { lifetimesOf } from '../tokens/lifetimes.ts'

export interface ClientProblem {
  readonly error: 'InvalidParameterException' | 'InvalidOAuthFlowException' | 'ScopeDoesNotExistException'
  readonly message: string
}

/** What is wrong with a client that the model finds nothing wrong with: the first rule that is broken. `hasSecret` says whether it has or gets one. */
export function clientProblem(
  definition: ClientDefinition,
  pool: Pick<Pool, 'id' | 'definition' | 'settings'>,
  hasSecret: boolean,
): ClientProblem | undefined {
  const message =
    flowsProblem(definition) ??
    attributesProblem(definition, pool) ??
    validityProblem(definition) ??
    redirectProblem(definition) ??
    providersProblem(definition, pool) ??
    analyticsProblem(definition) ??
    hidingProblem(definition, pool) ??
    notHonoured(definition, hasSecret)
  if (message !== undefined) return { error: 'InvalidParameterException', message }
  const unknown = definition.AllowedOAuthScopes?.find((scope) => !SCOPES.includes(scope))
  if (unknown !== undefined) return { error: 'ScopeDoesNotExistException', message: sentences.scopeNotFound(unknown) }
  const lacksScopes = Boolean(definition.AllowedOAuthFlows?.length) !== Boolean(definition.AllowedOAuthScopes?.length)
  return definition.AllowedOAuthFlowsUserPoolClient && lacksScopes
    ? { error: 'InvalidOAuthFlowException', message: sentences.oauthNeedsScopes }
    : undefined
}

/** Others are those of resource servers, of which there are none yet. */
const SCOPES = ['phone', 'email', 'openid', 'profile', 'aws.cognito.signin.user.admin']

function flowsProblem({ ExplicitAuthFlows = [] }: ClientDefinition): string | undefined {
  const allow = ExplicitAuthFlows.filter((flow) => flow.startsWith('ALLOW_'))
  return allow.length > 0 && allow.length < ExplicitAuthFlows.length ? sentences.authFlowsMixed : undefined
}

function attributesProblem(
  { ReadAttributes = [], WriteAttributes = [] }: ClientDefinition,
  { definition }: Pick<Pool, 'definition'>,
): string | undefined {
  const schema = schemaAttributes(definition.Schema)
  const names = new Set(schema.map(({ Name }) => Name))
  if (ReadAttributes.some((name) => !names.has(name))) return sentences.readAttributesInvalid
  if (WriteAttributes.length === 0) return undefined
  const required = schema.filter(({ Name, Required }) => Required && Name !== 'sub').map(({ Name = '' }) => Name)
  const isWrong =
    WriteAttributes.some((name) => !names.has(name) || READ_ONLY.includes(name)) ||
    required.some((name) => !WriteAttributes.includes(name))
  return isWrong ? sentences.writeAttributesInvalid : undefined
}

/** Nobody is given these to write. */
const READ_ONLY = ['sub', 'email_verified', 'phone_number_verified']

const MINUTE = 60
const DAY = 86_400

/** Seconds: ID and access tokens five minutes to a day, refresh tokens an hour to ten years and never the shortest-lived. */
function validityProblem(definition: ClientDefinition): string | undefined {
  const { access, id, refresh } = lifetimesOf({ definition })
  const areInRange =
    [access, id].every((seconds) => seconds >= 5 * MINUTE && seconds <= DAY) &&
    refresh >= 60 * MINUTE &&
    refresh <= 3_650 * DAY
  return areInRange && access <= refresh && id <= refresh ? undefined : sentences.tokenValidityRange
}

function redirectProblem({
  CallbackURLs = [],
  LogoutURLs = [],
  DefaultRedirectURI,
}: ClientDefinition): string | undefined {
  const open = [...CallbackURLs, ...LogoutURLs].find((url) => /^http:/i.test(url) && !isLocal(url))
  if (open !== undefined) return sentences.redirectOverHttp(open)
  const isListed = DefaultRedirectURI === undefined || CallbackURLs.includes(DefaultRedirectURI)
  return isListed ? undefined : sentences.defaultRedirectNotListed
}

function isLocal(url: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(URL.parse(url)?.hostname ?? '')
}

function providersProblem(
  { SupportedIdentityProviders = [] }: ClientDefinition,
  { id }: Pick<Pool, 'id'>,
): string | undefined {
  const unknown = SupportedIdentityProviders.find((name) => name !== 'COGNITO')
  return unknown === undefined ? undefined : sentences.providerNotFound(unknown, id)
}

/**
 * How long a message takes to deliver would tell who exists. Asked again of the pool as it is in the commit: another process may have changed it
 * meanwhile.
 */
export function hidingProblemNow(definition: ClientDefinition, { settings }: PoolRecord): string | undefined {
  return hidingProblem(definition, parsePoolSettings(settings))
}

function hidingProblem(definition: ClientDefinition, pool: Pick<Pool, 'settings'>): string | undefined {
  return pool.settings.delivery === 'inline' && hidesUsers({ definition, pool })
    ? sentences.hidingNeedsQueue
    : undefined
}

/** Refused by name: a setting that is kept and not acted on would deceive. */
function notHonoured(definition: ClientDefinition, hasSecret: boolean): string | undefined {
  if (definition.RefreshTokenRotation?.Feature === 'ENABLED')
    return sentences.memberNotSupported('RefreshTokenRotation')
  if (!definition.EnablePropagateAdditionalUserContextData) return undefined
  return hasSecret ? undefined : sentences.propagationNeedsSecret
}
