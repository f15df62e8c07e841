import { userId, type PoolId, type UserId } from '../../kernel/brand.ts'
import { DAY } from '../../kernel/clock.ts'
import { open, seal } from '../../kernel/seal.ts'
import type { Services } from '../context.ts'

/** Milliseconds: mail that tells of a sign-in is read on Monday. */
const LIFETIME = 7 * DAY

interface Of {
  readonly poolId: PoolId
  readonly eventId: string
}

/** What a mail about an event carries, so that its user may say whether it was them: good for this event alone. */
export function feedbackToken(
  ctx: Pick<Services, 'keys' | 'random'>,
  of: Of & { readonly userId: UserId },
  now: number,
): string {
  const text = JSON.stringify({ userId: of.userId, expiresAt: now + LIFETIME })
  return seal(ctx.keys, ctx.random, placeOf(of), text)
}

/** Whose event it is; `undefined` for a token that is none of ours, or of another event. */
export function openFeedbackToken(
  { keys }: Pick<Services, 'keys'>,
  of: Of,
  token: string,
): { readonly userId: UserId; readonly expiresAt: number } | undefined {
  try {
    const opened = JSON.parse(open(keys, placeOf(of), token).toString())
    return { userId: userId(opened.userId), expiresAt: opened.expiresAt }
  } catch {
    // Whatever a stranger sends: what does not open is no token.
    return undefined
  }
}

function placeOf({ poolId, eventId }: Of) {
  return { table: 'auth_events', pool: poolId, row: eventId, column: 'feedback' }
}
