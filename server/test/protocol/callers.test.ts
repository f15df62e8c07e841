import { expect, test } from 'vitest'
import { CLIENTS, POOL, scenario } from '../scenario.ts'

const asked = { ClientId: CLIENTS.legacy, Username: 'nobody' }
const signedBy = (accessKeyId: string, region = 'us-east-1') => ({
  authorization: `AWS4-HMAC-SHA256 Credential=${accessKeyId}/20260101/${region}/cognito-idp/aws4_request, SignedHeaders=host, Signature=0`,
})

test('behind a trusted proxy each caller has a budget, and a hop that a caller made up changes nothing', async () => {
  await using at = await scenario({ server: { ratePerAddress: '1', trustedProxies: '127.0.0.0/8' } })
  const ask = async (forwarded: string) =>
    (await at.call('ForgotPassword', asked, { 'x-forwarded-for': forwarded })).outcome
  for (let i = 0; i < 4; i++) expect(await ask(`10.0.0.${i}, 198.51.100.7`)).toContain('UserNotFoundException')
  expect(await ask('10.0.0.9, 198.51.100.7')).toBe('TooManyRequestsException: Rate exceeded')
  expect(await ask('10.0.0.9, 198.51.100.8')).toContain('UserNotFoundException')
})

test('without a proxy the header changes nothing', async () => {
  await using at = await scenario({ server: { ratePerAddress: '1' } })
  const ask = async (forwarded: string) =>
    (await at.call('ForgotPassword', asked, { 'x-forwarded-for': forwarded })).outcome
  for (let i = 0; i < 4; i++) expect(await ask(`198.51.100.${i}`)).toContain('UserNotFoundException')
  expect(await ask('198.51.100.9')).toBe('TooManyRequestsException: Rate exceeded')
})

test.each([
  ['a client', { ratePerClient: '1' }, /^CodeMismatchException: /],
  ['a pool', { ratePerPool: '1' }, /^TooManyRequestsException: Rate exceeded$/],
])('%s has a budget for all callers together', async (_, server, atAnotherClient) => {
  await using at = await scenario({ server })
  for (let i = 0; i < 4; i++) await at.call('ForgotPassword', asked)
  expect((await at.call('ForgotPassword', asked)).outcome).toBe('TooManyRequestsException: Rate exceeded')
  const confirm = { ClientId: CLIENTS.hiding, Username: 'nobody', ConfirmationCode: '1', Password: 'Another-Horse-8' }
  expect((await at.call('ConfirmForgotPassword', confirm)).outcome).toMatch(atAnotherClient)
})

test('a limit is answered with 400 as the service does: some clients try again five times at 429', async () => {
  await using at = await scenario({ server: { ratePerAddress: '1' } })
  for (let i = 0; i < 4; i++) await at.call('ForgotPassword', asked)
  const { status, headers } = await at.call('ForgotPassword', asked)
  expect(status).toBe(400)
  expect(headers.get('x-amzn-errortype')).toBe('TooManyRequestsException:')
})

test('administrators are not held to the limits of strangers', async () => {
  await using at = await scenario({ server: { ratePerAddress: '1' } })
  for (let i = 0; i < 10; i++) {
    const { status } = await at.call('AdminGetUser', { UserPoolId: POOL, Username: 'jane' }, signedBy('AKID'))
    expect(status).toBe(200)
  }
})

test('a server open to other machines takes the signature of its token and no other', async () => {
  await using at = await scenario({ token: 'SKDEVTOKEN' })
  const list = (headers: Record<string, string>) => at.call('ListUserPools', { MaxResults: 1 }, headers)
  expect((await list(signedBy('SKDEVTOKEN'))).outcome).toBe('ok')
  expect((await list(signedBy('AKID'))).outcome).toBe(
    'UnrecognizedClientException: The security token included in the request is invalid.',
  )
  expect((await list({})).outcome).toBe('MissingAuthenticationTokenException: Missing Authentication Token')
})

test('the region that a request was signed for is the region it lists', async () => {
  await using at = await scenario()
  const list = async (region: string) =>
    (await at.call('ListUserPools', { MaxResults: 5 }, signedBy('AKID', region))).body['UserPools'].length
  expect(await list('us-east-1')).toBe(1)
  expect(await list('eu-west-1')).toBe(0)
})
