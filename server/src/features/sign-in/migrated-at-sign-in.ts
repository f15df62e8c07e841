import { ApiError } from '../../kernel/api-error.ts'
import type { LoginKey } from '../../kernel/brand.ts'
import { sentences } from '../../protocol/sentences.ts'
import type { UserRecord } from '../../store/ports/index.ts'
import { auditBase } from '../audit-origin.ts'
import { hidesUsers } from '../clients/hides-users.ts'
import { secretHashError } from '../clients/secret-hash.ts'
import type { Client } from '../pools/directory.ts'
import { functionArn } from '../triggers/function-arn.ts'
import { migrateUser } from '../triggers/migrate-user.ts'
import type { ClientMetadata } from '../triggers/run-trigger.ts'
import { subjectOf } from '../users/login-key.ts'
import type { SignInContext, SignInOperation } from './context.ts'

/**
 * The user that the pool's function gives for a name nobody here has, if the password is the right one there. What it refuses counts as a wrong password: it
 * must not become a place where passwords of elsewhere are tried without end.
 *
 * @throws UserNotFoundException where users are not hidden and the function failed, or gave a user that this pool cannot have
 */
export async function migratedAtSignIn(
  ctx: SignInContext,
  client: Client,
  asker: {
    readonly operation: SignInOperation
    readonly typed: string
    readonly key: LoginKey
    readonly password: string
    readonly secretHash: string | undefined
    readonly clientMetadata: ClientMetadata | undefined
    readonly now: number
  },
): Promise<UserRecord | undefined> {
  const { pool } = client
  const { operation, typed, key, password, secretHash, clientMetadata, now } = asker
  if (functionArn(pool.definition, 'UserMigration') === undefined) return undefined
  // Whoever cannot show the client's secret asks no function.
  if (secretHashError(ctx.fail, client, secretHash, { typed, user: undefined }, 'sign-in')) return undefined
  const subject = subjectOf(ctx.keys, pool, key, undefined)
  const lockOut = await ctx.store.read((tx) => tx.lockOuts.get(pool.id, subject))
  if (lockOut && now < lockOut.lockedUntil) return undefined

  const audit = auditBase(ctx, { operation, poolId: pool.id, clientId: client.id, subject, at: now })
  const call = { occasion: 'Authentication', typed, password, validationData: clientMetadata, audit } as const
  const migration = await migrateUser(ctx, client, call).catch((error: unknown) => {
    if (error instanceof ApiError) return { kind: 'impossible' } as const
    throw error
  })
  if (migration.kind === 'migrated') return migration.user
  if (hidesUsers(client)) return undefined
  const verdict = { kind: 'wrong', reason: 'not migrated' } as const
  await ctx.store.signIn.settle({ poolId: pool.id, subject, now, verdict, audit: { ...audit, id: ctx.ids.row() } })
  if (migration.kind === 'nobody') return undefined
  throw ctx.fail('UserNotFoundException', sentences.migrationFailed(client.id))
}
