import { sentences } from '../../protocol/sentences.ts'
import { operation } from '../operation.ts'
import { requirePool } from '../pools/require-pool.ts'
import { requireThreatProtection } from '../risk/threat-protection.ts'
import { requireUser } from '../users/require-user.ts'
import { openFeedbackToken } from './feedback-token.ts'
import { giveFeedback } from './give-feedback.ts'

/** A user says whether an event was their doing, with the token of the mail about it. Who has none learns nothing of the user. */
export const UpdateAuthEventFeedback = operation('UpdateAuthEventFeedback', {
  async run({ UserPoolId, Username, EventId, FeedbackToken, FeedbackValue }, ctx) {
    const pool = await requirePool(ctx, UserPoolId)
    requireThreatProtection(ctx, pool)
    const at = ctx.now()
    const token = openFeedbackToken(ctx, { poolId: pool.id, eventId: EventId }, FeedbackToken)
    if (!token) throw ctx.fail('NotAuthorizedException', sentences.feedbackTokenInvalid)
    if (token.expiresAt <= at) throw ctx.fail('NotAuthorizedException', sentences.feedbackTokenExpired)
    const user = await requireUser(ctx, pool, Username)
    if (user.id !== token.userId) throw ctx.fail('NotAuthorizedException', sentences.feedbackTokenInvalid)
    const feedback = { value: FeedbackValue, provider: 'User', at }
    await giveFeedback(ctx, 'UpdateAuthEventFeedback', user, EventId, feedback)
    return {}
  },
})
