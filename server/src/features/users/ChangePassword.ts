import { subject } from '../../kernel/brand.ts'
import { HOUR } from '../../kernel/clock.ts'
import { sentences } from '../../protocol/sentences.ts'
import type { WindowRule } from '../../store/ports/index.ts'
import { authEvent } from '../auth-events/auth-event.ts'
import { refused } from '../audit-origin.ts'
import { operation } from '../operation.ts'
import { checkPassword } from '../passwords/check-password.ts'
import { changedNotices } from '../passwords/changed-notice.ts'
import { newCredential } from '../passwords/credential.ts'
import { requireNewPassword } from '../passwords/require-new-password.ts'
import { requireCaller } from './caller.ts'

/** Quotas page of the developer guide. */
const window: WindowRule = { kind: 'change-password', budget: 5, length: HOUR }

/**
 * A user replaces its password by another, and shows that it knows the old one. Tries are counted before anything is hashed; a wrong one does not count
 * towards the lock of sign-ins, or whoever holds a token could lock its owner out.
 */
export const ChangePassword = operation('ChangePassword', {
  async run({ AccessToken, PreviousPassword, ProposedPassword }, ctx) {
    const { client, user, gone, ...caller } = await requireCaller(ctx, 'ChangePassword', AccessToken)
    const event = authEvent(ctx, client, { type: 'PasswordChange', ifAccepted: 'Pass', user })
    const audit = { ...caller.audit, event }
    const { pool } = client
    const who = subject(user.id)
    const counted = await ctx.store.windows.count({ poolId: pool.id, subject: who, now: audit.at, window, audit })
    if (counted === 'limited') throw ctx.fail('LimitExceededException', sentences.attemptLimitExceeded)
    const call = { ...audit, id: ctx.ids.row() }
    if (user.status === 'RESET_REQUIRED') {
      const error = ctx.fail('PasswordResetRequiredException', sentences.passwordResetRequired)
      throw await refused(ctx, call, 'reset required', error)
    }

    const current = await ctx.store.read((tx) => tx.credentials.get(pool.id, user.id))
    const isRight = !current || (await checkPassword(ctx, pool, user, current, PreviousPassword ?? ''))
    const incorrect = () => ctx.fail('NotAuthorizedException', sentences.incorrectUsernameOrPassword)
    if (!isRight) throw await refused(ctx, call, 'wrong password', incorrect())
    const chosen = { wording: 'own', audit: call } as const
    const { history, audit: found } = await requireNewPassword(ctx, client, user, ProposedPassword, chosen)

    const credential = await newCredential(ctx, pool, user, ProposedPassword)
    const now = ctx.now()
    const notices = changedNotices(ctx, pool, user, call)
    const outcome = await ctx.store.write(async (tx) => {
      if (!(await tx.users.get(pool.id, user.id))) return 'gone'
      // Replaced meanwhile, by a reset or by a racer: what was shown is not the password any more.
      const held = await tx.credentials.get(pool.id, user.id)
      if (held?.password !== current?.password) return 'changed meanwhile'
      await tx.users.update(pool.id, user.id, { credential, history }, now)
      if (pool.settings.revokeTokensOnPasswordReset) await tx.sessions.revokeAll(pool.id, user.id, now)
      for (const notice of notices) await tx.outbox.add(notice)
      await tx.audit.append({ ...found, outcome: 'accepted', reason: 'password changed' })
      return 'changed'
    })
    if (outcome === 'gone') throw gone()
    if (outcome === 'changed meanwhile') throw await refused(ctx, call, outcome, incorrect())
    if (notices.length > 0) ctx.wakeOutbox()
    return {}
  },
})
