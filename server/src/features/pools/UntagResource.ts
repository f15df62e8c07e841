import { operation } from '../operation.ts'
import { changePool } from './change-pool.ts'
import { requirePoolOfArn } from './pool-of-arn.ts'

/** Takes tags away; a key that is not there is none to take. */
export const UntagResource = operation('UntagResource', {
  async run({ ResourceArn, TagKeys }, ctx) {
    const pool = await requirePoolOfArn(ctx, ResourceArn)
    await changePool(ctx, 'UntagResource', pool, (before) => {
      const kept = Object.entries(before.definition.UserPoolTags ?? {}).filter(([key]) => !TagKeys.includes(key))
      return { ...before, definition: { ...before.definition, UserPoolTags: Object.fromEntries(kept) } }
    })
    return {}
  },
})
