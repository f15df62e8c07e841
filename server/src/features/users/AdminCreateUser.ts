import { subject } from '../../kernel/brand.ts'
import { DAY } from '../../kernel/clock.ts'
import { sentences } from '../../protocol/sentences.ts'
import { Conflict, type Login, type UserRecord } from '../../store/ports/index.ts'
import { auditBase } from '../audit-origin.ts'
import type { Context } from '../context.ts'
import { deliver } from '../deliver.ts'
import { operation } from '../operation.ts'
import { newCredential } from '../passwords/credential.ts'
import { passwordProblem } from '../passwords/policy.ts'
import { temporaryPassword } from '../passwords/temporary-password.ts'
import type { Pool } from '../pools/directory.ts'
import { passwordPolicyOf } from '../pools/password-policy.ts'
import { requirePool } from '../pools/require-pool.ts'
import { messageExtras } from '../triggers/message-extras.ts'
import { preSignUp } from '../triggers/pre-sign-up.ts'
import type { ClientMetadata } from '../triggers/run-trigger.ts'
import { aliasSentence, nameInTheWay, takeOver } from './aliases.ts'
import { listedUser } from './describe-user.ts'
import { invitation, invitationContacts, type Contact } from './invitation.ts'
import { loginsOf } from './login-key.ts'
import { newIdentity, takenSentence } from './new-identity.ts'
import { requireUser } from './require-user.ts'
import { writtenAttributes } from './written-attributes.ts'
import { carriedIn } from '../codes/carried-in.ts'

type Ctx = Context<'AdminCreateUser'>

/** Makes a user with a temporary password and invites it; or invites again a user who has not chosen a password yet. */
export const AdminCreateUser = operation('AdminCreateUser', {
  async run(input, ctx) {
    const pool = await requirePool(ctx, input.UserPoolId)
    if (input.MessageAction === 'RESEND') return { User: listedUser(await inviteAgain(ctx, pool, input)) }

    const now = ctx.now()
    const id = ctx.ids.user()
    const given = writtenAttributes(pool, input.UserAttributes ?? [], { kind: 'administrator' }, {})
    if (given.problem) throw ctx.fail(given.problem.error, given.problem.message)
    const identity = newIdentity(pool, input.Username, id, given.set)
    if (identity.problem !== undefined) throw ctx.fail('InvalidParameterException', identity.problem)
    const user: UserRecord = {
      poolId: pool.id,
      id,
      username: identity.username,
      status: 'FORCE_CHANGE_PASSWORD',
      enabled: true,
      createdAt: now,
      modifiedAt: now,
      attributes: { sub: id, ...given.set, ...identity.attributes },
      factors: [],
    }
    const contacts = contactsFor(ctx, pool, user, input)
    const password = passwordFor(ctx, pool, input.TemporaryPassword)
    // Its answer decides nothing here: whoever is invited is neither confirmed nor verified by it.
    await preSignUp(ctx, pool, {
      occasion: 'AdminCreateUser',
      username: input.Username,
      attributes: user.attributes,
      validationData: input.ValidationData,
      clientMetadata: input.ClientMetadata,
    })
    const until = temporaryUntil(pool, now)
    const credential = { ...(await newCredential(ctx, pool, user, password)), temporaryUntil: until }
    const audit = auditBase(ctx, { operation: 'AdminCreateUser', poolId: pool.id, subject: subject(id), at: now })
    const extras = await extrasFor(ctx, pool, user, contacts, input)
    const letter = { username: input.Username, password, until, audit, extras }
    const messages = contacts.map((contact) => invitation(ctx, pool, contact, letter))
    const logins = loginsOf(pool, user)
    const others = input.ForceAliasCreation ? 'take over' : 'leave'
    const taken = await ctx.store
      .write(async (tx) => {
        const inTheWay = await nameInTheWay(tx, pool, id, logins, others)
        if (inTheWay) return inTheWay
        await takeOver(tx, pool, id, logins, now)
        await tx.users.create(user, logins, credential)
        for (const message of messages) await tx.outbox.add(message)
        await tx.audit.append({ ...audit, outcome: 'accepted', reason: 'made by an administrator' })
        return undefined
      })
      .catch((error: unknown) => {
        if (error instanceof Conflict) return logins[0]
        throw error
      })
    if (taken) throw exists(ctx, pool, taken)
    if (messages.length > 0) await deliver(ctx, pool, messages)
    return { User: listedUser(user) }
  },
})

/** The one invited already gets a new temporary password, and its time begins anew. */
async function inviteAgain(
  ctx: Ctx,
  pool: Pool,
  input: Parameters<typeof contactsFor>[3] & {
    readonly TemporaryPassword?: string | undefined
    readonly ClientMetadata?: ClientMetadata | undefined
  },
): Promise<UserRecord> {
  const user = await requireUser(ctx, pool, input.Username)
  const notWaiting = () => ctx.fail('UnsupportedUserStateException', sentences.resendNotPossible(input.Username))
  if (user.status !== 'FORCE_CHANGE_PASSWORD') throw notWaiting()
  const now = ctx.now()
  const contacts = contactsFor(ctx, pool, user, input)
  const password = passwordFor(ctx, pool, input.TemporaryPassword)
  const until = temporaryUntil(pool, now)
  const credential = { ...(await newCredential(ctx, pool, user, password)), temporaryUntil: until }
  const audit = auditBase(ctx, { operation: 'AdminCreateUser', poolId: pool.id, subject: subject(user.id), at: now })
  const extras = await extrasFor(ctx, pool, user, contacts, input)
  const letter = { username: input.Username, password, until, audit, extras }
  const messages = contacts.map((contact) => invitation(ctx, pool, contact, letter))
  const isInvited = await ctx.store.write(async (tx) => {
    const before = await tx.users.get(pool.id, user.id)
    if (before?.status !== 'FORCE_CHANGE_PASSWORD') return false
    await tx.users.update(pool.id, user.id, { credential }, now)
    for (const message of messages) await tx.outbox.add(message)
    await tx.audit.append({ ...audit, outcome: 'accepted', reason: 'invited again' })
    return true
  })
  if (!isInvited) throw notWaiting()
  if (messages.length > 0) await deliver(ctx, pool, messages)
  return { ...user, modifiedAt: now }
}

function extrasFor(
  ctx: Ctx,
  pool: Pool,
  user: UserRecord,
  contacts: readonly Contact[],
  { ClientMetadata: clientMetadata }: { readonly ClientMetadata?: ClientMetadata | undefined },
) {
  const media = contacts.map(({ medium }) => medium)
  return messageExtras(ctx, pool, { kind: 'AdminCreateUser', media, user, clientMetadata })
}

/** @throws InvalidParameterException for a medium that was asked for and cannot be */
function contactsFor(
  ctx: Ctx,
  pool: Pool,
  user: UserRecord,
  input: {
    readonly Username: string
    readonly MessageAction?: 'RESEND' | 'SUPPRESS' | undefined
    readonly DesiredDeliveryMediums?: readonly ('SMS' | 'EMAIL')[] | undefined
  },
): readonly Contact[] {
  if (input.MessageAction === 'SUPPRESS') return []
  const contacts = invitationContacts(user.attributes, input.DesiredDeliveryMediums, carriedIn(ctx, pool))
  if ('missing' in contacts) throw ctx.fail('InvalidParameterException', sentences.noContactToInvite(contacts.missing))
  return contacts
}

/** @throws InvalidPasswordException */
function passwordFor(ctx: Ctx, pool: Pool, given: string | undefined): string {
  if (!given) return temporaryPassword(ctx.random, pool)
  const problem = passwordProblem(pool, given, 'invitation')
  if (problem) throw ctx.fail('InvalidPasswordException', problem)
  return given
}

function temporaryUntil(pool: Pool, now: number): number {
  return now + passwordPolicyOf(pool).TemporaryPasswordValidityDays * DAY
}

/** A user name that is taken, an address that signs somebody in, or one that is somebody's verified alias. */
function exists(ctx: Ctx, pool: Pool, taken: Login) {
  const isAlias = taken.kind !== 'username' && !pool.definition.UsernameAttributes?.length
  return isAlias
    ? ctx.fail('AliasExistsException', aliasSentence(pool, taken))
    : ctx.fail('UsernameExistsException', takenSentence(taken, sentences.userAccountExists))
}
