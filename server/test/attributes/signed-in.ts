import type { OperationName } from '../../src/model/index.ts'
import { CLIENTS, PASSWORD, POOL, scenario, SIGNED, type ScenarioOptions } from '../scenario.ts'

export const LIMITED = 'LimitExceededException: Attempt limit exceeded, please try after some time.'
export const EXPIRED = 'ExpiredCodeException: Invalid code provided, please request a code again.'

export const list = (attributes: Readonly<Record<string, string>>) =>
  Object.entries(attributes).map(([Name, Value]) => ({ Name, Value }))

/** Jane, signed in. */
export async function signedIn(options: ScenarioOptions = {}, ClientId: string = CLIENTS.legacy) {
  const at = await scenario({
    pool: { AutoVerifiedAttributes: ['email'], ...options.pool },
    ...(options.users && { users: options.users }),
  })
  const signIn = async (password = PASSWORD) =>
    at.call('InitiateAuth', {
      AuthFlow: 'USER_PASSWORD_AUTH',
      ClientId,
      AuthParameters: { USERNAME: 'jane', PASSWORD: password },
    })
  const { AccessToken } = (await signIn()).body['AuthenticationResult']
  const own = (name: OperationName, input: Record<string, unknown> = {}) => at.call(name, { AccessToken, ...input })
  const admin = (name: OperationName, input: Record<string, unknown> = {}) =>
    at.call(name, { UserPoolId: POOL, Username: 'jane', ...input }, SIGNED)
  const attributes = async (): Promise<Record<string, string>> =>
    Object.fromEntries(
      (await admin('AdminGetUser')).body['UserAttributes'].map(({ Name, Value }: { Name: string; Value: string }) => [
        Name,
        Value,
      ]),
    )
  return {
    at,
    own,
    admin,
    attributes,
    signIn,
    AccessToken,
    update: (set: Readonly<Record<string, string>>) => own('UpdateUserAttributes', { UserAttributes: list(set) }),
    adminUpdate: (set: Readonly<Record<string, string>>) =>
      admin('AdminUpdateUserAttributes', { UserAttributes: list(set) }),
    verify: (Code: string, AttributeName = 'email') => own('VerifyUserAttribute', { AttributeName, Code }),
    [Symbol.asyncDispose]: () => at[Symbol.asyncDispose](),
  }
}
