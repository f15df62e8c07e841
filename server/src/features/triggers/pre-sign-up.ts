import { unrecognizable } from '../../triggers/invoker.ts'
import type { Pool } from '../pools/directory.ts'
import type { Attributes, GivenAttributes } from '../users/written-attributes.ts'
import { runTrigger, type ClientMetadata, type TriggerContext } from './run-trigger.ts'

/** What the function decides of an account that is about to be made. */
export interface PreSignUpVerdict {
  /** It needs no code. */
  readonly confirms: boolean
  /** What counts as verified from the first. */
  readonly verifies: readonly ('email' | 'phone_number')[]
}

/**
 * Asks the pool's function whether this account may be made. Nothing is decided where the pool has none.
 *
 * @throws InvalidLambdaResponseException when an address is to be verified that is not there · what `runTrigger` throws
 */
export async function preSignUp(
  ctx: TriggerContext,
  pool: Pool,
  call: {
    readonly occasion: 'SignUp' | 'AdminCreateUser'
    /** As it was typed. */
    readonly username: string
    readonly attributes: Attributes
    readonly clientId?: string | undefined
    readonly validationData: GivenAttributes | undefined
    readonly clientMetadata: ClientMetadata | undefined
  },
): Promise<PreSignUpVerdict> {
  const { occasion, username, attributes, clientId, validationData, clientMetadata = null } = call
  const { sub: _, ...given } = attributes
  const request = {
    validationData: validationData
      ? Object.fromEntries(validationData.map(({ Name, Value }) => [Name, Value ?? '']))
      : null,
    clientMetadata,
  }
  const response = { autoConfirmUser: false, autoVerifyEmail: false, autoVerifyPhone: false }
  const event = { occasion, clientId, user: { username, attributes: given }, request, response }
  const verdict = await runTrigger(ctx, pool, 'PreSignUp', event, (answer): PreSignUpVerdict => {
    const says = (name: string) => {
      const value = answer[name] ?? false
      if (typeof value !== 'boolean') throw unrecognizable()
      return value
    }
    const verifies = [
      ...(says('autoVerifyEmail') ? (['email'] as const) : []),
      ...(says('autoVerifyPhone') ? (['phone_number'] as const) : []),
    ]
    if (verifies.some((name) => given[name] === undefined)) throw unrecognizable()
    return { confirms: says('autoConfirmUser'), verifies }
  })
  return verdict ?? { confirms: false, verifies: [] }
}
