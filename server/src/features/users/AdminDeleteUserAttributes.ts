import { subject } from '../../kernel/brand.ts'
import { sentences } from '../../protocol/sentences.ts'
import { auditBase } from '../audit-origin.ts'
import { operation } from '../operation.ts'
import { requirePool } from '../pools/require-pool.ts'
import { requireUser } from './require-user.ts'
import { writeAttributes } from './write-attributes.ts'

/** An administrator deletes attributes of a user. */
export const AdminDeleteUserAttributes = operation('AdminDeleteUserAttributes', {
  async run({ UserPoolId, Username, UserAttributeNames }, ctx) {
    const pool = await requirePool(ctx, UserPoolId)
    const user = await requireUser(ctx, pool, Username)
    const blank = UserAttributeNames.map((Name) => ({ Name, Value: '' }))
    const whose = { poolId: pool.id, subject: subject(user.id), at: ctx.now() }
    await writeAttributes(ctx, pool, user, blank, {
      writer: { kind: 'administrator' },
      audit: auditBase(ctx, { operation: 'AdminDeleteUserAttributes', ...whose }),
      gone: () => ctx.fail('UserNotFoundException', sentences.userNotFound),
    })
    return {}
  },
})
