import { Amplify } from 'aws-amplify'
import { confirmResetPassword, fetchAuthSession, resetPassword, signIn, signOut } from 'aws-amplify/auth'
import { expect, test } from 'vitest'
import { CLIENT, devServer, JANE, NEW, OLD, POOL, wrongCode } from './dev-server.ts'

test('Amplify resets a password in Node', async () => {
  await using server = await devServer()
  Amplify.configure({ Auth: { Cognito: { userPoolId: POOL, userPoolClientId: CLIENT, userPoolEndpoint: server.url } } })
  const step = await resetPassword({ username: JANE })
  expect(step).toEqual({
    isPasswordReset: false,
    nextStep: {
      resetPasswordStep: 'CONFIRM_RESET_PASSWORD_WITH_CODE',
      codeDeliveryDetails: { deliveryMedium: 'EMAIL', destination: 'j***@e***.com', attributeName: 'email' },
    },
  })
  const code = await server.code()
  const confirm = (confirmationCode: string) =>
    confirmResetPassword({ username: JANE, confirmationCode, newPassword: NEW })
  await expect(confirm(wrongCode(code))).rejects.toMatchObject({ name: 'CodeMismatchException' })
  await confirm(code)

  const enter = (password: string) =>
    signIn({ username: JANE, password, options: { authFlowType: 'USER_PASSWORD_AUTH' } })
  await expect(enter(OLD)).rejects.toMatchObject({
    name: 'NotAuthorizedException',
    message: 'Incorrect username or password.',
  })
  expect(await enter(NEW)).toEqual({ isSignedIn: true, nextStep: { signInStep: 'DONE' } })
  expect((await fetchAuthSession()).tokens?.idToken?.payload['email']).toBe(JANE)
  await signOut()
  await expect(resetPassword({ username: 'nobody@example.com' })).rejects.toMatchObject({
    name: 'UserNotFoundException',
  })
})
