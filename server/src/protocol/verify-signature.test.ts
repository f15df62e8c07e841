import { beforeEach, describe, expect, test } from 'vitest'
import { sign } from '../cli/aws/call/sign.ts'
import { MINUTE } from '../kernel/clock.ts'
import { forbidden, unknownPatterns } from './access-scope.ts'
import type { SignedRequest } from '../kernel/sigv4.ts'
import { verifySignatures } from './verify-signature.ts'

const NOW = Date.UTC(2026, 0, 31, 12)
const KEY = {
  arn: 'arn:aws:iam::123456789012:user/ci',
  secret: 'wJalrXUtnFEMI',
  scope: { operations: ['*'], pools: 'all' },
} as const
const TARGET = 'AWSCognitoIdentityProviderService.ListUserPools'
const BODY = '{"MaxResults":1}'

let now = NOW
beforeEach(() => {
  now = NOW
})
const verify = verifySignatures(
  () => now,
  async (id) => (id === 'SKTEST' ? KEY : undefined),
)

/** Signed by the AWS SDK's own signer. */
async function signed(
  given: { readonly url?: string; readonly id?: string; readonly secret?: string; readonly at?: number } = {},
): Promise<SignedRequest> {
  const url = new URL(given.url ?? 'http://127.0.0.1:8229/')
  const headers = await sign(
    { url, headers: { 'x-amz-target': TARGET, 'content-type': 'application/x-amz-json-1.1' }, body: BODY },
    {
      credentials: { accessKeyId: given.id ?? 'SKTEST', secretAccessKey: given.secret ?? KEY.secret },
      region: 'eu-west-1',
      now: given.at ?? NOW,
    },
  )
  const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
  return { method: 'POST', target: url.pathname + url.search, headers: lower, body: Buffer.from(BODY) }
}
const with_ = (request: SignedRequest, headers: Readonly<Record<string, string | undefined>>): SignedRequest => ({
  ...request,
  headers: { ...request.headers, ...headers },
})

test.each(['http://127.0.0.1:8229/', 'https://id.example.com/', 'https://id.example.com/a%20b/c?x=2&a=1'])(
  'what the SDK signs for %s is right, and says its region',
  async (url) => {
    expect(await verify(await signed({ url }))).toMatchObject({ kind: 'allowed', region: 'eu-west-1' })
  },
)

describe('what was changed after it was signed is refused', () => {
  const wrong = { kind: 'refused', type: 'InvalidSignatureException', message: expect.stringMatching(/does not match/) }
  test.each<[string, (request: SignedRequest) => SignedRequest]>([
    ['the body', (request) => ({ ...request, body: Buffer.from('{"MaxResults":2}') })],
    ['the operation', (request) => with_(request, { 'x-amz-target': `${TARGET}X` })],
    ['the host', (request) => with_(request, { host: 'other.example.com' })],
    ['the path', (request) => ({ ...request, target: '/other' })],
    ['the query', (request) => ({ ...request, target: '/?a=1' })],
    ['the method', (request) => ({ ...request, method: 'GET' })],
    ['the time', (request) => with_(request, { 'x-amz-date': '20260131T120001Z' })],
    [
      'the region',
      (request) =>
        with_(request, { authorization: request.headers['authorization']?.replace('eu-west-1', 'us-east-1') }),
    ],
  ])('%s', async (_, change) => {
    expect(await verify(change(await signed()))).toMatchObject(wrong)
  })

  test('and so is a signature by another secret', async () => {
    expect(await verify(await signed({ secret: 'other' }))).toMatchObject(wrong)
  })
})

test('five minutes are the limit, before and after, also for the very same request again', async () => {
  const request = await signed()
  now = NOW + 5 * MINUTE
  expect(await verify(request)).toMatchObject({ kind: 'allowed' })
  now += 1_000
  expect(await verify(request)).toEqual({
    kind: 'refused',
    type: 'InvalidSignatureException',
    message: 'Signature expired: 20260131T120000Z is now earlier than 20260131T120001Z (20260131T120501Z - 5 min.)',
  })
  now = NOW - 5 * MINUTE - 1_000
  expect(await verify(request)).toMatchObject({ message: expect.stringMatching(/^Signature not yet current/) })
})

test.each<[string, string, (authorization: string) => string | undefined]>([
  ['MissingAuthenticationTokenException', 'no header', () => undefined],
  ['IncompleteSignatureException', 'another scheme', () => 'Bearer x'],
  ['IncompleteSignatureException', 'no signature', (text) => text.replace(/, Signature=.*/, '')],
  ['IncompleteSignatureException', 'half a scope', (text) => text.replace('/aws4_request', '')],
  ['UnrecognizedClientException', 'a key nobody has', (text) => text.replace('SKTEST', 'SKNONE')],
  ['InvalidSignatureException', 'another service', (text) => text.replace('/cognito-idp/', '/iam/')],
  ['InvalidSignatureException', 'another day in the scope', (text) => text.replace('/20260131/', '/20260130/')],
  ...['host', 'x-amz-date', 'x-amz-target'].map((name): [string, string, (text: string) => string] => [
    'InvalidSignatureException',
    `${name} left out of what is signed`,
    (text) => text.replace(new RegExp(`(SignedHeaders=[^,]*?)${name};?`), '$1').replace(/;,/, ','),
  ]),
])('%s: %s', async (type, _, change) => {
  const request = await signed()
  const authorization = change(request.headers['authorization'] ?? '')
  expect(await verify(with_(request, { authorization }))).toMatchObject({ kind: 'refused', type })
})

test('a request without a date is not complete', async () => {
  expect(await verify(with_(await signed(), { 'x-amz-date': undefined }))).toMatchObject({
    type: 'IncompleteSignatureException',
  })
})

describe('what a key may do', () => {
  const [A, B] = ['us-east-1_AAAAAAAAA', 'us-east-1_BBBBBBBBB']
  const may = (
    operations: readonly string[],
    pools: readonly string[] | 'all',
    name: 'ListUsers' | 'ListUserPools' | 'TagResource',
    input: object,
  ) => forbidden({ arn: KEY.arn, scope: { operations, pools } }, name, input) === undefined

  test.each([
    [true, ['*'], 'all', 'ListUserPools', {}],
    [true, ['List*'], [A], 'ListUsers', { UserPoolId: A }],
    [true, ['ListUsers'], [A], 'ListUsers', { UserPoolId: A }],
    [true, ['*'], [A], 'TagResource', { ResourceArn: `arn:aws:cognito-idp:us-east-1:123456789012:userpool/${A}` }],
    [false, ['*'], [A], 'ListUsers', { UserPoolId: B }],
    [false, ['*'], [A], 'ListUserPools', {}],
    [false, ['Admin*'], 'all', 'ListUsers', { UserPoolId: A }],
    [false, ['ListUser'], 'all', 'ListUsers', { UserPoolId: A }],
    [false, [], 'all', 'ListUsers', { UserPoolId: A }],
    [false, ['*'], [], 'ListUsers', { UserPoolId: A }],
  ] as const)('%s: %j on %j calls %s %j', (expected, operations, pools, name, input) => {
    expect(may(operations, pools, name, input)).toBe(expected)
  })

  test('is said in the words of the service', () => {
    expect(forbidden({ arn: KEY.arn, scope: { operations: [], pools: 'all' } }, 'ListUsers', { UserPoolId: A })).toBe(
      `User: ${KEY.arn} is not authorized to perform: cognito-idp:ListUsers on resource: ${A} because no identity-based policy allows the cognito-idp:ListUsers action`,
    )
  })

  test('a pattern that matches nothing an administrator signs is found', () => {
    expect(unknownPatterns(['*', 'Admin*', 'ListUsers', 'ListUser', 'SignUp', 'admin*'])).toEqual([
      'ListUser',
      'SignUp',
      'admin*',
    ])
  })
})
