import type { Fail } from '../../kernel/api-error.ts'
import type { Output } from '../../model/index.ts'
import { sentences } from '../../protocol/sentences.ts'
import type { SessionRecord, SettleSignIn, UserRecord } from '../../store/ports/index.ts'
import { auditBase } from '../audit-base.ts'
import { hidesUsers } from '../clients/hides-users.ts'
import { verifySecretHash } from '../clients/secret-hash.ts'
import type { Context } from '../context.ts'
import { checkPassword } from '../passwords/check-password.ts'
import type { Client } from '../pools/directory.ts'
import { lifetimesOf } from '../tokens/lifetimes.ts'
import { newRefreshToken, refreshHash } from '../tokens/refresh-token.ts'
import { loginKey, subjectOf } from '../users/login-key.ts'

type Needs = Omit<Context<'InitiateAuth'>, 'fail'> & {
  readonly fail: Fail<
    | 'InvalidParameterException'
    | 'NotAuthorizedException'
    | 'PasswordResetRequiredException'
    | 'UserNotConfirmedException'
    | 'UserNotFoundException'
    | 'UnsupportedOperationException'
  >
}

/**
 * Signs in with user name and password. The order is the service's: client, parameters, secret hash, then for somebody and nobody alike the
 * lock, the hash and one act that books the verdict; only then is anything said.
 */
export async function passwordSignIn(
  ctx: Needs,
  operation: 'InitiateAuth' | 'AdminInitiateAuth',
  client: Client,
  parameters: Readonly<Record<string, string>>,
): Promise<Output<'InitiateAuth'>> {
  const username = require(ctx.fail, parameters, 'USERNAME')
  const password = require(ctx.fail, parameters, 'PASSWORD')
  const { pool } = client
  const key = loginKey(pool, username)
  const user = await ctx.store.read((tx) => tx.users.byLogin(pool.id, key))
  verifySecretHash(ctx.fail, client, parameters['SECRET_HASH'], { typed: username, user }, 'sign-in')

  const now = ctx.now()
  const subject = subjectOf(ctx.keys, pool, key, user)
  const { lockOut, credential } = await ctx.store.read(async (tx) => ({
    lockOut: await tx.lockOuts.get(pool.id, subject),
    credential: await tx.users.credential(pool.id, subject),
  }))
  const status = statusRefusal(ctx, client, user)
  if (status) throw status
  if (lockOut && now < lockOut.lockedUntil) throw ctx.fail('NotAuthorizedException', sentences.passwordAttemptsExceeded)

  const right = await checkPassword(ctx, pool, user, credential, password)
  const refreshToken = newRefreshToken(ctx.random)
  const session = user && newSession(ctx, client, user, refreshToken, now)
  const challenged = user?.status !== 'CONFIRMED'
  const verdict: SettleSignIn['verdict'] =
    right && session ? { kind: 'right', session: challenged ? undefined : session } : { kind: 'wrong', reason: user ? 'wrong password' : 'not found' }
  const audit = auditBase(ctx, { operation, poolId: pool.id, clientId: client.id, subject, at: now })
  const outcome = await ctx.store.signIn.settle({ poolId: pool.id, subject, now: ctx.now(), verdict, audit })

  if (outcome === 'locked') throw ctx.fail('NotAuthorizedException', sentences.passwordAttemptsExceeded)
  if (!user || !session) {
    if (!hidesUsers(client)) throw ctx.fail('UserNotFoundException', sentences.userNotFound)
    throw ctx.fail('NotAuthorizedException', sentences.incorrectUsernameOrPassword)
  }
  if (outcome === 'refused') throw ctx.fail('NotAuthorizedException', sentences.incorrectUsernameOrPassword)
  if (challenged) throw challengeRefusal(ctx, user, credential?.temporaryUntil, now)

  const tokens = await ctx.tokens.issue(client, user, session, now)
  return {
    ChallengeParameters: {},
    AuthenticationResult: {
      AccessToken: tokens.accessToken,
      ExpiresIn: tokens.expiresIn,
      TokenType: 'Bearer',
      RefreshToken: refreshToken,
      IdToken: tokens.idToken,
    },
  }
}

/** What the user's state says before the password is looked at. A reset that is due is told at once only where users are not hidden. */
function statusRefusal(ctx: Needs, client: Client, user: UserRecord | undefined) {
  if (!user) return undefined
  if (!user.enabled) return ctx.fail('NotAuthorizedException', sentences.userDisabled)
  if (user.status === 'UNCONFIRMED') return ctx.fail('UserNotConfirmedException', sentences.userNotConfirmed)
  if (user.status === 'RESET_REQUIRED' && !hidesUsers(client)) {
    return ctx.fail('PasswordResetRequiredException', sentences.passwordResetRequired)
  }
  return undefined
}

/** The password was right, but it opens no session: it must be reset, or changed by a challenge. */
function challengeRefusal(ctx: Needs, user: UserRecord, temporaryUntil: number | undefined, now: number) {
  if (user.status === 'RESET_REQUIRED') return ctx.fail('PasswordResetRequiredException', sentences.passwordResetRequired)
  if (user.status !== 'FORCE_CHANGE_PASSWORD') return ctx.fail('NotAuthorizedException', sentences.incorrectUsernameOrPassword)
  if (temporaryUntil !== undefined && temporaryUntil <= now) {
    return ctx.fail('NotAuthorizedException', sentences.temporaryPasswordExpired)
  }
  return ctx.fail('UnsupportedOperationException', sentences.notSupported('NEW_PASSWORD_REQUIRED'))
}

function newSession(ctx: Needs, client: Client, user: UserRecord, refreshToken: string, now: number): SessionRecord {
  return {
    poolId: client.pool.id,
    id: ctx.ids.uuid(),
    userId: user.id,
    clientId: client.id,
    refreshHash: refreshHash(ctx.keys, refreshToken),
    authenticatedAt: now,
    expiresAt: now + lifetimesOf(client).refresh,
  }
}

function require(fail: Fail<'InvalidParameterException'>, parameters: Readonly<Record<string, string>>, name: string): string {
  const value = parameters[name]
  if (!value) throw fail('InvalidParameterException', sentences.missingParameter(name))
  return value
}
