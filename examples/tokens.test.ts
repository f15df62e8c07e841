import { CognitoIdentityProviderClient, InitiateAuthCommand } from '@aws-sdk/client-cognito-identity-provider'
import { CognitoJwtVerifier } from 'aws-jwt-verify'
import type { Jwks } from 'aws-jwt-verify/jwk'
import { start } from 'sparekey'
import { afterAll, afterEach, expect, test, vi } from 'vitest'

// A verifier that is told a pool's id alone expects the issuer that the service has.
const pool = await start({ publicUrl: 'https://cognito-idp.us-east-1.amazonaws.com' })
afterAll(() => pool.close())
afterEach(() => void vi.useRealTimers())

const verifier = CognitoJwtVerifier.create({
  userPoolId: pool.userPoolId,
  clientId: pool.clientId,
  tokenUse: 'access',
})
const keys = await fetch(`${pool.endpoint}/${pool.userPoolId}/.well-known/jwks.json`)
verifier.cacheJwks((await keys.json()) as Jwks)

test('an access token is good for an hour', async () => {
  const cognito = new CognitoIdentityProviderClient({ endpoint: pool.endpoint, region: pool.region })
  const AuthParameters = { USERNAME: 'jane@example.com', PASSWORD: 'Correct-Horse-7' }
  const { AuthenticationResult } = await cognito.send(
    new InitiateAuthCommand({ ClientId: pool.clientId, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters }),
  )
  const token = AuthenticationResult?.AccessToken ?? ''
  expect(await verifier.verify(token)).toMatchObject({ token_use: 'access', client_id: pool.clientId })

  await pool.clock.advance('61 minutes')
  // The verifier reads Date: move that along.
  vi.useFakeTimers({ toFake: ['Date'], now: pool.clock.now() })
  await expect(verifier.verify(token)).rejects.toThrow('Token expired')
})
