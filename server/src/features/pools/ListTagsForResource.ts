import { operation } from '../operation.ts'
import { requirePoolOfArn } from './pool-of-arn.ts'

/** Shows the tags of a pool. */
export const ListTagsForResource = operation('ListTagsForResource', {
  async run({ ResourceArn }, ctx) {
    const { definition } = await requirePoolOfArn(ctx, ResourceArn)
    return { Tags: definition.UserPoolTags ?? {} }
  },
})
