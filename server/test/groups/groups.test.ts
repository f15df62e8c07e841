import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { poolId } from '../../src/kernel/brand.ts'
import type { OperationName } from '../../src/model/index.ts'
import { CLIENTS, jane, PASSWORD, POOL, scenario, SIGNED, type Scenario } from '../scenario.ts'

let at: Scenario
beforeAll(async () => {
  at = await scenario({
    users: [
      jane(),
      jane({ Username: 'joe' }, { email: 'joe@example.com' }),
      jane({ Username: 'ann' }, { email: 'ann@example.com' }),
    ],
  })
})
afterAll(() => at[Symbol.asyncDispose]())

const admin = (name: OperationName, input: Record<string, unknown> = {}) =>
  at.call(name, { UserPoolId: POOL, ...input }, SIGNED)
const role = (name: string) => `arn:aws:iam::123456789012:role/${name}`
const claims = (token: string) => JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
const signIn = async (USERNAME: string) =>
  (
    await at.call('InitiateAuth', {
      AuthFlow: 'USER_PASSWORD_AUTH',
      ClientId: CLIENTS.legacy,
      AuthParameters: { USERNAME, PASSWORD },
    })
  ).body['AuthenticationResult']

test('a group is made, shown, changed, listed and deleted', async () => {
  const made = await admin('CreateGroup', { GroupName: 'a b/c', Description: 'd', RoleArn: role('r'), Precedence: 3 })
  const dates = { LastModifiedDate: at.now() / 1_000, CreationDate: at.now() / 1_000 }
  const group = { GroupName: 'a b/c', UserPoolId: POOL, Description: 'd', RoleArn: role('r'), Precedence: 3, ...dates }
  expect(made.outcome === 'ok' ? made.body : made.outcome).toMatch(/regular expression/)
  const named = { ...group, GroupName: 'a/c' }
  expect((await admin('CreateGroup', { ...named })).body).toEqual({ Group: named })
  expect((await admin('GetGroup', { GroupName: 'a/c' })).body).toEqual({ Group: named })
  await at.advance(1_000)
  const after = { ...named, Precedence: 0, LastModifiedDate: at.now() / 1_000 }
  expect((await admin('UpdateGroup', { GroupName: 'a/c', Precedence: 0 })).body).toEqual({ Group: after })
  expect((await admin('ListGroups')).body).toEqual({ Groups: [after] })
  expect((await admin('DeleteGroup', { GroupName: 'a/c' })).body).toEqual({})
  expect((await admin('ListGroups')).body).toEqual({ Groups: [] })
})

describe('what is refused', () => {
  test('a name that is taken', async () => {
    await admin('CreateGroup', { GroupName: 'twice' })
    expect((await admin('CreateGroup', { GroupName: 'twice' })).outcome).toBe(
      'GroupExistsException: A group with the name already exists.',
    )
    await admin('DeleteGroup', { GroupName: 'twice' })
  })

  test.each<[OperationName, Record<string, unknown>]>([
    ['GetGroup', {}],
    ['UpdateGroup', {}],
    ['DeleteGroup', {}],
    ['ListUsersInGroup', {}],
    ['AdminAddUserToGroup', { Username: 'jane' }],
    ['AdminRemoveUserFromGroup', { Username: 'jane' }],
  ])('%s of a group that is not there', async (name, input) => {
    expect((await admin(name, { GroupName: 'none', ...input })).outcome).toBe(
      'ResourceNotFoundException: Group not found.',
    )
  })

  test.each<OperationName>(['AdminAddUserToGroup', 'AdminRemoveUserFromGroup', 'AdminListGroupsForUser'])(
    '%s for nobody',
    async (name) => {
      expect((await admin(name, { GroupName: 'none', Username: 'nobody' })).outcome).toBe(
        'UserNotFoundException: User does not exist.',
      )
    },
  )

  test.each<[OperationName, Record<string, unknown>]>([
    ['CreateGroup', {}],
    ['GetGroup', {}],
    ['UpdateGroup', {}],
    ['DeleteGroup', {}],
    ['ListGroups', {}],
    ['ListUsersInGroup', {}],
    ['AdminAddUserToGroup', { Username: 'jane' }],
    ['AdminRemoveUserFromGroup', { Username: 'jane' }],
    ['AdminListGroupsForUser', { Username: 'jane' }],
  ])('%s in a pool that is not there', async (name, input) => {
    expect((await admin(name, { GroupName: 'g', ...input, UserPoolId: 'us-east-1_Nowhere01' })).outcome).toBe(
      'ResourceNotFoundException: User pool us-east-1_Nowhere01 does not exist.',
    )
  })
})

test('members are added by any of their names, once, and taken out again', async () => {
  await admin('CreateGroup', { GroupName: 'staff' })
  const names = async () =>
    (await admin('ListUsersInGroup', { GroupName: 'staff' })).body['Users']
      .map(({ Username }: { Username: string }) => Username)
      .toSorted()
  for (const Username of ['jane', 'jane@example.com', 'joe']) {
    expect((await admin('AdminAddUserToGroup', { GroupName: 'staff', Username })).body).toEqual({})
  }
  expect(await names()).toEqual(['jane', 'joe'])
  const [first] = (await admin('ListUsersInGroup', { GroupName: 'staff' })).body['Users']
  expect(Object.keys(first)).toEqual([
    'Username',
    'Attributes',
    'UserCreateDate',
    'UserLastModifiedDate',
    'Enabled',
    'UserStatus',
  ])
  expect((await admin('AdminListGroupsForUser', { Username: 'joe' })).body['Groups']).toMatchObject([
    { GroupName: 'staff' },
  ])
  for (let i = 0; i < 2; i++) await admin('AdminRemoveUserFromGroup', { GroupName: 'staff', Username: 'joe' })
  expect(await names()).toEqual(['jane'])
})

test('a group that is made anew under an old name begins empty, and the sweeper forgets the old members', async () => {
  await admin('CreateGroup', { GroupName: 'phoenix' })
  await admin('AdminAddUserToGroup', { GroupName: 'phoenix', Username: 'jane' })
  await admin('DeleteGroup', { GroupName: 'phoenix' })
  await admin('CreateGroup', { GroupName: 'phoenix' })
  expect((await admin('ListUsersInGroup', { GroupName: 'phoenix' })).body['Users']).toEqual([])
  const { store } = at.server.services
  while ((await store.sweep(at.now(), 100)).more);
  await admin('AdminAddUserToGroup', { GroupName: 'phoenix', Username: 'joe' })
  expect((await admin('ListUsersInGroup', { GroupName: 'phoenix' })).body['Users']).toMatchObject([{ Username: 'joe' }])
  await admin('DeleteGroup', { GroupName: 'phoenix' })
})

test('lists come in pages', async () => {
  for (const GroupName of ['p1', 'p2', 'p3']) {
    await admin('CreateGroup', { GroupName })
    await admin('AdminAddUserToGroup', { GroupName, Username: 'ann' })
  }
  const first = (await admin('AdminListGroupsForUser', { Username: 'ann', Limit: 2 })).body
  expect(first['Groups']).toMatchObject([{ GroupName: 'p1' }, { GroupName: 'p2' }])
  const rest = (await admin('AdminListGroupsForUser', { Username: 'ann', Limit: 2, NextToken: first['NextToken'] }))
    .body
  expect([rest['Groups'], rest['NextToken']]).toMatchObject([[{ GroupName: 'p3' }], undefined])
  const refused = 'InvalidParameterException: Invalid pagination token given.'
  expect((await admin('AdminListGroupsForUser', { Username: 'jane', NextToken: first['NextToken'] })).outcome).toBe(
    refused,
  )
  expect((await admin('ListGroups', { NextToken: first['NextToken'] })).outcome).toBe(refused)
  for (const Username of ['jane', 'joe']) await admin('AdminAddUserToGroup', { GroupName: 'p1', Username })
  const page = (await admin('ListUsersInGroup', { GroupName: 'p1', Limit: 2 })).body
  const last = (await admin('ListUsersInGroup', { GroupName: 'p1', Limit: 2, NextToken: page['NextToken'] })).body
  expect([...page['Users'], ...last['Users']].map(({ Username }) => String(Username)).toSorted()).toEqual([
    'ann',
    'jane',
    'joe',
  ])
  expect(last['NextToken']).toBeUndefined()
  for (const GroupName of ['p1', 'p2', 'p3']) await admin('DeleteGroup', { GroupName })
})

test('tokens name the groups, the best first, and their roles, at sign-in and at refresh', async () => {
  expect(claims((await signIn('ann')).IdToken)).not.toHaveProperty(['cognito:groups'])
  const groups = { z: [1, role('z')], a: [2, role('a')], none: [undefined, undefined] } as const
  for (const [GroupName, [Precedence, RoleArn]] of Object.entries(groups)) {
    await admin('CreateGroup', {
      GroupName,
      ...(Precedence !== undefined && { Precedence }),
      ...(RoleArn && { RoleArn }),
    })
    await admin('AdminAddUserToGroup', { GroupName, Username: 'ann' })
  }
  const { IdToken, AccessToken, RefreshToken } = await signIn('ann')
  const expected = {
    'cognito:groups': ['z', 'a', 'none'],
    'cognito:roles': [role('z'), role('a')],
    'cognito:preferred_role': role('z'),
  }
  expect(claims(IdToken)).toMatchObject(expected)
  expect(claims(AccessToken)).toMatchObject({ 'cognito:groups': ['z', 'a', 'none'] })
  expect(claims(AccessToken)).not.toHaveProperty(['cognito:roles'])
  await admin('AdminRemoveUserFromGroup', { GroupName: 'z', Username: 'ann' })
  const refreshed = (
    await at.call('InitiateAuth', {
      AuthFlow: 'REFRESH_TOKEN_AUTH',
      ClientId: CLIENTS.legacy,
      AuthParameters: { REFRESH_TOKEN: RefreshToken },
    })
  ).body['AuthenticationResult']
  expect(claims(refreshed.IdToken)).toMatchObject({
    'cognito:groups': ['a', 'none'],
    'cognito:preferred_role': role('a'),
  })
})

test('a user is in a hundred groups at most', async () => {
  const { store } = at.server.services
  await store.write(async (tx) => {
    for (let i = 0; i < 101; i++)
      await tx.groups.create({ poolId: poolId(POOL), name: `g${i}`, id: `id${i}`, createdAt: 0, modifiedAt: 0 })
    const joe = await tx.users.byLogin(poolId(POOL), 'joe' as never)
    for (let i = 0; i < 100 && joe; i++) await tx.memberships.add({ poolId: poolId(POOL), id: `id${i}` }, joe.id, 0)
  })
  const add = async (GroupName: string) => (await admin('AdminAddUserToGroup', { GroupName, Username: 'joe' })).outcome
  expect(await add('g0')).toBe('ok')
  expect(await add('g100')).toBe('InvalidParameterException: A user cannot be in more than 100 groups.')
})
