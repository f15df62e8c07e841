import { parseEmailAddress } from '../../kernel/email-address.ts'
import { isPhoneNumber } from '../../kernel/phone-number.ts'
import { sentences } from '../../protocol/sentences.ts'
import type { UserRecord } from '../../store/ports/index.ts'
import { coming } from '../auth-events/auth-event.ts'
import { refused } from '../audit-origin.ts'
import { hidesSignUps, hidesStates, hidesUsers } from '../clients/hides-users.ts'
import { codeTo } from '../codes/code-to.ts'
import { deliveryDetails } from '../codes/delivery-details.ts'
import { countName, whoAsks } from '../codes/who-asks.ts'
import type { Context, Services } from '../context.ts'
import { deliver } from '../deliver.ts'
import { operation } from '../operation.ts'
import type { Pool } from '../pools/directory.ts'
import { isHardened } from '../pools/pool-settings.ts'
import { withContactMix } from '../simulation/current-mix.ts'
import { simulatedContact } from '../simulation/simulated-contact.ts'
import { hasFunctions } from '../triggers/function-arn.ts'
import { isSpent } from '../triggers/is-spent.ts'
import { strangersExtras } from '../triggers/message-extras.ts'
import { autoVerified, contactToConfirm } from './contact.ts'
import { resendWindow } from './windows.ts'
import { carriedIn } from '../codes/carried-in.ts'

/**
 * Sends a new code to an account that waits to be confirmed. Under PreventUserExistenceErrors a name without an account, or with a disabled one, takes the
 * same way, up to a message that is never sent.
 */
export const ResendConfirmationCode = operation('ResendConfirmationCode', {
  async run(input, ctx) {
    const event = { type: 'ResendCode', ifAccepted: 'InProgress' } as const
    const asking = { operation: 'ResendConfirmationCode', window: resendWindow, wording: 'sign-in', event } as const
    const asker = await whoAsks(ctx, asking, input)
    const { client, key, user, act, nameSubject } = asker
    const { now, audit } = act
    const pool = await withContactMix(ctx, client.pool, now)
    if (autoVerified(pool).length === 0) {
      const error = ctx.fail('NotAuthorizedException', sentences.autoVerificationOff)
      throw await refused(ctx, audit, 'nothing is verified in this pool', error)
    }

    await countName(ctx, asker)
    const way = wayToConfirm(pool, user, carriedIn(ctx, pool))
    const isUnknown = way.kind === 'not found' || way.kind === 'disabled'
    const isHidden = isUnknown ? hidesUsers(client) : hidesStates(client)
    if (way.kind !== 'send' && !isHidden) {
      const counted = await ctx.store.codes.request({ ...act, effect: { kind: 'refuse', reason: way.kind } })
      throw counted === 'limited' ? tooMany(ctx) : refusal(ctx, way.kind)
    }

    const simulated = simulatedContact(ctx, pool, 'signUp', autoVerified(pool), { typed: input.Username, key })
    const letter = { kind: 'ResendCode', clientMetadata: input.ClientMetadata } as const
    const going =
      way.kind === 'send' ? { medium: way.medium, isSent: true } : { medium: simulated.medium, isSent: false }
    const runsFunctions = hasFunctions(pool) && !(await isSpent(ctx, act, nameSubject))
    const extras = runsFunctions ? await strangersExtras(ctx, asker, { ...letter, ...going }) : undefined
    const { code, message, details } =
      way.kind === 'send'
        ? codeTo(ctx, pool, way, {
            purpose: 'sign-up',
            kind: 'ResendCode',
            audit,
            reason: 'code to a new account, again',
            extras,
          })
        : codeTo(ctx, pool, simulated, {
            purpose: 'sign-up',
            kind: 'void',
            audit,
            reason: `simulated: ${way.kind}`,
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
    // The UserSub of a sign-up with somebody's address is nobody's: it shows no more of the address than the sub of an account does (H12).
    const isAddress = parseEmailAddress(input.Username) || isPhoneNumber(input.Username)
    const isTold = !hidesSignUps(client) || isAddress
    return { CodeDeliveryDetails: isTold ? details : deliveryDetails(pool, simulated) }
  },
})

type Way =
  | { readonly kind: 'send'; readonly medium: 'EMAIL' | 'SMS'; readonly address: string }
  | { readonly kind: 'not found' | 'disabled' | 'confirmed' | 'no contact' }

function wayToConfirm(pool: Pool, user: UserRecord | undefined, carries: Services['carries']): Way {
  if (!user) return { kind: 'not found' }
  if (!user.enabled) return { kind: 'disabled' }
  if (user.status !== 'UNCONFIRMED') return { kind: 'confirmed' }
  const contact = contactToConfirm(pool, user.attributes, carries)
  return contact ? { kind: 'send', ...contact } : { kind: 'no contact' }
}

function tooMany(ctx: Context<'ResendConfirmationCode'>) {
  return ctx.fail('LimitExceededException', sentences.attemptLimitExceeded)
}

function refusal(ctx: Context<'ResendConfirmationCode'>, why: Exclude<Way['kind'], 'send'>) {
  switch (why) {
    case 'not found':
      return ctx.fail('UserNotFoundException', sentences.userClientCombinationNotFound)
    case 'disabled':
      return ctx.fail('NotAuthorizedException', sentences.userDisabled)
    case 'confirmed':
      return ctx.fail('InvalidParameterException', sentences.alreadyConfirmed)
    case 'no contact':
      return ctx.fail('NotAuthorizedException', sentences.autoVerificationOff)
  }
}
