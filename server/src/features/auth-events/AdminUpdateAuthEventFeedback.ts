import { operation } from '../operation.ts'
import { requirePool } from '../pools/require-pool.ts'
import { requireThreatProtection } from '../risk/threat-protection.ts'
import { requireUser } from '../users/require-user.ts'
import { giveFeedback } from './give-feedback.ts'

/** An administrator says whether an event was the user's doing. */
export const AdminUpdateAuthEventFeedback = operation('AdminUpdateAuthEventFeedback', {
  async run({ UserPoolId, Username, EventId, FeedbackValue }, ctx) {
    const pool = await requirePool(ctx, UserPoolId)
    requireThreatProtection(ctx, pool)
    const user = await requireUser(ctx, pool, Username)
    const feedback = { value: FeedbackValue, provider: 'Admin', at: ctx.now() }
    await giveFeedback(ctx, 'AdminUpdateAuthEventFeedback', user, EventId, feedback)
    return {}
  },
})
