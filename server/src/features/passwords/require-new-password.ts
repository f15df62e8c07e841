import type { Fail } from '../../kernel/api-error.ts'
import { sentences } from '../../protocol/sentences.ts'
import type { AuditBase, KeptDigest, UserRecord } from '../../store/ports/index.ts'
import { refused } from '../audit-origin.ts'
import type { Services } from '../context.ts'
import type { Client } from '../pools/directory.ts'
import { compromisedVerdict, withCompromised } from '../risk/compromised.ts'
import type { MaybeRequest } from './caller.ts'
import { passwordHistory } from './history.ts'
import { passwordProblem, type PasswordWording } from './policy.ts'

type Needs = Pick<Services, 'breachedPasswords' | 'hasher' | 'keys' | 'random' | 'store'> &
  MaybeRequest & { readonly fail: Fail<'InvalidPasswordException' | 'PasswordHistoryPolicyViolationException'> }

/**
 * What a pool asks of a password that a user chooses anew, in the order in which it is told: the policy, the history, the list of breached ones. A refusal is
 * audited. Returns what the history is to keep, in pools that have one, and the audit row with what was found.
 *
 * @throws InvalidPasswordException · PasswordHistoryPolicyViolationException
 */
export async function requireNewPassword(
  ctx: Needs,
  client: Client,
  user: UserRecord,
  password: string,
  { wording, audit }: { readonly wording: PasswordWording; readonly audit: AuditBase },
): Promise<{ readonly history: KeptDigest | undefined; readonly audit: AuditBase }> {
  const { pool } = client
  const problem = passwordProblem(pool, password, wording)
  if (problem) throw await refused(ctx, audit, 'password policy', ctx.fail('InvalidPasswordException', problem))
  const history = await passwordHistory(ctx, pool, user, password)
  if (history?.wasUsed) {
    const error = ctx.fail('PasswordHistoryPolicyViolationException', sentences.passwordPreviouslyUsed)
    throw await refused(ctx, audit, 'password history', error)
  }
  const verdict = compromisedVerdict(ctx, client, 'PASSWORD_CHANGE', password)
  const found = withCompromised(audit, verdict)
  if (verdict === 'refused') {
    const error = ctx.fail('InvalidPasswordException', sentences.passwordBreached)
    throw await refused(ctx, found, 'password breached', error)
  }
  return { history: history?.entry, audit: found }
}
