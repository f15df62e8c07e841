import {
  CognitoIdentityProviderClient,
  ConfirmForgotPasswordCommand,
  ExpiredCodeException,
  ForgotPasswordCommand,
  InitiateAuthCommand,
} from '@aws-sdk/client-cognito-identity-provider'
import { start, type Seed } from 'sparekey'
import { afterAll, beforeEach, expect, test } from 'vitest'

const seed = {
  pools: [
    {
      PoolName: 'shop',
      UsernameAttributes: ['email'],
      Clients: [{ ClientName: 'web', ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] }],
      Users: [
        {
          Username: 'ann@example.com',
          Password: 'Correct-Horse-7',
          UserAttributes: [{ Name: 'email_verified', Value: 'true' }],
        },
      ],
    },
  ],
} satisfies Seed

const pool = await start({ seed })
const fresh = await pool.snapshot()
beforeEach(() => pool.restore(fresh))
afterAll(() => pool.close())

const cognito = new CognitoIdentityProviderClient({ endpoint: pool.endpoint, region: pool.region })
const ann = { ClientId: pool.clientId, Username: 'ann@example.com' }
const confirm = (ConfirmationCode: string) =>
  cognito.send(new ConfirmForgotPasswordCommand({ ...ann, ConfirmationCode, Password: 'Another-Horse-8' }))
const signIn = (PASSWORD: string) =>
  cognito.send(
    new InitiateAuthCommand({
      ClientId: pool.clientId,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: ann.Username, PASSWORD },
    }),
  )

test('a forgotten password is reset', async () => {
  await cognito.send(new ForgotPasswordCommand(ann))
  await confirm(await pool.codeFor(ann.Username))
  expect((await signIn('Another-Horse-8')).AuthenticationResult?.AccessToken).toBeDefined()
})

test('a code is good for an hour', async () => {
  await cognito.send(new ForgotPasswordCommand(ann))
  const code = await pool.codeFor(ann.Username)
  await pool.clock.advance('61 minutes')
  await expect(confirm(code)).rejects.toBeInstanceOf(ExpiredCodeException)
  expect((await signIn('Correct-Horse-7')).AuthenticationResult).toBeDefined()
})
