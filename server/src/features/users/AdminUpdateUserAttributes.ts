import { subject } from '../../kernel/brand.ts'
import { sentences } from '../../protocol/sentences.ts'
import { auditBase } from '../audit-origin.ts'
import { operation } from '../operation.ts'
import { requirePool } from '../pools/require-pool.ts'
import { requireUser } from './require-user.ts'
import { writeAttributes } from './write-attributes.ts'

/** An administrator changes a user's attributes, and may say of an address that it is verified. */
export const AdminUpdateUserAttributes = operation('AdminUpdateUserAttributes', {
  async run({ UserPoolId, Username, UserAttributes, ClientMetadata }, ctx) {
    const pool = await requirePool(ctx, UserPoolId)
    const user = await requireUser(ctx, pool, Username)
    const whose = { poolId: pool.id, subject: subject(user.id), at: ctx.now() }
    const { messages } = await writeAttributes(ctx, pool, user, UserAttributes, {
      writer: { kind: 'administrator' },
      clientMetadata: ClientMetadata,
      audit: auditBase(ctx, { operation: 'AdminUpdateUserAttributes', ...whose }),
      gone: () => ctx.fail('UserNotFoundException', sentences.userNotFound),
      taken: (sentence) => ctx.fail('AliasExistsException', sentence),
    })
    if (messages.length > 0) ctx.wakeOutbox()
    return {}
  },
})
