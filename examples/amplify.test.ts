import { Amplify } from 'aws-amplify'
import { confirmResetPassword, fetchAuthSession, resetPassword, signIn, signOut } from 'aws-amplify/auth'
import { start, type Snapshot, type TestPool } from 'sparekey'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

let pool: TestPool
let fresh: Snapshot
beforeAll(async () => {
  pool = await start()
  fresh = await pool.snapshot()
  Amplify.configure({
    Auth: {
      Cognito: { userPoolId: pool.userPoolId, userPoolClientId: pool.clientId, userPoolEndpoint: pool.endpoint },
    },
  })
})
beforeEach(async () => {
  await signOut()
  await pool.restore(fresh)
})
afterAll(() => pool.close())

const username = 'jane@example.com'
const enter = (password: string) => signIn({ username, password, options: { authFlowType: 'USER_PASSWORD_AUTH' } })

test('whoever forgot the password gets back in', async () => {
  const { nextStep } = await resetPassword({ username })
  expect(nextStep.resetPasswordStep).toBe('CONFIRM_RESET_PASSWORD_WITH_CODE')
  const confirmationCode = await pool.codeFor(username)
  await confirmResetPassword({ username, confirmationCode, newPassword: 'Another-Horse-8' })

  expect((await enter('Another-Horse-8')).isSignedIn).toBe(true)
  expect((await fetchAuthSession()).tokens?.idToken?.payload['email']).toBe(username)
})

test('and the next test knows nothing of it', async () => {
  expect(await pool.messages()).toEqual([])
  expect((await enter('Correct-Horse-7')).isSignedIn).toBe(true)
})
