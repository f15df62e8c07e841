import { sentences } from '../../protocol/sentences.ts'
import { refused } from '../audit-origin.ts'
import { hidesUsers } from '../clients/hides-users.ts'
import { codeTo } from '../codes/code-to.ts'
import { contactName } from '../codes/delivery-details.ts'
import { countName, whoAsks } from '../codes/who-asks.ts'
import type { Context } from '../context.ts'
import { deliver } from '../deliver.ts'
import { operation } from '../operation.ts'
import { isHardened } from '../pools/pool-settings.ts'
import { withContactMix } from '../simulation/current-mix.ts'
import { simulatedContact } from '../simulation/simulated-contact.ts'
import { isPhonePassedOver, isRescue, wayBack, type NoWay } from './eligibility.ts'
import { isAdminOnly, mechanismsOf } from './mechanisms.ts'
import { asking } from './recovery-window.ts'
import { noCodeFor } from './refusal.ts'

/**
 * Sends a reset code to the contact that the pool's AccountRecoverySetting prefers. Under PreventUserExistenceErrors a name that gets no
 * code takes the same way, up to a message that is never sent.
 */
export const ForgotPassword = operation('ForgotPassword', {
  async run(input, ctx) {
    const asker = await whoAsks(ctx, asking('ForgotPassword'), input)
    const { client, key, user, act, nameSubject } = asker
    const { now, audit } = act
    const pool = await withContactMix(ctx, client.pool, now)
    if (isAdminOnly(pool)) {
      throw await refused(ctx, audit, 'admin only', ctx.fail('NotAuthorizedException', sentences.contactAdministrator))
    }

    await countName(ctx, asker)
    const way = wayBack(pool, user, ctx.carries)
    if (way.kind === 'refuse' && !hidesUsers(client)) {
      const counted = await ctx.store.codes.request({ ...act, effect: way })
      throw counted === 'limited' ? tooMany(ctx) : refusal(ctx, way.reason)
    }

    if (isPhonePassedOver(pool, user, way, ctx.carries)) ctx.texts.passedOver()
    // Made for everybody, so that its cost says nothing.
    const simulated = simulatedContact(ctx, pool, 'reset', mechanismsOf(pool), { typed: input.Username, key })
    const { code, message, details } =
      way.kind === 'send'
        ? codeTo(ctx, pool, way, {
            purpose: 'reset',
            kind: 'ForgotPassword',
            audit,
            reason: `${user && isRescue(pool, user) ? 'rescue: ' : ''}code to verified ${contactName(way.medium)}`,
          })
        : codeTo(ctx, pool, simulated, {
            purpose: 'reset',
            kind: 'void',
            audit,
            reason: `simulated: ${way.reason}`,
            // Bound to no address, so that no code fits it, now or when the user comes to life.
            boundTo: `simulated ${key}`,
          })
    const outcome = await ctx.store.codes.request({
      ...act,
      effect: { kind: 'send', code, message, repeats: isHardened(pool) },
    })
    if (outcome === 'limited' && !nameSubject) throw tooMany(ctx)
    await deliver(ctx, pool, way.kind === 'send' ? [message] : [])
    return { CodeDeliveryDetails: details }
  },
})

function tooMany(ctx: Context<'ForgotPassword'>) {
  return ctx.fail('LimitExceededException', sentences.attemptLimitExceeded)
}

/** What a client that does not hide its users is told. */
function refusal(ctx: Context<'ForgotPassword'>, reason: NoWay) {
  return reason === 'not found'
    ? ctx.fail('UserNotFoundException', sentences.userClientCombinationNotFound)
    : noCodeFor(ctx.fail, reason)
}
