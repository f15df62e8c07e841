import { subject } from '../../kernel/brand.ts'
import { operation } from '../operation.ts'
import { pageSize } from '../page-size.ts'
import { readPage } from '../page.ts'
import { requirePool } from '../pools/require-pool.ts'
import { requireThreatProtection } from '../risk/threat-protection.ts'
import { requireUser } from '../users/require-user.ts'
import { describeEvent } from './describe-event.ts'

/** Lists what happened to a user, newest first, in a pool that keeps it. */
export const AdminListUserAuthEvents = operation('AdminListUserAuthEvents', {
  async run({ UserPoolId, Username, MaxResults, NextToken }, ctx) {
    const pool = await requirePool(ctx, UserPoolId)
    requireThreatProtection(ctx, pool)
    const user = await requireUser(ctx, pool, Username)
    const { items, token } = await readPage(
      ctx,
      { of: ['AdminListUserAuthEvents', pool.id, user.id], token: NextToken, limit: pageSize(MaxResults) },
      (before, limit) => ctx.store.read((tx) => tx.authEvents.list(pool.id, subject(user.id), before, limit)),
      ({ id }) => id,
    )
    return { AuthEvents: items.map(describeEvent), NextToken: token }
  },
})
