import { ApiError } from '../../kernel/api-error.ts'
import type { Input } from '../../model/index.ts'
import { sentences } from '../../protocol/sentences.ts'
import { coming } from '../auth-events/auth-event.ts'
import type { UserRecord } from '../../store/ports/index.ts'
import { refused } from '../audit-origin.ts'
import { hidesStates, hidesUsers } from '../clients/hides-users.ts'
import { codeTo } from '../codes/code-to.ts'
import { contactName } from '../codes/delivery-details.ts'
import { asUser, countName, whoAsks, type Asker } from '../codes/who-asks.ts'
import type { Context } from '../context.ts'
import { deliver } from '../deliver.ts'
import { operation } from '../operation.ts'
import { isHardened } from '../pools/pool-settings.ts'
import { hasFunctions } from '../triggers/function-arn.ts'
import { isSpent } from '../triggers/is-spent.ts'
import { strangersExtras } from '../triggers/message-extras.ts'
import { migrateUser } from '../triggers/migrate-user.ts'
import { preSignUp } from '../triggers/pre-sign-up.ts'
import { withContactMix } from '../simulation/current-mix.ts'
import { simulatedContact } from '../simulation/simulated-contact.ts'
import { isPhonePassedOver, isRescue, wayBack, type NoWay } from './eligibility.ts'
import { isAdminOnly, mechanismsOf } from './mechanisms.ts'
import { asking } from './recovery-window.ts'
import { noCodeFor } from './refusal.ts'
import { carriedIn } from '../codes/carried-in.ts'

type Ctx = Context<'ForgotPassword'>

/**
 * Sends a reset code to the contact that the pool's AccountRecoverySetting prefers. Under PreventUserExistenceErrors a name that gets no
 * code takes the same way, up to a message that is never sent.
 */
export const ForgotPassword = operation('ForgotPassword', {
  async run(input, ctx) {
    const who = await whoAsks(ctx, asking('ForgotPassword'), input)
    const pool = await withContactMix(ctx, who.client.pool, who.act.now)
    if (isAdminOnly(pool)) {
      const error = ctx.fail('NotAuthorizedException', sentences.contactAdministrator)
      throw await refused(ctx, who.act.audit, 'admin only', error)
    }

    await countName(ctx, who)
    const runsFunctions = hasFunctions(pool) && !(await isSpent(ctx, who.act, who.nameSubject))
    const asker = runsFunctions && !who.user ? await migrated(ctx, who, input) : who
    const { client, key, user, act, nameSubject } = asker
    const { audit } = act
    const way = wayBack(pool, user, carriedIn(ctx, pool))
    if (way.kind === 'refuse' && !hidesUsers(client)) {
      const counted = await ctx.store.codes.request({ ...act, effect: way })
      throw counted === 'limited' ? tooMany(ctx) : refusal(ctx, way.reason)
    }

    if (isPhonePassedOver(pool, user, way, carriedIn(ctx, pool))) ctx.texts.passedOver()
    // Made for everybody, so that its cost says nothing.
    const simulated = simulatedContact(ctx, pool, 'reset', mechanismsOf(pool), { typed: input.Username, key })
    const letter = { kind: 'ForgotPassword', clientMetadata: input.ClientMetadata } as const
    const going =
      way.kind === 'send' ? { medium: way.medium, isSent: true } : { medium: simulated.medium, isSent: false }
    const extras = runsFunctions
      ? await strangersExtras(ctx, asker, { ...letter, ...going }).catch(async (error: unknown) => {
          // It counts as any other call.
          await ctx.store.codes.request({ ...act, effect: { kind: 'refuse', reason: 'a function of the pool' } })
          throw error
        })
      : undefined
    const { code, message, details } =
      way.kind === 'send'
        ? codeTo(ctx, pool, way, {
            purpose: 'reset',
            kind: 'ForgotPassword',
            audit,
            reason: `${user && isRescue(pool, user) ? 'rescue: ' : ''}code to verified ${contactName(way.medium)}`,
            extras,
          })
        : codeTo(ctx, pool, simulated, {
            purpose: 'reset',
            kind: 'void',
            audit,
            reason: `simulated: ${way.reason}`,
            // Bound to no address, so that no code fits it, now or when the user comes to life.
            boundTo: `simulated ${key}`,
            extras,
          })
    const outcome = await ctx.store.codes.request({
      ...act,
      audit: coming(audit, way.kind === 'send' ? 'InProgress' : 'Fail'),
      effect: { kind: 'send', code, message, repeats: isHardened(pool) },
    })
    if (outcome === 'limited' && !nameSubject) throw tooMany(ctx)
    await deliver(ctx, pool, way.kind === 'send' ? [message] : [])
    return { CodeDeliveryDetails: details }
  },
})

/** The pool's function is asked for a user that nobody is: one that it gives goes on as any other. */
async function migrated(ctx: Ctx, asker: Asker, { Username, ClientMetadata }: Input<'ForgotPassword'>): Promise<Asker> {
  const { client, act } = asker
  const call = { typed: Username, clientMetadata: ClientMetadata, audit: act.audit }
  const { pool } = client
  const before = ({ attributes }: UserRecord) =>
    preSignUp(ctx, pool, {
      occasion: 'SignUp',
      username: Username,
      attributes,
      clientId: client.id,
      validationData: undefined,
      clientMetadata: ClientMetadata,
    })
  const isAsked = pool.settings.preSignUpOnRecovery
  const migration = await migrateUser(ctx, client, {
    ...call,
    occasion: 'ForgotPassword',
    ...(isAsked && { before }),
  }).catch(async (error: unknown) => {
    // The error alone would tell that there is nobody (H10).
    if (!(error instanceof ApiError) || !hidesStates(client)) throw error
    return { kind: 'nobody' } as const
  })
  if (migration.kind === 'impossible' && !hidesUsers(client)) {
    const error = ctx.fail('UserNotFoundException', sentences.migrationFailed(client.id))
    throw await refused(ctx, act.audit, 'a user that this pool cannot have', error)
  }
  return migration.kind === 'migrated' ? asUser(ctx, asker, migration.user) : asker
}

function tooMany(ctx: Ctx) {
  return ctx.fail('LimitExceededException', sentences.attemptLimitExceeded)
}

/** What a client that does not hide its users is told. */
function refusal(ctx: Ctx, reason: NoWay) {
  return reason === 'not found'
    ? ctx.fail('UserNotFoundException', sentences.userClientCombinationNotFound)
    : noCodeFor(ctx.fail, reason)
}
