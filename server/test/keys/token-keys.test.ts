import { CognitoJwtVerifier } from 'aws-jwt-verify'
import { SimpleJwksCache } from 'aws-jwt-verify/jwk'
import { expect, test } from 'vitest'
import { DAY, MINUTE } from '../../src/kernel/clock.ts'
import { operatorActs } from '../../src/server/operator/acts.ts'
import { operatorParts } from '../../src/server/operator/socket.ts'
import { CLIENTS, PASSWORD, POOL, scenario, type Scenario } from '../scenario.ts'

const signIn = async (at: Scenario): Promise<Record<string, string>> =>
  (
    await at.call('InitiateAuth', {
      AuthFlow: 'USER_PASSWORD_AUTH',
      ClientId: CLIENTS.legacy,
      AuthParameters: { USERNAME: 'jane', PASSWORD },
    })
  ).body['AuthenticationResult']
const kid = (token = ''): string => JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()).kid
const keySet = async (at: Scenario): Promise<readonly { readonly kid: string }[]> => {
  const answer = await fetch(`${at.url}/${POOL}/.well-known/jwks.json`)
  return ((await answer.json()) as { keys: { kid: string }[] }).keys
}
const works = async (at: Scenario, AccessToken = '') => (await at.call('GetUser', { AccessToken })).outcome

test('tokens of before and after a rotation are good, and every key that signs has been published ten minutes before', async () => {
  await using at = await scenario()
  const acts = operatorActs(operatorParts(at.server.services))
  const before = await signIn(at)
  const rotated = await acts.rotateKeys({ pool: POOL, atOnce: false })
  expect(rotated).toMatchObject({ answer: { signsFrom: new Date(at.now() + 10 * MINUTE).toISOString() } })
  await at.advance(MINUTE)
  const published = (await keySet(at)).map((key) => key.kid)
  expect(published).toHaveLength(4)
  expect(kid((await signIn(at))['AccessToken'])).toBe(kid(before['AccessToken']))
  await at.advance(9 * MINUTE)
  const after = await signIn(at)
  expect(kid(after['AccessToken'])).not.toBe(kid(before['AccessToken']))
  expect(published).toContain(kid(after['AccessToken']))
  expect(published).toContain(kid(after['IdToken']))
  expect([await works(at, before['AccessToken']), await works(at, after['AccessToken'])]).toEqual(['ok', 'ok'])
  await at.advance(DAY + 10 * MINUTE)
  expect((await keySet(at)).map((key) => key.kid).toSorted()).toEqual(
    [kid(after['IdToken']), kid(after['AccessToken'])].toSorted(),
  )
})

test('keys that are replaced at once take their tokens along', async () => {
  await using at = await scenario()
  const acts = operatorActs(operatorParts(at.server.services))
  const before = await signIn(at)
  await acts.rotateKeys({ pool: POOL, atOnce: true })
  await at.advance(MINUTE)
  expect(await works(at, before['AccessToken'])).toMatch(/^NotAuthorizedException/)
  expect(await works(at, (await signIn(at))['AccessToken'])).toBe('ok')
  expect(await acts.rotateKeys({ pool: 'us-east-1_Nowhere00', atOnce: true })).toMatchObject({
    problems: [expect.stringMatching(/There is no pool/)],
  })
})

test('a pool may have the service’s own issuer, which the Cognito verifier knows without being told', async () => {
  await using at = await scenario({ settings: { issuer: 'aws' } })
  await at.advance(Date.now() - at.now())
  const tokens = await signIn(at)
  const iss = `https://cognito-idp.us-east-1.amazonaws.com/${POOL}`
  const document = (await (await fetch(`${at.url}/${POOL}/.well-known/openid-configuration`)).json()) as {
    issuer: string
  }
  expect(document.issuer).toBe(iss)
  expect(await works(at, tokens['AccessToken'])).toBe('ok')
  const cache = new SimpleJwksCache()
  const verifier = CognitoJwtVerifier.create(
    { userPoolId: POOL, clientId: CLIENTS.legacy, tokenUse: 'access' },
    { jwksCache: cache },
  )
  const jwks: { keys: never[] } = JSON.parse(await (await fetch(`${at.url}/${POOL}/.well-known/jwks.json`)).text())
  verifier.cacheJwks(jwks)
  expect(await verifier.verify(tokens['AccessToken'] ?? '')).toMatchObject({ iss, username: 'jane' })
})
