import { loginKey, subject, type Subject } from '../../kernel/brand.ts'
import { HOUR } from '../../kernel/clock.ts'
import { fold } from '../../kernel/fold.ts'
import { Conflict, type AuditBase, type Credential, type UserRecord, type WindowRule } from '../../store/ports/index.ts'
import { migratedUser, userMigrationResponse, type MigratedUser } from '../../triggers/user-migration.ts'
import type { Services } from '../context.ts'
import type { MaybeRequest } from '../passwords/caller.ts'
import { newCredential } from '../passwords/credential.ts'
import type { Client, Pool } from '../pools/directory.ts'
import { isHardened } from '../pools/pool-settings.ts'
import { functionArn } from './function-arn.ts'
import { nameInTheWay, takeOver } from '../users/aliases.ts'
import { loginsOf, subjectOfName } from '../users/login-key.ts'
import { isPlain, newIdentity } from '../users/new-identity.ts'
import { writtenAttributes } from '../users/written-attributes.ts'
import { runTrigger, withMetadata, type ClientMetadata, type TriggerContext } from './run-trigger.ts'

export type Migration =
  | { readonly kind: 'migrated'; readonly user: UserRecord }
  /** The pool has no such function, or it knows nobody by the name. */
  | { readonly kind: 'nobody' }
  /** It gave a user that this pool cannot have. */
  | { readonly kind: 'impossible' }

/**
 * Asks the pool's function whether it knows the user that nobody here is, and makes the user it gives. Without a password the user has none until it is reset;
 * one that comes along is not held against the policy.
 *
 * @throws what `runTrigger` throws
 */
export async function migrateUser(
  ctx: Services & TriggerContext & MaybeRequest,
  client: Client,
  call: {
    readonly occasion: 'ForgotPassword' | 'Authentication'
    readonly typed: string
    readonly password?: string
    readonly validationData?: ClientMetadata | undefined
    readonly clientMetadata?: ClientMetadata | undefined
    readonly audit: AuditBase
    /** Asked before the user is made. */
    readonly before?: (user: UserRecord) => Promise<unknown>
  },
): Promise<Migration> {
  const { pool } = client
  const { occasion, typed, password, validationData, clientMetadata, audit, before } = call
  if (functionArn(pool.definition, 'UserMigration') === undefined || !isUserName(pool, typed)) return { kind: 'nobody' }
  const counted = await ctx.store.windows.count({
    poolId: pool.id,
    subject: askedFor(ctx, pool, typed),
    now: ctx.now(),
    window: WINDOW,
    audit: { ...audit, id: ctx.ids.row() },
  })
  if (counted === 'limited') return { kind: 'nobody' }
  const given = await runTrigger(
    ctx,
    pool,
    'UserMigration',
    {
      occasion,
      clientId: client.id,
      user: { username: typed },
      request: {
        ...(password !== undefined && { password }),
        validationData: validationData ?? null,
        ...withMetadata(clientMetadata),
      },
      response: userMigrationResponse,
    },
    migratedUser,
  )
  if (!given) return { kind: 'nobody' }
  const user = toUser(ctx, pool, typed, given)
  // There is no second factor yet that it could be given.
  if (!user || given.wantsSmsMfa) return { kind: 'impossible' }
  await before?.(user)
  const credential = password === undefined ? undefined : await newCredential(ctx, pool, user, password)
  return (await write(ctx, pool, user, { credential, typed, isAliasForced: given.isAliasForced, audit }))
    ? { kind: 'migrated', user }
    : { kind: 'impossible' }
}

/** Questions for one name: the directory of elsewhere must not become a place where passwords are tried without end, one after the other or side by side. */
const WINDOW: WindowRule = { kind: 'migrate', budget: 5, length: HOUR }

/** A name however it is written: that directory may level case, forms and spaces, and one user must not have a budget for each. */
function askedFor({ keys }: Pick<Services, 'keys'>, pool: Pool, typed: string): Subject {
  return subjectOfName(keys, pool, loginKey(`migrate ${fold(typed.normalize('NFKC')).trim()}`))
}

/** What a user of this pool may be called (model: UsernameType), and in a hardened pool in one form only (H14). */
function isUserName(pool: Pool, typed: string): boolean {
  return /^[\p{L}\p{M}\p{S}\p{N}\p{P}]{1,128}$/u.test(typed) && (!isHardened(pool) || isPlain(typed))
}

/** `undefined` for a user that the pool's schema or its names do not admit. */
function toUser(
  ctx: Pick<Services, 'ids' | 'now'>,
  pool: Pool,
  typed: string,
  { username: named, attributes, status }: MigratedUser,
): UserRecord | undefined {
  const id = ctx.ids.user()
  const given = Object.entries(attributes).map(([Name, Value]) => ({ Name, Value }))
  const written = writtenAttributes(pool, given, { kind: 'administrator' }, {})
  if (written.problem) return undefined
  // Another name than the typed one is for those who typed an alias.
  const isNamed = named !== undefined && Boolean(pool.definition.AliasAttributes?.length)
  const identity = newIdentity(pool, isNamed ? named : typed, id, written.set)
  if (identity.problem !== undefined) return undefined
  const at = ctx.now()
  return {
    poolId: pool.id,
    id,
    username: identity.username,
    status,
    enabled: true,
    createdAt: at,
    modifiedAt: at,
    attributes: { sub: id, ...written.set, ...identity.attributes },
    factors: [],
  }
}

/** `false` where one of the names is somebody's. */
async function write(
  ctx: Services,
  pool: Pool,
  user: UserRecord,
  {
    credential,
    typed,
    isAliasForced,
    audit,
  }: {
    readonly credential: Credential | undefined
    readonly typed: string
    readonly isAliasForced: boolean
    readonly audit: AuditBase
  },
): Promise<boolean> {
  const logins = loginsOf(pool, user)
  try {
    return await ctx.store.write(async (tx) => {
      if (await nameInTheWay(tx, pool, user.id, logins, isAliasForced ? 'take over' : 'leave')) return false
      await takeOver(tx, pool, user.id, logins, user.createdAt)
      await tx.users.create(user, logins, credential)
      await tx.windows.clear(pool.id, askedFor(ctx, pool, typed), WINDOW.kind)
      const entry = { ...audit, id: ctx.ids.row(), subject: subject(user.id), event: undefined }
      await tx.audit.append({ ...entry, outcome: 'accepted', reason: 'migrated by a function of the pool' })
      return true
    })
  } catch (error) {
    if (error instanceof Conflict) return false
    throw error
  }
}
