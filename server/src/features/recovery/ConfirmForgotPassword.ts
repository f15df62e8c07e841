import type { Subject } from '../../kernel/brand.ts'
import { sentences } from '../../protocol/sentences.ts'
import type { CountedCall, UserRecord, Verdict } from '../../store/ports/index.ts'
import { refused } from '../audit-origin.ts'
import { hidesStates, hidesUsers } from '../clients/hides-users.ts'
import { countName, whoAsks } from '../codes/who-asks.ts'
import type { Context } from '../context.ts'
import { operation } from '../operation.ts'
import { changedNotices } from '../passwords/changed-notice.ts'
import { newCredential } from '../passwords/credential.ts'
import { requireNewPassword } from '../passwords/require-new-password.ts'
import type { Client, Pool } from '../pools/directory.ts'
import { isHardened } from '../pools/pool-settings.ts'
import { noteFailure } from '../risk/network-risk.ts'
import { postConfirmation } from '../triggers/post-confirmation.ts'
import { isRescue } from './eligibility.ts'
import { judgeCode } from './judge-code.ts'
import { asking, clearedWindows, recoveryWindow } from './recovery-window.ts'
import { carriedIn } from '../codes/carried-in.ts'

type Ctx = Context<'ConfirmForgotPassword'>

/**
 * Sets a new password for whoever holds the code. Every try is counted before its code is looked at; a password the policy refuses leaves
 * the code alive; the code is used up in the commit that sets the password.
 */
export const ConfirmForgotPassword = operation('ConfirmForgotPassword', {
  async run({ ConfirmationCode, Password, ClientMetadata, ...name }, ctx) {
    const asker = await whoAsks(ctx, asking('ConfirmForgotPassword'), name)
    const { client, ip, user, act, nameSubject } = asker
    const { pool } = client
    await ctx.wrongCodes.slowDown(pool)
    // Where nothing could be right nothing is guessed: it spends no guess of the code that its owner will ask for (H5).
    if (isHardened(pool) && !(await hasLiveCode(ctx, act))) {
      ctx.wrongCodes.note(pool)
      throw await refused(ctx, act.audit, 'no code', refusal(ctx, client, user, 'none'))
    }
    // There it depends on the account whether a guess counts, so a name has no count of its own: it would tell which names are one account's (S3).
    if (!isHardened(pool)) await countName(ctx, asker)
    const attempt = await ctx.store.codes.attempt({
      ...act,
      purpose: 'reset',
      judge: (row) =>
        judgeCode(ctx.keys, pool, user, row, ConfirmationCode, { now: act.now, carries: carriedIn(ctx, pool) }),
    })
    if (attempt.kind === 'limited') {
      throw nameSubject
        ? refusal(ctx, client, undefined, 'none')
        : ctx.fail('LimitExceededException', sentences.attemptLimitExceeded)
    }
    if (attempt.kind === 'wrong') {
      ctx.wrongCodes.note(pool)
      noteFailure(ctx, client, ip)
      throw refusal(ctx, client, user, attempt.verdict.reason)
    }
    if (!user) throw new Error('a code was judged right for nobody')

    const chosen = { wording: 'recovery', audit: { ...act.audit, id: ctx.ids.row() } } as const
    const { history, audit } = await requireNewPassword(ctx, client, user, Password, chosen)

    const notices = changedNotices(ctx, pool, user, audit)
    const outcome = await ctx.store.recovery.consume({
      poolId: pool.id,
      userId: user.id,
      now: ctx.now(),
      nonce: attempt.code.seed.nonce,
      credential: await newCredential(ctx, pool, user, Password),
      history,
      clears: clearedWindows(pool),
      notices,
      sessions: pool.settings.revokeTokensOnPasswordReset ? 'revoke' : 'keep',
      audit,
      reason: isRescue(pool, user) ? 'password set by rescue' : 'password reset',
    })
    if (notices.length > 0) ctx.wakeOutbox()
    if (outcome === 'changed' && nameSubject) await clearName(ctx, pool, nameSubject)
    if (outcome === 'changed' && attempt.code.medium === 'SMS')
      ctx.texts.confirmed(user.attributes['phone_number'] ?? '')
    if (outcome === 'expired') throw ctx.fail('ExpiredCodeException', sentences.codeExpired)
    const told = { occasion: 'ConfirmForgotPassword', clientId: client.id, clientMetadata: ClientMetadata } as const
    await postConfirmation(ctx, pool, { ...told, user })
    return {}
  },
})

async function hasLiveCode({ store }: Ctx, { poolId, subject, now }: CountedCall): Promise<boolean> {
  const code = await store.read((tx) => tx.codes.get(poolId, subject, 'reset'))
  return code !== undefined && code.expiresAt > now
}

/** The name that was typed begins anew with the account; should the process die before, it does in an hour. */
async function clearName({ store }: Ctx, pool: Pool, name: Subject): Promise<void> {
  const kinds = new Set((['send', 'guess'] as const).map((act) => recoveryWindow(pool, act).kind))
  await store.write(async (tx) => {
    for (const kind of kinds) await tx.windows.clear(pool.id, name, kind)
  })
}

/** The order of recovery: who, then the user's state, then the code. */
function refusal(
  ctx: Ctx,
  client: Client,
  user: UserRecord | undefined,
  reason: (Verdict & { right: false })['reason'],
) {
  const mismatch = () => ctx.fail('CodeMismatchException', sentences.codeMismatch)
  // Only who has the right code learns what keeps it from working (H9, H10).
  if (hidesStates(client) && reason !== 'refused') return mismatch()
  if (!user)
    return hidesUsers(client) ? mismatch() : ctx.fail('UserNotFoundException', sentences.userClientCombinationNotFound)
  if (!user.enabled) return hidesUsers(client) ? mismatch() : ctx.fail('NotAuthorizedException', sentences.userDisabled)
  if (user.status === 'UNCONFIRMED') return ctx.fail('UserNotConfirmedException', sentences.userNotConfirmed)
  return reason === 'mismatch' ? mismatch() : ctx.fail('ExpiredCodeException', sentences.codeExpired)
}
