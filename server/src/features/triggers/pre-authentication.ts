import { ApiError } from '../../kernel/api-error.ts'
import type { UserRecord } from '../../store/ports/index.ts'
import { hidesUsers } from '../clients/hides-users.ts'
import type { Client } from '../pools/directory.ts'
import { runTrigger, type ClientMetadata, type TriggerContext } from './run-trigger.ts'

/**
 * Asks the pool's function whether this sign-in may go on, and gives the error that refuses it. It is asked for nobody too where nobody is to learn that there
 * is none.
 */
export async function preAuthentication(
  ctx: TriggerContext,
  client: Client,
  call: {
    readonly typed: string
    readonly user: UserRecord | undefined
    /** What the call brought as ClientMetadata. */
    readonly validationData: ClientMetadata | undefined
  },
): Promise<ApiError | undefined> {
  const { typed, user, validationData = null } = call
  const hides = hidesUsers(client)
  if (!user && !hides) return undefined
  return runTrigger(
    ctx,
    client.pool,
    'PreAuthentication',
    {
      occasion: 'Authentication',
      clientId: client.id,
      user: user ?? { username: typed, attributes: {} },
      request: { validationData, ...(hides && { userNotFound: !user }) },
      response: {},
    },
    () => undefined,
  ).catch((error: unknown) => {
    if (error instanceof ApiError) return error
    throw error
  })
}
