import type { Output } from '../../model/index.ts'
import { sentences } from '../../protocol/sentences.ts'
import { subject } from '../../kernel/brand.ts'
import type { UserRecord } from '../../store/ports/index.ts'
import { auditBase, refused } from '../audit-origin.ts'
import { authEvent, type GivenContext } from '../auth-events/auth-event.ts'
import { secretHashError } from '../clients/secret-hash.ts'
import { newCredential } from '../passwords/credential.ts'
import { requireNewPassword } from '../passwords/require-new-password.ts'
import type { Client } from '../pools/directory.ts'
import { callerAddress, refuseBlocked } from '../risk/caller-address.ts'
import { newSession } from '../tokens/session.ts'
import { aliasSentence, nameInTheWay } from '../users/aliases.ts'
import { loginKey, loginsOf } from '../users/login-key.ts'
import { missingRequired, writtenAttributes, type Attributes } from '../users/written-attributes.ts'
import type { ClientMetadata } from '../triggers/run-trigger.ts'
import { requireParameter, type AuthParameters } from './auth-parameters.ts'
import { challengeAfterPassword } from './challenge.ts'
import { fingerprint, openChallengeSession } from './challenge-session.ts'
import type { RespondContext, RespondOperation } from './context.ts'
import { issueTokens } from './issue-tokens.ts'
import { NEW_PASSWORD_REQUIRED } from './new-password-challenge.ts'

/**
 * A user replaces the temporary password by one of its own, adds what the pool requires, and is signed in. The session is used up in the commit that does
 * it; a password that the policy refuses leaves it alive.
 */
export async function answerNewPassword(
  ctx: RespondContext,
  operation: RespondOperation,
  client: Client,
  {
    session: text,
    responses,
    clientMetadata,
    given,
  }: {
    readonly session: string | undefined
    readonly responses: AuthParameters
    readonly clientMetadata: ClientMetadata | undefined
    readonly given: GivenContext
  },
): Promise<Output<'RespondToAuthChallenge'>> {
  const username = requireParameter(ctx.fail, responses, 'USERNAME')
  const password = requireParameter(ctx.fail, responses, 'NEW_PASSWORD')
  if (!text) throw ctx.fail('InvalidParameterException', sentences.missingParameter('Session'))
  const { pool } = client
  const now = ctx.now()
  const notAuthorized = (message: string) => ctx.fail('NotAuthorizedException', message)

  const session = openChallengeSession(ctx, client, NEW_PASSWORD_REQUIRED, text, now)
  const named = await ctx.store.read((tx) => tx.users.byLogin(pool.id, loginKey(pool, username)))
  const user = session && named?.id === session.userId ? named : undefined
  const wrongHash = secretHashError(ctx.fail, client, responses['SECRET_HASH'], { typed: username, user }, 'sign-in')
  if (wrongHash) throw wrongHash
  if (!session || !user) throw notAuthorized(sentences.sessionInvalid)
  const whose = { poolId: pool.id, clientId: client.id, subject: subject(user.id) }
  const event = authEvent(ctx, client, { type: 'SignIn', ifAccepted: 'Pass', user, given })
  const audit = { ...auditBase(ctx, { operation, ...whose, at: now }), event }
  const ip = callerAddress(ctx, client, given)
  await refuseBlocked(ctx, client, { audit, ip, sentence: sentences.signInNotAllowed })
  const refuse = (reason: string, message: string) => refused(ctx, audit, reason, notAuthorized(message))
  if (session.expiresAt <= now) throw await refuse('session expired', sentences.sessionExpired)
  if (!user.enabled) throw await refuse('disabled', sentences.userDisabled)
  const current = await ctx.store.read((tx) => tx.credentials.get(pool.id, user.id))
  if (user.status !== 'FORCE_CHANGE_PASSWORD' || fingerprint(current) !== session.credential)
    throw await refuse('session used', sentences.sessionUsed)

  const attributes = completedAttributes(ctx, client, user, responses)
  const chosen = { wording: 'set', audit } as const
  const { history, audit: found } = await requireNewPassword(ctx, client, user, password, chosen)
  const after: UserRecord = { ...user, status: 'CONFIRMED', attributes, modifiedAt: now }
  const next = challengeAfterPassword(pool, after)
  if (next) throw ctx.fail('InvalidParameterException', sentences.notSupported(next))

  const credential = await newCredential(ctx, pool, user, password)
  const start = newSession(ctx, client, after, now)
  const logins = loginsOf(pool, after)
  const outcome = await ctx.store.write(async (tx) => {
    const before = await tx.users.get(pool.id, user.id)
    const held = await tx.credentials.get(pool.id, user.id)
    const isUnused = before?.enabled && before.status === 'FORCE_CHANGE_PASSWORD'
    if (!isUnused || fingerprint(held) !== session.credential) return { kind: 'used' } as const
    const taken = await nameInTheWay(tx, pool, user.id, logins, 'leave')
    if (taken) return { kind: 'taken', taken } as const
    const change = { status: 'CONFIRMED', credential, history, attributes, logins } as const
    await tx.users.update(pool.id, user.id, change, now)
    await tx.lockOuts.clear(pool.id, subject(user.id))
    await tx.sessions.start(start.session)
    await tx.audit.append({ ...found, outcome: 'accepted', reason: 'new password chosen, signed in' })
    return { kind: 'done' } as const
  })
  if (outcome.kind === 'used') throw await refuse('session used', sentences.sessionUsed)
  if (outcome.kind === 'taken') throw ctx.fail('AliasExistsException', aliasSentence(pool, outcome.taken))
  return issueTokens(ctx, client, after, start, { occasion: 'NewPasswordChallenge', clientMetadata, now, audit })
}

const PREFIX = 'userAttributes.'

/** What the user has together with what the answer brings. @throws InvalidParameterException · NotAuthorizedException */
function completedAttributes(
  ctx: RespondContext,
  client: Client,
  user: UserRecord,
  responses: AuthParameters,
): Attributes {
  const given = Object.entries(responses).flatMap(([name, Value]) =>
    name.startsWith(PREFIX) ? [{ Name: name.slice(PREFIX.length), Value }] : [],
  )
  const written = writtenAttributes(client.pool, given, { kind: 'client', client }, {})
  if (written.problem) throw ctx.fail(written.problem.error, written.problem.message)
  const again = Object.keys(written.set).find((name) => user.attributes[name] !== undefined)
  if (again !== undefined) throw ctx.fail('NotAuthorizedException', sentences.attributeAlreadyProvided(again))
  const attributes = { ...user.attributes, ...written.set }
  const [missing] = missingRequired(client.pool, attributes)
  if (missing !== undefined) throw ctx.fail('InvalidParameterException', sentences.attributeMissing(missing))
  return attributes
}
