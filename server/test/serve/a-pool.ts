import { createAccessKey } from '../../src/server/operator/access-keys.ts'
import { operatorParts } from '../../src/server/operator/socket.ts'
import type { Key, Serving } from './serving.ts'

export const JANE = 'jane@example.com'
export const PASSWORD = 'Correct-Horse-7'

/** A key that may do everything, and a pool in which jane@example.com has a password and a proven address. */
export async function aPool(at: Serving): Promise<{ readonly key: Key; readonly ClientId: string }> {
  const made = await createAccessKey(
    { ...operatorParts(at.server.services), now: at.now },
    { name: 'all', scope: { operations: ['*'], pools: 'all' } },
  )
  if ('problems' in made) throw new Error(made.problems.join())
  const key = made.answer
  const { UserPool } = (await at.signed(key, 'CreateUserPool', { PoolName: 'x', UsernameAttributes: ['email'] })).body
  const UserPoolId: string = UserPool.Id
  const ExplicitAuthFlows = ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH']
  const { UserPoolClient } = (
    await at.signed(key, 'CreateUserPoolClient', { UserPoolId, ClientName: 'c', ExplicitAuthFlows })
  ).body
  const user = { UserPoolId, Username: JANE }
  const UserAttributes = [{ Name: 'email_verified', Value: 'true' }]
  await at.signed(key, 'AdminCreateUser', { ...user, UserAttributes, MessageAction: 'SUPPRESS' })
  await at.signed(key, 'AdminSetUserPassword', { ...user, Password: PASSWORD, Permanent: true })
  return { key, ClientId: UserPoolClient.ClientId }
}

/** Every act here is over the public address. */
export function acts(at: Serving, ClientId: string) {
  return {
    signIn: () =>
      at.call('InitiateAuth', {
        ClientId,
        AuthFlow: 'USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME: JANE, PASSWORD },
      }),
    refresh: (REFRESH_TOKEN: string) =>
      at.call('InitiateAuth', { ClientId, AuthFlow: 'REFRESH_TOKEN_AUTH', AuthParameters: { REFRESH_TOKEN } }),
    user: (AccessToken: string) => at.call('GetUser', { AccessToken }),
    forgot: () => at.call('ForgotPassword', { ClientId, Username: JANE }),
    confirm: (ConfirmationCode: string, Password: string) =>
      at.call('ConfirmForgotPassword', { ClientId, Username: JANE, ConfirmationCode, Password }),
    /** The code of the newest mail. */
    async code() {
      await at.server.worker.idle()
      const [, code = ''] = /code is (\d+)\./.exec(at.mail.received.at(-1)?.body ?? '') ?? []
      return code
    },
  }
}
