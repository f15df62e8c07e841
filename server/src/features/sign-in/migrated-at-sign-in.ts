import { ApiError } from '../../kernel/api-error.ts'
import { sentences } from '../../protocol/sentences.ts'
import type { AuditBase, UserRecord } from '../../store/ports/index.ts'
import { hidesUsers } from '../clients/hides-users.ts'
import type { Client } from '../pools/directory.ts'
import { functionArn } from '../triggers/function-arn.ts'
import { migrateUser } from '../triggers/migrate-user.ts'
import type { ClientMetadata } from '../triggers/run-trigger.ts'
import type { SignInContext } from './context.ts'

/**
 * The user that the pool's function gives for a name nobody here has, if the password is the right one there. Whom it does not give is nobody, as before.
 *
 * @throws UserNotFoundException where users are not hidden and the function failed, or gave a user that this pool cannot have
 */
export async function migratedAtSignIn(
  ctx: SignInContext,
  client: Client,
  asker: {
    readonly typed: string
    readonly password: string
    readonly clientMetadata: ClientMetadata | undefined
    readonly now: number
    /** Of nobody, who asks. */
    readonly audit: AuditBase
  },
): Promise<UserRecord | undefined> {
  const { pool } = client
  const { typed, password, clientMetadata, now, audit } = asker
  if (functionArn(pool.definition, 'UserMigration') === undefined) return undefined
  const lockOut = await ctx.store.read((tx) => tx.lockOuts.get(pool.id, audit.subject))
  if (lockOut && now < lockOut.lockedUntil) return undefined

  const call = { occasion: 'Authentication', typed, password, validationData: clientMetadata, audit } as const
  const migration = await migrateUser(ctx, client, call).catch((error: unknown) => {
    if (error instanceof ApiError) return { kind: 'impossible' } as const
    throw error
  })
  if (migration.kind === 'migrated') return migration.user
  if (hidesUsers(client)) return undefined
  const verdict = { kind: 'wrong', reason: 'not migrated' } as const
  const entry = { ...audit, id: ctx.ids.row() }
  await ctx.store.signIn.settle({ poolId: pool.id, subject: audit.subject, now, verdict, audit: entry })
  if (migration.kind === 'nobody') return undefined
  throw ctx.fail('UserNotFoundException', sentences.migrationFailed(client.id))
}
