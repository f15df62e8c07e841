import type { UserRecord } from '../../store/ports/index.ts'
import type { Pool } from '../pools/directory.ts'
import { runTrigger, withMetadata, type ClientMetadata, type TriggerContext } from './run-trigger.ts'

/** Tells the pool's function that an account was confirmed or a password reset. What was done stays done, whatever it answers. */
export async function postConfirmation(
  ctx: TriggerContext,
  pool: Pool,
  call: {
    readonly occasion: 'ConfirmSignUp' | 'ConfirmForgotPassword'
    readonly user: UserRecord
    readonly clientId?: string | undefined
    readonly clientMetadata: ClientMetadata | undefined
  },
): Promise<void> {
  const { clientMetadata, user, ...rest } = call
  const whose = { ...rest, user: { ...user, status: 'CONFIRMED' } }
  const event = { ...whose, request: withMetadata(clientMetadata), response: {} }
  await runTrigger(ctx, pool, 'PostConfirmation', event, () => true)
}
