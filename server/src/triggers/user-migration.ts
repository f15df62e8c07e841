import { unrecognizable } from './invoker.ts'

export const userMigrationResponse = {
  userAttributes: null,
  finalUserStatus: null,
  messageAction: null,
  desiredDeliveryMediums: null,
  forceAliasCreation: null,
  enableSMSMFA: null,
}

/** A user that comes from elsewhere. */
export interface MigratedUser {
  /** The user name, where the function gives another than was typed. */
  readonly username: string | undefined
  readonly attributes: Readonly<Record<string, string>>
  readonly status: 'CONFIRMED' | 'RESET_REQUIRED'
  readonly isAliasForced: boolean
  readonly wantsSmsMfa: boolean
}

/** Whom the function knows by the name; `undefined` for nobody. @throws TriggerError */
export function migratedUser(response: Readonly<Record<string, unknown>>): MigratedUser | undefined {
  const given = response['userAttributes']
  if (given === null || given === undefined) return undefined
  if (typeof given !== 'object' || Array.isArray(given)) throw unrecognizable()
  const { username, ...attributes } = Object.fromEntries(
    Object.entries(given).map(([name, value]): [string, string] => {
      if (!['string', 'boolean', 'number'].includes(typeof value)) throw unrecognizable()
      return [name, String(value)]
    }),
  )
  if (Object.keys(attributes).length === 0) return undefined
  return {
    username,
    attributes,
    status: response['finalUserStatus'] === 'CONFIRMED' ? 'CONFIRMED' : 'RESET_REQUIRED',
    isAliasForced: response['forceAliasCreation'] === true,
    wantsSmsMfa: response['enableSMSMFA'] === true,
  }
}
