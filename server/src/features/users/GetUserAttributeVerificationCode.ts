import { subject } from '../../kernel/brand.ts'
import { sentences } from '../../protocol/sentences.ts'
import { deliver } from '../deliver.ts'
import { operation } from '../operation.ts'
import { hasFunctions } from '../triggers/function-arn.ts'
import { isSpent } from '../triggers/is-spent.ts'
import { messageExtras } from '../triggers/message-extras.ts'
import { requireCaller } from './caller.ts'
import { addressOf, isContactName, mediumOf, verification, verifySendWindow } from './verification.ts'
import { carriedIn } from '../codes/carried-in.ts'

/** Sends a code to one of the caller's own addresses, verified already or not. */
export const GetUserAttributeVerificationCode = operation('GetUserAttributeVerificationCode', {
  async run({ AccessToken, AttributeName, ClientMetadata }, ctx) {
    const { client, user, audit } = await requireCaller(ctx, 'GetUserAttributeVerificationCode', AccessToken)
    const { pool } = client
    if (!isContactName(AttributeName)) throw ctx.fail('InvalidParameterException', sentences.onlyContactsVerified)
    const address = addressOf(user, AttributeName)
    if (!address || !carriedIn(ctx, pool)(mediumOf(AttributeName), address))
      throw ctx.fail('InvalidParameterException', sentences.noContactToVerify(AttributeName))

    const contact = { name: AttributeName, address }
    const act = { poolId: pool.id, subject: subject(user.id), now: audit.at, window: verifySendWindow, audit }
    const kind = 'VerifyUserAttribute'
    const whose = { user, clientId: client.id, clientMetadata: ClientMetadata }
    const asks = hasFunctions(pool) && !(await isSpent(ctx, act, undefined))
    const extras = asks
      ? await messageExtras(ctx, pool, { kind, media: [mediumOf(AttributeName)], ...whose })
      : undefined
    const { code, message, details } = verification(ctx, pool, contact, { kind, audit, extras })
    const outcome = await ctx.store.codes.request({
      ...act,
      effect: { kind: 'send', code, message },
    })
    if (outcome === 'limited') throw ctx.fail('LimitExceededException', sentences.attemptLimitExceeded)
    await deliver(ctx, pool, [message])
    return { CodeDeliveryDetails: details }
  },
})
