import { subject } from '../../kernel/brand.ts'
import { sentences } from '../../protocol/sentences.ts'
import { deliver } from '../deliver.ts'
import { operation } from '../operation.ts'
import { requireCaller } from './caller.ts'
import { verifySendWindow } from './verification.ts'
import { writeAttributes } from './write-attributes.ts'

/** A user changes its own attributes, as far as the client may write them. */
export const UpdateUserAttributes = operation('UpdateUserAttributes', {
  async run({ AccessToken, UserAttributes, ClientMetadata }, ctx) {
    const { client, user, audit, gone } = await requireCaller(ctx, 'UpdateUserAttributes', AccessToken)
    const { pool } = client
    const { details, messages } = await writeAttributes(ctx, pool, user, UserAttributes, {
      writer: { kind: 'client', client },
      clientMetadata: ClientMetadata,
      audit,
      gone,
      taken: (sentence) => ctx.fail('AliasExistsException', sentence),
      async countSend() {
        const call = { poolId: pool.id, subject: subject(user.id), now: audit.at, window: verifySendWindow }
        const counted = await ctx.store.windows.count({ ...call, audit: { ...audit, id: ctx.ids.row() } })
        if (counted === 'limited') throw ctx.fail('TooManyRequestsException', sentences.rateExceeded)
      },
    })
    if (messages.length > 0) await deliver(ctx, pool, messages)
    return { CodeDeliveryDetailsList: details }
  },
})
