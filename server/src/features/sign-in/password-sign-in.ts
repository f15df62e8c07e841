import { NOBODY } from '../../kernel/brand.ts'
import type { ApiError } from '../../kernel/api-error.ts'
import type { Output } from '../../model/index.ts'
import { sentences } from '../../protocol/sentences.ts'
import type { AuditBase, Credential, SessionRecord, SettleSignIn, UserRecord } from '../../store/ports/index.ts'
import { auditBase, refused } from '../audit-origin.ts'
import { authEvent, coming, type GivenContext } from '../auth-events/auth-event.ts'
import { hidesNames, hidesSignUps, hidesStates, hidesUsers } from '../clients/hides-users.ts'
import { secretHashError } from '../clients/secret-hash.ts'
import { checkPassword } from '../passwords/check-password.ts'
import type { Client } from '../pools/directory.ts'
import { callerAddress, refuseBlocked } from '../risk/caller-address.ts'
import { noteFailure } from '../risk/network-risk.ts'
import type { NotifyTemplate } from '../risk/notification.ts'
import { toldByMail } from '../risk/told-by-mail.ts'
import { signInRisk, type SignInRisk } from '../risk/sign-in-risk.ts'
import { newSession } from '../tokens/session.ts'
import { loginKey, subjectOf } from '../users/login-key.ts'
import { preAuthentication } from '../triggers/pre-authentication.ts'
import type { ClientMetadata } from '../triggers/run-trigger.ts'
import { requireParameter, type AuthParameters } from './auth-parameters.ts'
import { challengeAfterPassword } from './challenge.ts'
import type { SignInContext, SignInOperation } from './context.ts'
import { issueTokens } from './issue-tokens.ts'
import { migratedAtSignIn } from './migrated-at-sign-in.ts'
import { NEW_PASSWORD_REQUIRED, newPasswordChallenge } from './new-password-challenge.ts'

/**
 * Signs in with a password. What the user's state forbids is said first; then the password is judged, the verdict is booked, and only what
 * the booking says is told. Under PreventUserExistenceErrors nobody's password is judged too, against a decoy, by the same statements.
 */
export async function passwordSignIn(
  ctx: SignInContext,
  operation: SignInOperation,
  client: Client,
  parameters: AuthParameters,
  { clientMetadata, ...given }: GivenContext & { readonly clientMetadata: ClientMetadata | undefined },
): Promise<Output<'InitiateAuth'>> {
  const username = requireParameter(ctx.fail, parameters, 'USERNAME')
  const password = requireParameter(ctx.fail, parameters, 'PASSWORD')
  const now = ctx.now()
  const { pool } = client
  const key = loginKey(pool, username)
  const found = await ctx.store.read((tx) => tx.users.byLogin(pool.id, key))
  const accountOf = (user: UserRecord | undefined) => {
    const subject = subjectOf(ctx.keys, pool, key, user)
    const event = authEvent(ctx, client, { type: 'SignIn', ifAccepted: 'Pass', user, given })
    const base = auditBase(ctx, { operation, poolId: pool.id, clientId: client.id, subject, at: now })
    return { user, subject, event, audit: { ...base, event } }
  }
  const first = accountOf(found)
  const names = { typed: username, user: found }
  const wrongHash = secretHashError(ctx.fail, client, parameters['SECRET_HASH'], names, 'sign-in')
  if (wrongHash) throw await refused(ctx, first.audit, 'secret hash', wrongHash)
  const ip = callerAddress(ctx, client, given)
  await refuseBlocked(ctx, client, { audit: first.audit, ip, sentence: sentences.signInNotAllowed })

  const asker = { typed: username, password, clientMetadata, now, audit: first.audit }
  const migrated = found ? undefined : await migratedAtSignIn(ctx, client, asker)
  const { user, subject, event, audit } = migrated ? accountOf(migrated) : first

  const { lockOut, credential } = await ctx.store.read(async (tx) => ({
    lockOut: await tx.lockOuts.get(pool.id, subject),
    credential: await tx.credentials.get(pool.id, subject),
  }))
  const tellsState = !hidesStates(client)
  // A lock belongs to the account, by whatever name: where nobody is to learn which names belong together it is not told.
  const isLockTold = tellsState || !hidesNames(client)
  const locked = () =>
    ctx.fail(
      'NotAuthorizedException',
      isLockTold ? sentences.passwordAttemptsExceeded : sentences.incorrectUsernameOrPassword,
    )
  if (user && !user.enabled && tellsState) {
    throw await refused(ctx, audit, 'disabled', ctx.fail('NotAuthorizedException', sentences.userDisabled))
  }
  if (lockOut && now < lockOut.lockedUntil) throw await refused(ctx, audit, 'locked', locked())
  const unwanted = await preAuthentication(ctx, client, { typed: username, user, validationData: clientMetadata })
  if (unwanted && tellsState) throw await refused(ctx, audit, 'PreAuthentication', unwanted)
  const state = tellsState ? stateRefusal(ctx, client, user) : undefined
  if (state) throw await refused(ctx, audit, state.reason, state.error)

  const right = await checkPassword(ctx, pool, user, credential, password)
  const risk = right && user ? await signInRisk(ctx, client, { user, event, password, given, now }) : undefined
  const standing = user && (unwanted ?? obstacleAfter(ctx, client, user, credential, now))
  const obstacle = standing ?? riskObstacle(ctx, risk)
  const mustChange = user?.status === 'FORCE_CHANGE_PASSWORD'
  // Made for nobody as well, so that its cost says nothing.
  const start = !obstacle && !mustChange ? newSession(ctx, client, user ?? { id: NOBODY }, now) : undefined
  const verdict: SettleSignIn['verdict'] =
    right && user
      ? { kind: 'right', session: start?.session }
      : { kind: 'wrong', reason: user ? 'wrong password' : 'unknown user' }
  const outcome = await ctx.store.signIn.settle({
    poolId: pool.id,
    subject,
    now,
    verdict,
    audit: coming(
      risk && event ? { ...audit, event: { ...event, risk: risk.risk } } : audit,
      obstacle ? 'Fail' : mustChange ? 'InProgress' : 'Pass',
      'Password',
    ),
  })

  const incorrect = () => ctx.fail('NotAuthorizedException', sentences.incorrectUsernameOrPassword)
  if (outcome !== 'started') noteFailure(ctx, client, ip, given)
  if (outcome === 'locked') throw locked()
  if (outcome === 'refused' || !user) throw incorrect()
  if (risk?.mustReset) await putOutOfUse(ctx, user, { now, audit, checked: credential })
  else if (risk?.tells && !standing) await tellUser(ctx, client, user, risk.tells, audit)
  if (obstacle) throw obstacle
  if (mustChange) return newPasswordChallenge(ctx, client, user, credential, now)
  if (!start) throw new Error('a sign-in was booked without a session')
  if (await endedByReset(ctx, start.session, credential, audit)) throw incorrect()
  // What a sign-in begins with reaches PreAuthentication and UserMigration alone.
  return issueTokens(ctx, client, user, start, { occasion: 'Authentication', clientMetadata: undefined, now, audit })
}

/** In an act of its own: a mail that cannot be written is no reason to forget what was booked. */
async function tellUser(
  ctx: SignInContext,
  client: Client,
  user: UserRecord,
  template: NotifyTemplate,
  audit: AuditBase,
): Promise<void> {
  const message = toldByMail(ctx, client, user, template, audit)
  if (!message) return
  await ctx.store.write((tx) => tx.outbox.add(message))
  ctx.wakeOutbox()
}

/** A password that others know is good for nothing more: a reset is the way back. */
async function putOutOfUse(
  ctx: SignInContext,
  { poolId, id }: UserRecord,
  call: { readonly now: number; readonly audit: AuditBase; readonly checked: Credential | undefined },
): Promise<void> {
  const { now, audit, checked } = call
  await ctx.store.write(async (tx) => {
    const before = await tx.users.get(poolId, id)
    const held = await tx.credentials.get(poolId, id)
    if (before?.status !== 'CONFIRMED' || held?.password !== checked?.password) return
    await tx.users.update(poolId, id, { status: 'RESET_REQUIRED' }, now)
    const entry = { ...audit, event: undefined, id: ctx.ids.row() }
    await tx.audit.append({ ...entry, outcome: 'accepted', reason: 'the password is known to others: reset required' })
  })
}

function riskObstacle(ctx: SignInContext, risk: SignInRisk | undefined): ApiError | undefined {
  if (risk?.isBlocked) return ctx.fail('NotAuthorizedException', sentences.signInNotAllowed)
  return risk?.mustReset ? ctx.fail('PasswordResetRequiredException', sentences.passwordResetRequired) : undefined
}

/**
 * A password that was replaced while it was being hashed begins nothing: the reset has ended the sessions it found, and this one would outlive
 * it. Looked at after the commit, so one of the two always sees the other.
 */
async function endedByReset(
  ctx: SignInContext,
  session: SessionRecord,
  checked: Credential | undefined,
  audit: AuditBase,
): Promise<boolean> {
  const current = await ctx.store.read((tx) => tx.credentials.get(session.poolId, session.userId))
  if (current?.password === checked?.password) return false
  await ctx.store.write(async (tx) => {
    await tx.sessions.revoke(session.poolId, session.id, session.authenticatedAt)
    await tx.audit.append({ ...audit, id: ctx.ids.row(), outcome: 'refused', reason: 'password changed meanwhile' })
  })
  return true
}

/** What is said whatever the password is; in a hardened pool that hides its users nothing is (H10). */
function stateRefusal(ctx: SignInContext, client: Client, user: UserRecord | undefined) {
  const hidden = hidesUsers(client)
  if (!user) {
    return hidden
      ? undefined
      : { reason: 'unknown user', error: ctx.fail('UserNotFoundException', sentences.userNotFound) }
  }
  if (user.status === 'UNCONFIRMED') {
    return { reason: 'not confirmed', error: ctx.fail('UserNotConfirmedException', sentences.userNotConfirmed) }
  }
  if (user.status === 'RESET_REQUIRED' && !hidden) {
    return {
      reason: 'reset required',
      error: ctx.fail('PasswordResetRequiredException', sentences.passwordResetRequired),
    }
  }
  return undefined
}

/** What even the right password does not get past. Under PreventUserExistenceErrors a reset that is due is told to nobody else. */
function obstacleAfter(
  ctx: SignInContext,
  client: Client,
  user: UserRecord,
  credential: Credential | undefined,
  now: number,
): ApiError | undefined {
  if (!user.enabled) return ctx.fail('NotAuthorizedException', sentences.userDisabled)
  if (user.status === 'UNCONFIRMED') {
    // Or whoever signs up with an address would learn, by the password just chosen, whether it had an account (H12).
    return hidesSignUps(client)
      ? ctx.fail('NotAuthorizedException', sentences.incorrectUsernameOrPassword)
      : ctx.fail('UserNotConfirmedException', sentences.userNotConfirmed)
  }
  if (user.status === 'RESET_REQUIRED')
    return ctx.fail('PasswordResetRequiredException', sentences.passwordResetRequired)
  if (
    user.status === 'FORCE_CHANGE_PASSWORD' &&
    credential?.temporaryUntil !== undefined &&
    credential.temporaryUntil <= now
  ) {
    return ctx.fail('NotAuthorizedException', sentences.temporaryPasswordExpired)
  }
  const challenge = challengeAfterPassword(client.pool, user)
  if (challenge === NEW_PASSWORD_REQUIRED) return undefined
  if (challenge) return ctx.fail('UnsupportedOperationException', sentences.notSupported(challenge))
  return user.status === 'CONFIRMED'
    ? undefined
    : ctx.fail('NotAuthorizedException', sentences.incorrectUsernameOrPassword)
}
