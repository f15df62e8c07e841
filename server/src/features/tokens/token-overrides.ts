import { attributeClaim, type Claims } from './claims.ts'
import type { GroupClaims } from './group-claims.ts'

/** What a PreTokenGeneration trigger wants changed. What it may not change is left out in silence when this is applied. */
export interface TokenOverrides {
  readonly id: ClaimChanges
  readonly access: ClaimChanges & ScopeChanges
  /** In the place of the user's own, in both tokens; `undefined` leaves those. */
  readonly groups: GroupClaims | undefined
}

export interface ClaimChanges {
  readonly add: Claims
  readonly suppress: readonly string[]
}

export interface ScopeChanges {
  readonly addScopes: readonly string[]
  readonly suppressScopes: readonly string[]
}

// What tokens are verified by, and who they are about, is no trigger's to say.
const RESERVED = new Set([
  'acr',
  'amr',
  'at_hash',
  'aud',
  'auth_time',
  'azp',
  'client_id',
  'device_key',
  'event_id',
  'exp',
  'iat',
  'identities',
  'iss',
  'jti',
  'nbf',
  'nonce',
  'origin_jti',
  'sub',
  'token_use',
  'username',
  'version',
])

const OF_GROUPS = new Set(['cognito:groups', 'cognito:roles', 'cognito:preferred_role'])

// In the ID token their types are fixed: a trigger gives text, as the attribute has it.
const TYPED_IN_ID = new Set(['email_verified', 'phone_number_verified', 'updated_at', 'address'])

/** The claims of an ID token as the trigger wants them. Groups and roles are replaced before: they come by `overrides.groups`. */
export function overrideIdClaims(claims: Claims, { id }: TokenOverrides): Claims {
  const additions = additionsOf(id)
    .filter(([name]) => mayBeAdded(name))
    .filter(([name, value]) => !TYPED_IN_ID.has(name) || typeof value === 'string')
    .map(([name, value]) => [name, typeof value === 'string' ? attributeClaim(name, value) : value] as const)
  return { ...without(claims, id.suppress), ...Object.fromEntries(additions) }
}

/** The claims of an access token as the trigger wants them. An `aud` may be added if it is the client; scopes have verbs of their own. */
export function overrideAccessClaims(claims: Claims, { access }: TokenOverrides): Claims {
  const additions = additionsOf(access).filter(([name, value]) =>
    name === 'aud' ? value === claims['client_id'] : name !== 'scope' && mayBeAdded(name),
  )
  const suppressed = access.suppress.filter((name) => name !== 'scope')
  return { ...withScopes(without(claims, suppressed), access), ...Object.fromEntries(additions) }
}

/** What is both added and suppressed is suppressed. */
function additionsOf({ add, suppress }: ClaimChanges): readonly (readonly [name: string, value: unknown])[] {
  const gone = new Set(suppress)
  return Object.entries(add).filter(([name]) => !gone.has(name))
}

function mayBeAdded(name: string): boolean {
  return !RESERVED.has(name) && !name.startsWith('cognito:') && !name.startsWith('dev:')
}

function maySuppress(name: string): boolean {
  return !RESERVED.has(name) && (!name.startsWith('cognito:') || OF_GROUPS.has(name))
}

function without(claims: Claims, suppressed: readonly string[]): Claims {
  const gone = new Set(suppressed.filter(maySuppress))
  return Object.fromEntries(Object.entries(claims).filter(([name]) => !gone.has(name)))
}

/** A token that is left without a scope has no claim of that name. */
function withScopes(claims: Claims, { addScopes, suppressScopes }: ScopeChanges): Claims {
  const { scope, ...rest } = claims
  const granted = typeof scope === 'string' ? scope.split(' ') : []
  const gone = new Set(suppressScopes)
  const scopes = [...new Set([...granted, ...addScopes])].filter((name) => !gone.has(name))
  return scopes.length > 0 ? { ...claims, scope: scopes.join(' ') } : rest
}
