import {
  AdminGetUserCommand,
  CodeMismatchException,
  CognitoIdentityProviderClient,
  ConfirmForgotPasswordCommand,
  ForgotPasswordCommand,
  InitiateAuthCommand,
  ListUserPoolsCommand,
  NotAuthorizedException,
  UserNotFoundException,
} from '@aws-sdk/client-cognito-identity-provider'
import { expect, test } from 'vitest'
import { CLIENT, devServer, JANE, NEW, OLD, POOL, wrongCode } from './dev-server.ts'

test('the JavaScript SDK v3 resets a password and meets its own exception classes', async () => {
  await using server = await devServer()
  const sdk = new CognitoIdentityProviderClient({
    endpoint: server.url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'AKID', secretAccessKey: 'secret' },
  })
  const of = { ClientId: CLIENT, Username: JANE }
  const signIn = (PASSWORD: string) =>
    sdk.send(
      new InitiateAuthCommand({
        ClientId: CLIENT,
        AuthFlow: 'USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME: JANE, PASSWORD },
      }),
    )

  const forgot = await sdk.send(new ForgotPasswordCommand(of))
  expect(forgot.CodeDeliveryDetails).toEqual({
    Destination: 'j***@e***.com',
    DeliveryMedium: 'EMAIL',
    AttributeName: 'email',
  })
  expect(forgot.$metadata.requestId).toMatch(/^[0-9a-f-]{36}$/)

  const code = await server.code()
  const confirm = (ConfirmationCode: string) =>
    sdk.send(new ConfirmForgotPasswordCommand({ ...of, ConfirmationCode, Password: NEW }))
  await expect(confirm(wrongCode(code))).rejects.toBeInstanceOf(CodeMismatchException)
  await confirm(code)
  await expect(signIn(OLD)).rejects.toBeInstanceOf(NotAuthorizedException)
  expect((await signIn(NEW)).AuthenticationResult?.TokenType).toBe('Bearer')

  const nobody = sdk.send(new ForgotPasswordCommand({ ...of, Username: 'nobody@example.com' }))
  await expect(nobody).rejects.toBeInstanceOf(UserNotFoundException)
  await expect(nobody).rejects.toThrow('Username/client id combination not found.')

  const user = await sdk.send(new AdminGetUserCommand({ UserPoolId: POOL, Username: JANE }))
  expect(user.UserCreateDate).toBeInstanceOf(Date)
  expect((await sdk.send(new ListUserPoolsCommand({ MaxResults: 1 }))).UserPools?.[0]?.Id).toBe(POOL)
})
