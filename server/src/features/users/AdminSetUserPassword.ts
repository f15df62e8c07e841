import { subject } from '../../kernel/brand.ts'
import { DAY } from '../../kernel/clock.ts'
import { sentences } from '../../protocol/sentences.ts'
import { auditBase } from '../audit-origin.ts'
import { operation } from '../operation.ts'
import { newCredential } from '../passwords/credential.ts'
import { passwordHistory } from '../passwords/history.ts'
import { passwordProblem } from '../passwords/policy.ts'
import { passwordPolicyOf } from '../pools/password-policy.ts'
import { requirePool } from '../pools/require-pool.ts'
import { requireUser } from './require-user.ts'

/** Sets a password: for good, or a temporary one that the user must replace at the next sign-in. Nobody is told of it. */
export const AdminSetUserPassword = operation('AdminSetUserPassword', {
  async run({ UserPoolId, Username, Password, Permanent }, ctx) {
    const pool = await requirePool(ctx, UserPoolId)
    const user = await requireUser(ctx, pool, Username)
    const problem = passwordProblem(pool, Password, 'set')
    if (problem) throw ctx.fail('InvalidPasswordException', problem)
    const history = await passwordHistory(ctx, pool, user, Password)
    if (history?.wasUsed) throw ctx.fail('PasswordHistoryPolicyViolationException', sentences.passwordPreviouslyUsed)

    const credential = await newCredential(ctx, pool, user, Password)
    const now = ctx.now()
    const until = now + passwordPolicyOf(pool).TemporaryPasswordValidityDays * DAY
    const change = Permanent
      ? ({ status: 'CONFIRMED', credential, history: history?.entry } as const)
      : ({ status: 'FORCE_CHANGE_PASSWORD', credential: { ...credential, temporaryUntil: until } } as const)
    const whose = { poolId: pool.id, subject: subject(user.id), at: now }
    const audit = auditBase(ctx, { operation: 'AdminSetUserPassword', ...whose })
    const wasThere = await ctx.store.write(async (tx) => {
      if (!(await tx.users.get(pool.id, user.id))) return false
      await tx.users.update(pool.id, user.id, change, now)
      await tx.lockOuts.clear(pool.id, subject(user.id))
      if (pool.settings.revokeTokensOnPasswordReset) await tx.sessions.revokeAll(pool.id, user.id, now)
      await tx.audit.append({
        ...audit,
        outcome: 'accepted',
        reason: Permanent ? 'password set' : 'temporary password set',
      })
      return true
    })
    if (!wasThere) throw ctx.fail('UserNotFoundException', sentences.userNotFound)
    return {}
  },
})
