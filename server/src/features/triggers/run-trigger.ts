import type { ApiError, Fail } from '../../kernel/api-error.ts'
import { triggerEvent, type TriggerEvent } from '../../triggers/event.ts'
import { TriggerError, type TriggerErrorType } from '../../triggers/invoker.ts'
import { eventAttributes, type EventUser } from '../../triggers/user-attributes.ts'
import type { Services } from '../context.ts'
import type { Pool } from '../pools/directory.ts'
import { functionArn, type TriggerName } from './function-arn.ts'

/** What a call gives its functions: text by name, as the caller sent it; never kept (S12). */
export type ClientMetadata = Readonly<Record<string, string>>

export type TriggerContext = Pick<Services, 'triggers' | 'region' | 'log'> & { readonly fail: Fail<TriggerErrorType> }

export interface TriggerCall {
  /** After the underscore: `ForgotPassword`. */
  readonly occasion: string
  readonly clientId?: string | undefined
  /** The user as it is; only the name where there is none yet. */
  readonly user: { readonly username: string } & (EventUser | { readonly attributes?: undefined })
  /** Beside the user's attributes. */
  readonly request: TriggerEvent['request']
  readonly response: TriggerEvent['response']
  readonly version?: TriggerEvent['version']
  /** As the source of the event begins; the trigger's name unless it is said. */
  readonly source?: string
}

/**
 * Runs the function that the pool names for a trigger, and reads what it put into the response; `undefined` where it names none.
 *
 * @throws UserLambdaValidationException · UnexpectedLambdaException · InvalidLambdaResponseException · what `read` throws
 */
export async function runTrigger<T>(
  ctx: TriggerContext,
  pool: Pool,
  trigger: TriggerName,
  call: TriggerCall,
  read: (response: Readonly<Record<string, unknown>>) => T,
): Promise<T | undefined> {
  const arn = functionArn(pool.definition, trigger)
  if (arn === undefined) return undefined
  const { occasion, clientId, user, request, response, version, source = trigger } = call
  const event = triggerEvent({
    ...(version && { version }),
    region: ctx.region,
    poolId: pool.id,
    userName: user.username,
    clientId,
    source: `${source}_${occasion}`,
    request: { ...(user.attributes && { userAttributes: eventAttributes(pool.definition, user) }), ...request },
    response,
  })
  try {
    return read(await ctx.triggers.invoke(trigger, arn, event))
  } catch (error) {
    throw error instanceof TriggerError ? answered(ctx, pool, trigger, error) : error
  }
}

/** What a function says may hold what its caller may see and a log may not. */
function answered(ctx: TriggerContext, pool: Pool, trigger: TriggerName, error: TriggerError): ApiError {
  ctx.log.warn({ poolId: pool.id, trigger, error: error.type }, 'a function of a pool did not do its part')
  return ctx.fail(error.type, error.message)
}

/** The member, where there is something to put in. */
export function withMetadata(clientMetadata: ClientMetadata | undefined): { readonly clientMetadata?: ClientMetadata } {
  return clientMetadata === undefined ? {} : { clientMetadata }
}
