import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MINUTE, SECOND } from '../../src/kernel/clock.ts'
import {
  createAccessKey,
  listAccessKeys,
  revokeAccessKey,
  type KeyParts,
} from '../../src/server/operator/access-keys.ts'
import { overSocket } from '../../src/server/operator/over-socket.ts'
import { socketOf } from '../../src/server/operator/socket.ts'
import { serving, type Key, type Serving } from './serving.ts'

let at: Serving
let all: Key
const parts = (): KeyParts => ({ ...at.server.services, store: at.server.services.store, changed: () => {} })
async function makeKey(name: string, operations = ['*'], pools: readonly string[] | 'all' = 'all'): Promise<Key> {
  const { services } = at.server
  const { store, ids, keys, random } = services
  const outcome = await createAccessKey(
    { store, ids, keys, random, now: at.now, changed: () => {} },
    { name, scope: { operations, pools } },
  )
  if ('problems' in outcome) throw new Error(outcome.problems.join())
  return outcome.answer
}
beforeAll(async () => {
  at = await serving()
  all = await makeKey('all')
})
afterAll(() => at[Symbol.asyncDispose]())

const newPool = async () => (await at.signed(all, 'CreateUserPool', { PoolName: 'x' })).body['UserPool'].Id as string
const LIST = { MaxResults: 5 }

test('a key makes a pool, a client and a user, and a stranger resets the password', async () => {
  const UserPoolId = (await at.signed(all, 'CreateUserPool', { PoolName: 'x', UsernameAttributes: ['email'] })).body[
    'UserPool'
  ].Id
  const { UserPoolClient } = (await at.signed(all, 'CreateUserPoolClient', { UserPoolId, ClientName: 'c' })).body
  const user = { UserPoolId, Username: 'jane@example.com' }
  const UserAttributes = [{ Name: 'email_verified', Value: 'true' }]
  await at.signed(all, 'AdminCreateUser', { ...user, UserAttributes, MessageAction: 'SUPPRESS' })
  await at.signed(all, 'AdminSetUserPassword', { ...user, Password: 'Correct-Horse-7', Permanent: true })
  const of = { ClientId: UserPoolClient.ClientId, Username: 'jane@example.com' }
  expect((await at.call('ForgotPassword', of)).outcome).toBe('ok')
  await at.server.worker.idle()
  const [, ConfirmationCode] = /code is (\d+)\./.exec(at.mail.received.at(-1)?.body ?? '') ?? []
  const reset = { ...of, ConfirmationCode, Password: 'Another-Horse-8' }
  expect((await at.call('ConfirmForgotPassword', reset)).outcome).toBe('ok')
})

test.each<[string, () => Promise<{ readonly outcome: string }>]>([
  [
    'MissingAuthenticationTokenException: Missing Authentication Token',
    () =>
      at.send(
        at.server.adminUrl ?? '',
        { 'x-amz-target': 'AWSCognitoIdentityProviderService.ListUserPools' },
        '{"MaxResults":5}',
      ),
  ],
  [
    'UnrecognizedClientException: The security token included in the request is invalid.',
    () => at.signed({ ...all, AccessKeyId: 'SKNOBODYNOBODYNOBODY' }, 'ListUserPools', LIST),
  ],
  [
    'InvalidSignatureException: The request signature we calculated does not match',
    () => at.signed({ ...all, SecretAccessKey: 'x' }, 'ListUserPools', LIST),
  ],
])('%s', async (start, act) => {
  const { outcome } = await act()
  expect(outcome.slice(0, start.length)).toBe(start)
})

test('an altered body is refused, and so is the same request after five minutes', async () => {
  const { headers, body } = await at.request(all, 'ListUserPools', LIST)
  const url = at.server.adminUrl ?? ''
  expect((await at.send(url, headers, body)).outcome).toBe('ok')
  expect((await at.send(url, headers, body.replace('5', '6'))).outcome).toMatch(/^InvalidSignatureException/)
  at.advance(5 * MINUTE + SECOND)
  expect((await at.send(url, headers, body)).outcome).toMatch(/^InvalidSignatureException: Signature expired/)
})

test('a key for one pool touches no other, and nothing that belongs to none', async () => {
  const [mine, other] = [await newPool(), await newPool()]
  const key = await makeKey('one', ['*'], [mine])
  const denied =
    /^AccessDeniedException: User: arn:aws:iam::123456789012:user\/one is not authorized to perform: cognito-idp:/
  expect((await at.signed(key, 'DescribeUserPool', { UserPoolId: mine })).outcome).toBe('ok')
  expect((await at.signed(key, 'DescribeUserPool', { UserPoolId: other })).outcome).toMatch(denied)
  expect((await at.signed(key, 'ListUserPools', LIST)).outcome).toMatch(denied)
  expect((await at.signed(key, 'CreateUserPool', { PoolName: 'y' })).outcome).toMatch(denied)
  const reader = await makeKey('reader', ['List*', 'AdminGetUser'])
  expect((await at.signed(reader, 'ListUserPools', LIST)).outcome).toBe('ok')
  expect((await at.signed(reader, 'DeleteUserPool', { UserPoolId: mine })).outcome).toMatch(/^AccessDeniedException/)
})

test('a revoked key signs nothing after a second', async () => {
  const key = await makeKey('gone')
  expect((await at.signed(key, 'ListUserPools', LIST)).outcome).toBe('ok')
  const { store, ids } = at.server.services
  const act = { store, ids, now: at.now, changed: () => {} }
  expect(await revokeAccessKey(act, key.AccessKeyId)).toEqual({ answer: { id: key.AccessKeyId } })
  at.advance(SECOND)
  expect((await at.signed(key, 'ListUserPools', LIST)).outcome).toMatch(/^UnrecognizedClientException/)
  expect(await revokeAccessKey(act, key.AccessKeyId)).toMatchObject({ problems: [expect.stringMatching(/no key/)] })
  expect(await listAccessKeys({ store })).toContainEqual(
    expect.objectContaining({ id: key.AccessKeyId, name: 'gone', revokedAt: expect.any(String) }),
  )
})

test.each([
  [['ListUser'], 'all', /ListUser is no operation of administrators/],
  [[], 'all', /a key without operations/],
  [['*'], ['us-east-1_Nowhere00'], /there is no pool us-east-1_Nowhere00/],
] as const)('a key for %j on %j is not made', async (operations, pools, problem) => {
  await expect(makeKey('x', [...operations], pools)).rejects.toThrow(problem)
  await expect(makeKey('a b')).rejects.toThrow(/a name has at most 64/)
})

test('the audit log names the key that signed a call, also where a message is its entry', async () => {
  const { AccessKeyId } = all
  const UserPoolId = await newPool()
  const Username = 'jane'
  await at.signed(all, 'AdminCreateUser', {
    UserPoolId,
    Username,
    UserAttributes: [{ Name: 'email', Value: 'jane@example.com' }],
  })
  await at.signed(all, 'AdminDisableUser', { UserPoolId, Username })
  await using operator = await overSocket(socketOf(`${at.folder}/sparekey.db`))
  const tail = await operator?.tailAudit({ pool: UserPoolId, lines: 9 })
  if (!tail || 'problems' in tail) throw new Error('there is no log')
  expect(tail.answer.map(({ operation, keyId, ip }) => [operation, keyId, ip])).toEqual(
    ['CreateUserPool', 'AdminCreateUser', 'AdminCreateUser', 'AdminDisableUser'].map((name) => [
      name,
      AccessKeyId,
      '127.0.0.1',
    ]),
  )
})

test('no secret of a key is in the clear in the database', async () => {
  const { AccessKeyId, SecretAccessKey } = await makeKey('sealed')
  const record = await parts().store.read((tx) => tx.accessKeys.get(AccessKeyId))
  expect(JSON.stringify(record)).not.toContain(SecretAccessKey)
})

test('the socket of the operator makes, lists and revokes keys', async () => {
  await using operator = await overSocket(socketOf(`${at.folder}/sparekey.db`))
  const made = await operator?.createKey({ name: 'socket', scope: { operations: ['*'], pools: 'all' } })
  if (!made || 'problems' in made) throw new Error('no key was made')
  const { answer: key } = made
  expect((await at.signed(key, 'ListUserPools', LIST)).outcome).toBe('ok')
  expect(await operator?.revokeKey({ id: key.AccessKeyId })).toEqual({ answer: { id: key.AccessKeyId } })
  expect(await operator?.listKeys({})).toEqual({
    answer: expect.arrayContaining([expect.objectContaining({ name: 'socket', revokedAt: expect.any(String) })]),
  })
})

describe('the public address', () => {
  test('serves no administrator, signed or not', async () => {
    const { headers, body } = await at.request(all, 'ListUserPools', LIST)
    const refusal = 'AccessDeniedException: Operations of administrators are not served at this address.'
    expect((await at.send(at.server.url ?? '', headers, body)).outcome).toBe(refusal)
    expect((await at.call('ListUserPools', LIST)).outcome).toBe(refusal)
  })

  test('lets pages of any origin call what needs no signature, and no page what does', async () => {
    const origin = 'https://app.example.com'
    const open = await at.call('ForgotPassword', { ClientId: 'x', Username: 'x' }, { origin })
    expect(open.headers.get('access-control-allow-origin')).toBe(origin)
    expect(open.headers.get('access-control-allow-credentials')).toBeNull()
    const closed = await at.call('ListUserPools', LIST, { origin })
    expect(closed.headers.get('access-control-allow-origin')).toBeNull()
    const admin = await fetch(at.server.adminUrl ?? '', { method: 'OPTIONS', headers: { origin } })
    expect(admin.headers.get('access-control-allow-origin')).toBeNull()
  })

  test('has no inbox, no page and no metrics', async () => {
    for (const path of ['/', '/_sparekey/inbox', '/_sparekey/mail/1', '/_sparekey/demo', '/metrics'])
      expect((await fetch(`${at.server.url}${path}`)).status, path).toBe(400)
  })
})
