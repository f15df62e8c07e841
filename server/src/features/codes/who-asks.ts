import type { Fail } from '../../kernel/api-error.ts'
import type { LoginKey } from '../../kernel/brand.ts'
import type { CountedCall, UserRecord, WindowRule } from '../../store/ports/index.ts'
import { auditBase, refused, type AuditOrigin } from '../audit-origin.ts'
import { requireClient } from '../clients/require-client.ts'
import { secretHashError, type SecretHashWording } from '../clients/secret-hash.ts'
import type { Services } from '../context.ts'
import type { Client, Pool } from '../pools/directory.ts'
import { loginKey, subjectOf } from '../users/login-key.ts'

type Needs = Services &
  AuditOrigin & {
    readonly fail: Fail<'InvalidParameterException' | 'NotAuthorizedException' | 'ResourceNotFoundException'>
  }

export interface Asker {
  readonly client: Client
  /** The typed name as it is looked up. */
  readonly key: LoginKey
  readonly user: UserRecord | undefined
  /** What every act on the store begins with. */
  readonly act: CountedCall
}

/**
 * The first steps of every operation that a stranger calls about a user and a code: the client, the silent look-up, and the secret hash, which answers
 * before anything that depends on the user.
 */
export async function whoAsks(
  ctx: Needs,
  call: {
    readonly operation: 'ForgotPassword' | 'ConfirmForgotPassword' | 'ConfirmSignUp' | 'ResendConfirmationCode'
    readonly window: (pool: Pool) => WindowRule
    readonly wording: SecretHashWording
  },
  input: { readonly ClientId: string; readonly Username: string; readonly SecretHash?: string | undefined },
): Promise<Asker> {
  const { operation, wording } = call
  const now = ctx.now()
  const client = await requireClient(ctx, input.ClientId)
  const { pool } = client
  const key = loginKey(pool, input.Username)
  const user = await ctx.store.read((tx) => tx.users.byLogin(pool.id, key))
  const subject = subjectOf(ctx.keys, pool, key, user)
  const audit = auditBase(ctx, { operation, poolId: pool.id, clientId: client.id, subject, at: now })
  const wrongHash = secretHashError(ctx.fail, client, input.SecretHash, { typed: input.Username, user }, wording)
  if (wrongHash) throw await refused(ctx, audit, 'secret hash', wrongHash)
  return { client, key, user, act: { poolId: pool.id, subject, now, window: call.window(pool), audit } }
}
