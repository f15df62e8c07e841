import { operation } from '../operation.ts'
import { requireCaller } from './caller.ts'
import { writeAttributes } from './write-attributes.ts'

/** A user deletes attributes of its own; with an address goes what was known of it. */
export const DeleteUserAttributes = operation('DeleteUserAttributes', {
  async run({ AccessToken, UserAttributeNames }, ctx) {
    const { client, user, audit, gone } = await requireCaller(ctx, 'DeleteUserAttributes', AccessToken)
    const blank = UserAttributeNames.map((Name) => ({ Name, Value: '' }))
    await writeAttributes(ctx, client.pool, user, blank, {
      writer: { kind: 'client', client },
      audit,
      gone,
    })
    return {}
  },
})
