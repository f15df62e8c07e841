import type { Fail } from '../../kernel/api-error.ts'
import type { LoginKey, Subject } from '../../kernel/brand.ts'
import { sentences } from '../../protocol/sentences.ts'
import type { AuthEventDraft, CountedCall, UserRecord, WindowRule } from '../../store/ports/index.ts'
import { auditBase, refused, type AuditOrigin } from '../audit-origin.ts'
import { hidesNames } from '../clients/hides-users.ts'
import { requireClient } from '../clients/require-client.ts'
import { secretHashError, type SecretHashWording } from '../clients/secret-hash.ts'
import { authEvent, finding, givenBy, ofUser } from '../auth-events/auth-event.ts'
import type { Services } from '../context.ts'
import type { Client, Pool } from '../pools/directory.ts'
import { callerAddress, refuseBlocked } from '../risk/caller-address.ts'
import { isEnforced } from '../risk/configuration.ts'
import { networkLevel } from '../risk/network-risk.ts'
import type { RiskLevel } from '../risk/takeover.ts'
import { loginKey, subjectOf, subjectOfName } from '../users/login-key.ts'

type Needs = Services &
  AuditOrigin & {
    readonly fail: Fail<'InvalidParameterException' | 'NotAuthorizedException' | 'ResourceNotFoundException'>
  }

export interface Asker {
  readonly client: Client
  /** Where the user is, as far as that is known. */
  readonly ip: string
  /** The typed name as it is looked up. */
  readonly key: LoginKey
  readonly user: UserRecord | undefined
  /** What every act on the store begins with. */
  readonly act: CountedCall
  /**
   * Where an account has several names and nobody is to learn which belong together (S3), each name has a window of its own beside the account's. A call
   * that only the account's window refuses is answered as one that was let in and did not help.
   */
  readonly nameSubject: Subject | undefined
}

/**
 * The first steps of every operation that a stranger calls about a user and a code: the client, the silent look-up, the secret hash, which answers
 * before anything that depends on the user.
 */
export async function whoAsks(
  ctx: Needs,
  call: {
    readonly operation: 'ForgotPassword' | 'ConfirmForgotPassword' | 'ConfirmSignUp' | 'ResendConfirmationCode'
    /** `level` is the risk that the caller's network is, where that has consequences. */
    readonly window: (pool: Pool, level: RiskLevel | undefined) => WindowRule
    readonly wording: SecretHashWording
    /** What the call is to the user, where it is an event. */
    readonly event?: Pick<AuthEventDraft, 'type' | 'ifAccepted'>
  },
  input: {
    readonly ClientId: string
    readonly Username: string
    readonly SecretHash?: string | undefined
    readonly UserContextData?:
      | { readonly EncodedData?: string | undefined; readonly IpAddress?: string | undefined }
      | undefined
  },
): Promise<Asker> {
  const { operation, wording } = call
  const now = ctx.now()
  const client = await requireClient(ctx, input.ClientId)
  const { pool } = client
  const key = loginKey(pool, input.Username)
  const user = await ctx.store.read((tx) => tx.users.byLogin(pool.id, key))
  const subject = subjectOf(ctx.keys, pool, key, user)
  const given = givenBy(input.UserContextData)
  const event = call.event && authEvent(ctx, client, { ...call.event, user, given })
  const ip = callerAddress(ctx, client, given)
  const level = networkLevel(ctx, client, ip)
  const row = { ...auditBase(ctx, { operation, poolId: pool.id, clientId: client.id, subject, at: now }), event }
  const audit = level ? finding(row, { decision: 'AccountTakeover', level }) : row
  const wrongHash = secretHashError(ctx.fail, client, input.SecretHash, { typed: input.Username, user }, wording)
  if (wrongHash) throw await refused(ctx, audit, 'secret hash', wrongHash)
  await refuseBlocked(ctx, client, { audit, ip, sentence: sentences.requestNotAllowed })
  const act = { poolId: pool.id, subject, now, window: call.window(pool, isEnforced(pool) ? level : undefined), audit }
  const nameSubject = hidesNames(client) ? subjectOfName(ctx.keys, pool, key) : undefined
  return { client, ip, key, user, act, nameSubject }
}

/** Who asks, once a function of the pool has given the user that was not there. */
export function asUser(ctx: Pick<Services, 'keys'>, asker: Asker, user: UserRecord): Asker {
  const { client, key, act } = asker
  const subject = subjectOf(ctx.keys, client.pool, key, user)
  const event = ofUser(act.audit.event, user)
  return { ...asker, user, act: { ...act, subject, audit: { ...act.audit, subject, event } } }
}

/** Counts the call in the window of the typed name, where it has one. @throws LimitExceededException */
export async function countName(
  ctx: Pick<Services, 'store' | 'ids'> & { readonly fail: Fail<'LimitExceededException'> },
  { act, nameSubject }: Pick<Asker, 'act' | 'nameSubject'>,
): Promise<void> {
  if (!nameSubject) return
  const audit = { ...act.audit, id: ctx.ids.row() }
  const counted = await ctx.store.windows.count({ ...act, subject: nameSubject, audit })
  if (counted === 'limited') throw ctx.fail('LimitExceededException', sentences.attemptLimitExceeded)
}
