import {
  AuthenticationDetails,
  CognitoUser,
  CognitoUserPool,
  type CognitoUserSession,
} from 'amazon-cognito-identity-js'
import { expect, test } from 'vitest'
import { CLIENT, devServer, JANE, NEW, OLD, POOL, wrongCode } from './dev-server.ts'

test('amazon-cognito-identity-js resets a password', async () => {
  await using server = await devServer()
  const Pool = new CognitoUserPool({ UserPoolId: POOL, ClientId: CLIENT, endpoint: server.url })
  const user = new CognitoUser({ Username: JANE, Pool })
  user.setAuthenticationFlowType('USER_PASSWORD_AUTH')

  const details = await new Promise((resolve, onFailure) =>
    user.forgotPassword({ onSuccess: resolve, onFailure, inputVerificationCode: resolve }),
  )
  expect(details).toEqual({
    CodeDeliveryDetails: { Destination: 'j***@e***.com', DeliveryMedium: 'EMAIL', AttributeName: 'email' },
  })

  const code = await server.code()
  const confirm = (given: string) =>
    new Promise<string>((onSuccess, onFailure) => user.confirmPassword(given, NEW, { onSuccess, onFailure }))
  await expect(confirm(wrongCode(code))).rejects.toMatchObject({ code: 'CodeMismatchException' })
  expect(await confirm(code)).toBe('SUCCESS')

  const enter = (Password: string) =>
    new Promise<CognitoUserSession>((onSuccess, onFailure) =>
      user.authenticateUser(new AuthenticationDetails({ Username: JANE, Password }), { onSuccess, onFailure }),
    )
  await expect(enter(OLD)).rejects.toMatchObject({
    code: 'NotAuthorizedException',
    message: 'Incorrect username or password.',
  })
  expect((await enter(NEW)).getIdToken().payload['email']).toBe(JANE)
})
