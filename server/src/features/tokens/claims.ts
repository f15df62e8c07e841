import { SECOND } from '../../kernel/clock.ts'
import type { SessionRecord, UserRecord } from '../../store/ports/index.ts'
import type { Client } from '../pools/directory.ts'
import type { GroupClaims } from './group-claims.ts'
import { isDeveloperOnly, readableBy } from './readable-attributes.ts'

/** What both tokens of one answer have in common. */
export interface Issue {
  readonly issuer: string
  readonly eventId: string
  /** Milliseconds. */
  readonly now: number
  readonly groups: GroupClaims
}

/** What one token has to itself. */
export interface Single {
  readonly jti: string
  /** Seconds. */
  readonly lifetime: number
}

/** What a token says, in the order it says it. */
export type Claims = Readonly<Record<string, unknown>>

/** The one scope of a sign-in through the API. */
export const ADMIN_SCOPE = 'aws.cognito.signin.user.admin'

// They have places of their own among the claims.
const PLACED = new Set(['sub', 'identities', 'email_verified', 'phone_number_verified', 'phone_number', 'email'])

/**
 * The claims of an ID token, in the order the service was seen to emit them. Flags are booleans and `address` is an object (OpenID Connect
 * Core 5.1); a custom attribute is a string whatever its type.
 */
export function idClaims(
  client: Client,
  user: UserRecord,
  session: SessionRecord,
  issue: Issue,
  { jti, lifetime }: Single,
): Claims {
  const readable = readableBy(client)
  const value = (name: string) => (readable(name) ? user.attributes[name] : undefined)
  const others = Object.entries(user.attributes).filter(
    ([name]) => !PLACED.has(name) && (isDeveloperOnly(name) || readable(name)),
  )
  return present({
    sub: user.id,
    'cognito:groups': issue.groups.groups,
    email_verified: attributeClaim('email_verified', value('email_verified')),
    ...Object.fromEntries(others.map(([name, text]) => [name, attributeClaim(name, text)])),
    'cognito:preferred_role': issue.groups.preferredRole,
    iss: issue.issuer,
    phone_number_verified: attributeClaim('phone_number_verified', value('phone_number_verified')),
    'cognito:username': user.username,
    origin_jti: originJti(client, session),
    'cognito:roles': issue.groups.roles,
    aud: client.id,
    identities: value('identities') && identities(value('identities') ?? '[]'),
    event_id: issue.eventId,
    token_use: 'id',
    auth_time: seconds(session.authenticatedAt),
    phone_number: value('phone_number'),
    exp: seconds(issue.now) + lifetime,
    iat: seconds(issue.now),
    jti,
    email: value('email'),
  })
}

/** The claims of an access token, in the order the service was seen to emit them. It has no `aud`. */
export function accessClaims(
  client: Client,
  user: UserRecord,
  session: SessionRecord,
  issue: Issue,
  { jti, lifetime }: Single,
): Claims {
  return present({
    sub: user.id,
    'cognito:groups': issue.groups.groups,
    iss: issue.issuer,
    client_id: client.id,
    origin_jti: originJti(client, session),
    event_id: issue.eventId,
    token_use: 'access',
    scope: ADMIN_SCOPE,
    auth_time: seconds(session.authenticatedAt),
    exp: seconds(issue.now) + lifetime,
    iat: seconds(issue.now),
    jti,
    username: user.username,
  })
}

/** Only a client with token revocation, which is the default, has tokens that say which sign-in they come from. */
export function revokesTokens({ definition }: Pick<Client, 'definition'>): boolean {
  return definition.EnableTokenRevocation ?? true
}

function originJti(client: Client, session: SessionRecord): string | undefined {
  return revokesTokens(client) ? session.id : undefined
}

/** An attribute is text; the claim of the same name has the type that OpenID Connect gives it. */
export function attributeClaim(name: string, text: string | undefined): unknown {
  if (text === undefined) return undefined
  if (name === 'email_verified' || name === 'phone_number_verified') return text === 'true'
  if (name === 'address') return { formatted: text }
  if (name === 'updated_at' && Number.isFinite(Number(text))) return Number(text)
  return text
}

/** In a token every member of a linked identity is a string; the attribute has a boolean and a number among them. */
function identities(text: string): unknown {
  return JSON.parse(text, (_, value: unknown) =>
    typeof value === 'boolean' || typeof value === 'number' ? String(value) : value,
  )
}

function present(claims: Claims): Claims {
  return Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined))
}

function seconds(milliseconds: number): number {
  return Math.floor(milliseconds / SECOND)
}
