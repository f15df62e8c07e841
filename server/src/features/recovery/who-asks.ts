import type { Fail } from '../../kernel/api-error.ts'
import type { LoginKey } from '../../kernel/brand.ts'
import type { CountedCall, UserRecord } from '../../store/ports/index.ts'
import { auditBase, refused } from '../audit-origin.ts'
import { requireClient } from '../clients/require-client.ts'
import { secretHashError } from '../clients/secret-hash.ts'
import type { Context } from '../context.ts'
import type { Client } from '../pools/directory.ts'
import { loginKey, subjectOf } from '../users/login-key.ts'
import { recoveryWindow } from './recovery-window.ts'

type RecoveryOperation = 'ForgotPassword' | 'ConfirmForgotPassword'

type Needs = Omit<Context<RecoveryOperation>, 'fail'> & {
  readonly fail: Fail<'InvalidParameterException' | 'NotAuthorizedException' | 'ResourceNotFoundException'>
}

export interface Asker {
  readonly client: Client
  /** The typed name as it is looked up. */
  readonly key: LoginKey
  readonly user: UserRecord | undefined
  /** What every act on the store begins with: whose window it is, and who is to be found in the audit. */
  readonly act: CountedCall
}

/**
 * The first steps of both operations: the client, the silent look-up, and the secret hash, which answers before anything that depends on the
 * user.
 */
export async function whoAsks(
  ctx: Needs,
  operation: RecoveryOperation,
  input: { readonly ClientId: string; readonly Username: string; readonly SecretHash?: string | undefined },
): Promise<Asker> {
  const now = ctx.now()
  const client = await requireClient(ctx, input.ClientId)
  const { pool } = client
  const key = loginKey(pool, input.Username)
  const user = await ctx.store.read((tx) => tx.users.byLogin(pool.id, key))
  const subject = subjectOf(ctx.keys, pool, key, user)
  const audit = auditBase(ctx, { operation, poolId: pool.id, clientId: client.id, subject, at: now })
  const wrongHash = secretHashError(ctx.fail, client, input.SecretHash, { typed: input.Username, user }, 'recovery')
  if (wrongHash) throw await refused(ctx, audit, 'secret hash', wrongHash)
  return { client, key, user, act: { poolId: pool.id, subject, now, window: recoveryWindow(pool), audit } }
}
