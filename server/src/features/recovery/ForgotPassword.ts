import { destinationHash } from '../../kernel/destination.ts'
import { sentences } from '../../protocol/sentences.ts'
import { refused } from '../audit-origin.ts'
import { hidesUsers } from '../clients/hides-users.ts'
import { codeMessage } from '../codes/code-message.ts'
import { deliveryDetails } from '../codes/delivery-details.ts'
import { newCode } from '../codes/new-code.ts'
import { simulatedContact } from '../codes/simulated.ts'
import { whoAsks } from '../codes/who-asks.ts'
import type { Context } from '../context.ts'
import { operation } from '../operation.ts'
import { isRescue, wayBack, type NoWay } from './eligibility.ts'
import { isAdminOnly, mechanismsOf } from './mechanisms.ts'
import { withPhoneShare } from './phone-share.ts'
import { asking } from './recovery-window.ts'

/**
 * Sends a reset code to the contact that the pool's AccountRecoverySetting prefers. Under PreventUserExistenceErrors a name that gets no
 * code takes the same way, up to a message that is never sent.
 */
export const ForgotPassword = operation('ForgotPassword', {
  async run(input, ctx) {
    const { client, key, user, act } = await whoAsks(ctx, asking('ForgotPassword'), input)
    const { subject, now, audit } = act
    const pool = await withPhoneShare(ctx, client.pool, now)
    if (isAdminOnly(pool)) {
      throw await refused(ctx, audit, 'admin only', ctx.fail('NotAuthorizedException', sentences.contactAdministrator))
    }

    const way = wayBack(pool, user, ctx.carries)
    if (way.kind === 'refuse' && !hidesUsers(client)) {
      const counted = await ctx.store.codes.request({ ...act, effect: way })
      throw counted === 'limited' ? tooMany(ctx) : refusal(ctx, way.reason)
    }

    // Made for everybody, so that its cost says nothing.
    const simulated = simulatedContact(pool, mechanismsOf(pool), input.Username, key, ctx.keys)
    const contact = way.kind === 'send' ? way : simulated
    const to = {
      subject,
      medium: contact.medium,
      // The row of a simulated answer is bound to no address, so that no code fits it, now or when the user comes to life.
      destinationHash: destinationHash(ctx.keys, way.kind === 'send' ? way.address : `simulated ${key}`),
    }
    const code = newCode(ctx, pool, 'reset', to, now)
    const details = deliveryDetails(pool, contact)
    const message = codeMessage(ctx, code, {
      kind: way.kind === 'send' ? 'ForgotPassword' : 'void',
      address: contact.address,
      masked: details.Destination,
      audit,
      reason:
        way.kind === 'send'
          ? `${user && isRescue(pool, user) ? 'rescue: ' : ''}code to verified ${details.AttributeName}`
          : `simulated: ${way.reason}`,
    })
    const outcome = await ctx.store.codes.request({ ...act, effect: { kind: 'send', code, message } })
    if (outcome === 'limited') throw tooMany(ctx)
    ctx.wakeOutbox()
    return { CodeDeliveryDetails: details }
  },
})

function tooMany(ctx: Context<'ForgotPassword'>) {
  return ctx.fail('LimitExceededException', sentences.attemptLimitExceeded)
}

/** What a client that does not hide its users is told. */
function refusal(ctx: Context<'ForgotPassword'>, reason: NoWay) {
  switch (reason) {
    case 'not found':
      return ctx.fail('UserNotFoundException', sentences.userClientCombinationNotFound)
    case 'disabled':
      return ctx.fail('NotAuthorizedException', sentences.userDisabled)
    case 'state':
      return ctx.fail('NotAuthorizedException', sentences.passwordCannotBeReset)
    case 'no verified contact':
      return ctx.fail('InvalidParameterException', sentences.noVerifiedContact)
  }
}
