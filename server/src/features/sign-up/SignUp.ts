import { subject } from '../../kernel/brand.ts'
import { sentences } from '../../protocol/sentences.ts'
import { Conflict, type Login, type Tx, type UserRecord } from '../../store/ports/index.ts'
import { auditBase, refused } from '../audit-origin.ts'
import { authEvent, givenBy } from '../auth-events/auth-event.ts'
import { hidesSignUps } from '../clients/hides-users.ts'
import { requireClient } from '../clients/require-client.ts'
import { secretHashError } from '../clients/secret-hash.ts'
import { codeTo } from '../codes/code-to.ts'
import type { Context } from '../context.ts'
import { deliver } from '../deliver.ts'
import { operation } from '../operation.ts'
import { newCredential } from '../passwords/credential.ts'
import { passwordDigest } from '../passwords/history.ts'
import { passwordProblem } from '../passwords/policy.ts'
import type { Client, Pool } from '../pools/directory.ts'
import { callerAddress, refuseBlocked } from '../risk/caller-address.ts'
import { compromisedVerdict, withCompromised } from '../risk/compromised.ts'
import { passwordPolicyOf } from '../pools/password-policy.ts'
import { messageExtras } from '../triggers/message-extras.ts'
import { postConfirmation } from '../triggers/post-confirmation.ts'
import { preSignUp } from '../triggers/pre-sign-up.ts'
import { nameInTheWay, takeOver } from '../users/aliases.ts'
import { loginsOf } from '../users/login-key.ts'
import { newIdentity, takenLogin, takenSentence } from '../users/new-identity.ts'
import { missingRequiredSentence, writtenAttributes } from '../users/written-attributes.ts'
import { contactToConfirm } from './contact.ts'
import { accountExists, hiddenHolder, inPlaceOf, isUnproved, passwordToKeep } from './taken-address.ts'
import { writeUnseen } from './write-unseen.ts'
import { carriedIn } from '../codes/carried-in.ts'

type Ctx = Context<'SignUp'>

const MOST_TRIES = 20

/** Somebody makes an account. It is confirmed with the code that goes to the contact which the pool verifies. */
export const SignUp = operation('SignUp', {
  async run(input, ctx) {
    const now = ctx.now()
    const client = await requireClient(ctx, input.ClientId)
    const { pool } = client
    const id = ctx.ids.user()
    const whose = { poolId: pool.id, clientId: client.id, subject: subject(id) }
    const audit = auditBase(ctx, { operation: 'SignUp', ...whose, at: now })
    const names = { typed: input.Username, user: undefined }
    const wrongHash = secretHashError(ctx.fail, client, input.SecretHash, names, 'sign-in')
    if (wrongHash) throw await refused(ctx, audit, 'secret hash', wrongHash)
    const ip = callerAddress(ctx, client, givenBy(input.UserContextData))
    await refuseBlocked(ctx, client, { audit, ip, sentence: sentences.requestNotAllowed })
    if (pool.definition.AdminCreateUserConfig?.AllowAdminCreateUserOnly)
      throw await refused(
        ctx,
        audit,
        'sign-up is off',
        ctx.fail('NotAuthorizedException', sentences.signUpNotPermitted),
      )

    const given = writtenAttributes(pool, input.UserAttributes ?? [], { kind: 'client', client }, {})
    if (given.problem) throw ctx.fail(given.problem.error, given.problem.message)
    const { username, attributes: own } = identityOf(ctx, pool, input.Username, id, given.set)
    const missing = missingRequiredSentence(pool, own)
    if (missing) throw ctx.fail('InvalidParameterException', missing)
    const { password, compromised } = acceptablePassword(ctx, client, input.Password)
    const { confirms, verifies } = await preSignUp(ctx, pool, {
      occasion: 'SignUp',
      username: input.Username,
      attributes: own,
      clientId: client.id,
      validationData: input.ValidationData,
      clientMetadata: input.ClientMetadata,
    })
    // An account that is ready at once shows by itself whether the address was free.
    const hides = hidesSignUps(client) && !confirms && verifies.length === 0

    const attributes = { ...own, ...Object.fromEntries(verifies.map((name) => [`${name}_verified`, 'true'])) }
    const user: UserRecord = {
      poolId: pool.id,
      id,
      username,
      status: confirms ? 'CONFIRMED' : 'UNCONFIRMED',
      enabled: true,
      createdAt: now,
      modifiedAt: now,
      attributes,
      factors: [],
    }
    const logins = loginsOf(pool, user)
    // An address that the function vouches for is taken from whoever has it as an alias.
    const claimed = loginsOf(pool, { ...user, attributes: own })
    const look = () =>
      ctx.store.read(async (tx) => {
        const taken = await takenLogin(tx, pool, claimed, id)
        return { taken, ...(await hiddenHolder(tx, pool, hides, taken)) }
      })
    const tooLate = (taken: Login | undefined) =>
      exists(ctx, taken ? takenSentence(taken, sentences.userExists) : sentences.userExists)
    const first = await look()
    if (first.taken && !first.isHidden) throw await refused(ctx, audit, 'name taken', tooLate(first.taken))

    const contact = confirms ? undefined : contactToConfirm(pool, attributes, carriedIn(ctx, pool))
    const extras = await messageExtras(ctx, pool, {
      kind: 'SignUp',
      media: contact ? [contact.medium] : [],
      user,
      clientId: client.id,
      clientMetadata: input.ClientMetadata,
      isAskedLater: hides,
    })
    const letter = { purpose: 'sign-up', kind: 'SignUp', reason: 'code to a new account', extras } as const
    const write = async ({ taken, holder, credential: held }: typeof first) => {
      const pending = holder && isUnproved(holder, taken) ? holder : undefined
      const owner = pending ? undefined : holder
      const account = pending ? inPlaceOf(pending, user) : user
      const kept = hides ? await passwordToKeep(ctx, pool, { unproved: pending, held }, password) : password
      const credential = await newCredential(ctx, pool, account, kept)
      const keep = passwordPolicyOf(pool).PasswordHistorySize
      const history = keep > 0 ? { digest: passwordDigest(ctx.keys, pool, account, kept), keep } : undefined
      const given = givenBy(input.UserContextData)
      const ifAccepted = confirms ? 'Pass' : 'InProgress'
      const told = { type: 'SignUp', ifAccepted, user: owner ? undefined : account, given } as const
      const row = { ...audit, subject: subject(account.id), event: authEvent(ctx, client, told) }
      const whom = withCompromised(row, compromised)
      const sent = contact && codeTo(ctx, pool, contact, { ...letter, audit: whom })
      if (!hides) {
        await ctx.store.write(async (tx) => {
          if (verifies.length > 0) await claim(tx, pool, user, logins)
          await tx.users.create(user, logins, credential, history)
          if (sent) await tx.codes.put(sent.code)
          if (sent) await tx.outbox.add(sent.message)
          await tx.audit.append({ ...whom, outcome: 'accepted', reason: 'signed up' })
        })
        return sent
      }
      const notice = owner && taken && accountExists(ctx, client, owner, taken, audit)
      const written = { attributes: account.attributes, credential, history, logins }
      await ctx.store.write((tx) =>
        writeUnseen(tx, { user, account, taken, owner, pending, written, sent, notice, audit: whom, now }),
      )
      return sent
    }
    const written = await write(first).catch(async (error: unknown) => {
      // Somebody took one of the names meanwhile, and may lose it to the next before this one comes to write.
      for (let tries = 1; error instanceof Conflict && tries < MOST_TRIES; tries++) {
        const found = await look()
        if (!hides || (found.taken && !found.isHidden)) throw tooLate(found.taken)
        try {
          return await write(found)
        } catch (again) {
          error = again
        }
      }
      throw error
    })
    await deliver(ctx, pool, written ? [written.message] : [])
    const told = { occasion: 'ConfirmSignUp', clientId: client.id, clientMetadata: input.ClientMetadata } as const
    if (confirms) await postConfirmation(ctx, pool, { ...told, user })
    return { UserConfirmed: confirms, UserSub: id, ...(written && { CodeDeliveryDetails: written.details }) }
  },
})

/** @throws Conflict for a name that is somebody's to keep */
async function claim(tx: Tx, pool: Pool, user: UserRecord, logins: readonly Login[]): Promise<void> {
  if (await nameInTheWay(tx, pool, user.id, logins, 'take over')) throw new Conflict('a name is taken')
  await takeOver(tx, pool, user.id, logins, user.createdAt)
}

function exists(ctx: Ctx, sentence: string) {
  return ctx.fail('UsernameExistsException', sentence)
}

/** @throws InvalidParameterException for a name that a user of this pool cannot have */
function identityOf(
  ctx: Ctx,
  pool: Pool,
  typed: string,
  id: UserRecord['id'],
  given: Readonly<Record<string, string>>,
) {
  const identity = newIdentity(pool, typed, id, given)
  if (identity.problem !== undefined) throw ctx.fail('InvalidParameterException', identity.problem)
  if (given['preferred_username'] !== undefined && pool.definition.AliasAttributes?.includes('preferred_username'))
    throw ctx.fail('InvalidParameterException', sentences.preferredUsernameAtSignUp)
  return { username: identity.username, attributes: { sub: id, ...given, ...identity.attributes } }
}

/** Accounts without a password need a factor that is not built. @throws InvalidParameterException · InvalidPasswordException */
function acceptablePassword(ctx: Ctx, client: Client, password: string | undefined) {
  if (!password) throw ctx.fail('InvalidParameterException', sentences.passwordMissing)
  const problem = passwordProblem(client.pool, password, 'own')
  if (problem) throw ctx.fail('InvalidPasswordException', problem)
  const compromised = compromisedVerdict(ctx, client, 'SIGN_UP', password)
  if (compromised === 'refused') throw ctx.fail('InvalidPasswordException', sentences.passwordBreached)
  return { password, compromised }
}
