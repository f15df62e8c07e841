import type { Fail } from '../kernel/api-error.ts'
import { sentences } from '../protocol/sentences.ts'
import type { NewMessage } from '../store/ports/index.ts'
import type { Services } from './context.ts'
import type { Pool } from './pools/directory.ts'

/**
 * Lets messages that are committed go out. Where the pool delivers inline the call waits for the first try of each, as Cognito does; what is not known by
 * then, or comes again later, is answered as sent.
 *
 * @throws CodeDeliveryFailureException when one is refused for good; what was committed stays
 */
export async function deliver(
  ctx: Pick<Services, 'wakeOutbox' | 'firstAttempt'> & { readonly fail: Fail<'CodeDeliveryFailureException'> },
  pool: Pool,
  messages: readonly NewMessage[],
): Promise<void> {
  ctx.wakeOutbox()
  if (pool.settings.delivery === 'queued') return
  const outcomes = await Promise.all(messages.map(({ id }) => ctx.firstAttempt(id)))
  if (outcomes.includes('given up')) throw ctx.fail('CodeDeliveryFailureException', sentences.codeNotDelivered)
}
