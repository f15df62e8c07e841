import { sentences } from '../../protocol/sentences.ts'
import { operation } from '../operation.ts'
import { changePool } from './change-pool.ts'
import { requirePoolOfArn } from './pool-of-arn.ts'

/** As AWS counts them for any resource. */
const MOST = 50

/** Adds tags to a pool; one of the same key is replaced. */
export const TagResource = operation('TagResource', {
  async run({ ResourceArn, Tags }, ctx) {
    const pool = await requirePoolOfArn(ctx, ResourceArn)
    await changePool(ctx, 'TagResource', pool, (before) => {
      const UserPoolTags = { ...before.definition.UserPoolTags, ...Tags }
      return Object.keys(UserPoolTags).length > MOST
        ? { problem: sentences.tooManyTags(MOST) }
        : { ...before, definition: { ...before.definition, UserPoolTags } }
    })
    return {}
  },
})
