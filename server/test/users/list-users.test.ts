import { afterAll, beforeAll, expect, test } from 'vitest'
import { jane, POOL, scenario, SIGNED, type Scenario } from '../scenario.ts'

let at: Scenario
beforeAll(async () => {
  at = await scenario({ users: [] })
  const people: readonly (readonly [string, Record<string, string>])[] = [
    ['Anna', { email: 'anna@example.com', given_name: 'Anna', family_name: 'Nn' }],
    ['anton', { email: 'anton@example.com', given_name: 'An"ton', phone_number: '+15555550101' }],
    ['berta', { email: 'berta@example.org', name: 'Berta \\ B', preferred_username: 'bee' }],
    ['carl', {}],
    ['dora', { given_name: 'é\u{1f600}' }],
  ]
  for (const [Username, attributes] of people) {
    await at.advance(1_000)
    const UserAttributes = Object.entries(attributes).map(([Name, Value]) => ({ Name, Value }))
    await admin('AdminCreateUser', { Username, UserAttributes, MessageAction: 'SUPPRESS' })
  }
  await admin('AdminSetUserPassword', { Username: 'carl', Password: 'Correct-Horse-7', Permanent: true })
  await admin('AdminDisableUser', { Username: 'dora' })
})
afterAll(() => at[Symbol.asyncDispose]())

const admin = (
  name:
    | 'AdminCreateUser'
    | 'AdminSetUserPassword'
    | 'AdminDisableUser'
    | 'AdminUpdateUserAttributes'
    | 'AdminDeleteUser',
  input: object,
) => at.call(name, { UserPoolId: POOL, ...input }, SIGNED)
const list = (input: object = {}) => at.call('ListUsers', { UserPoolId: POOL, ...input }, SIGNED)
const names = async (input: object = {}) => {
  const { outcome, body } = await list(input)
  return outcome === 'ok' ? body['Users'].map(({ Username }: { Username: string }) => Username) : outcome
}

test.each<[string, string[]]>([
  ['', ['Anna', 'anton', 'berta', 'carl', 'dora']],
  ['username = "Anna"', ['Anna']],
  ['username = "anna"', []],
  ['username ^= "an"', ['anton']],
  ['email = "anna@example.com"', ['Anna']],
  ['email ^= "an"', ['Anna', 'anton']],
  ['email ^= ""', ['Anna', 'anton', 'berta']],
  [String.raw`given_name = "An\"ton"`, ['anton']],
  ['given_name ^= "é\u{1f600}"', ['dora']],
  [String.raw`name = "Berta \\ B"`, ['berta']],
  ['preferred_username="bee"', ['berta']],
  ['phone_number ^= "+1555"', ['anton']],
  ['family_name = "N"', []],
  ['cognito:user_status = "confirmed"', ['carl']],
  ['status = "Disabled"', ['dora']],
  ['status = "Nonsense"', []],
])('%s', async (Filter, expected) => {
  expect(await names({ Filter })).toEqual(expected)
})

test('by sub, whole and by its beginning', async () => {
  const [first] = (await list()).body['Users']
  const sub = first.Attributes[0].Value
  expect(await names({ Filter: `sub = "${sub}"` })).toEqual(['Anna'])
  expect(await names({ Filter: `sub ^= "${sub.slice(0, 20)}"` })).toEqual(['Anna'])
})

test.each([
  ['email', 'Error while parsing filter'],
  ['email = anna', 'Error while parsing filter'],
  ['email = "a" or email = "b"', 'Error while parsing filter'],
  ['custom:foo = "a"', 'Invalid search attribute: custom:foo'],
])('%s: %s', async (Filter, text) => {
  expect(await names({ Filter })).toBe(`InvalidParameterException: ${text}`)
})

test('shows each user whole, or of the attributes that are asked for those it has', async () => {
  const [anna] = (await list({ Filter: 'username = "Anna"' })).body['Users']
  expect(Object.keys(anna)).toEqual([
    'Username',
    'Attributes',
    'UserCreateDate',
    'UserLastModifiedDate',
    'Enabled',
    'UserStatus',
  ])
  expect(anna).toMatchObject({ Enabled: true, UserStatus: 'FORCE_CHANGE_PASSWORD' })
  const { Users } = (await list({ AttributesToGet: ['email'], Limit: 3 })).body
  expect(Users.map(({ Attributes }: { Attributes: unknown }) => Attributes)).toEqual([
    [{ Name: 'email', Value: 'anna@example.com' }],
    [{ Name: 'email', Value: 'anton@example.com' }],
    [{ Name: 'email', Value: 'berta@example.org' }],
  ])
})

test.each(['', 'email ^= ""', 'cognito:user_status ^= ""', 'status ^= ""', 'sub ^= ""', 'username ^= ""'])(
  'page by page every user once: %s',
  async (Filter) => {
    const whole = await names({ Filter })
    const paged: string[] = []
    let PaginationToken: string | undefined
    do {
      const { body } = await list({ Filter, Limit: 2, ...(PaginationToken && { PaginationToken }) })
      paged.push(...body['Users'].map(({ Username }: { Username: string }) => Username))
      PaginationToken = body['PaginationToken']
    } while (PaginationToken)
    expect(paged).toEqual(whole)
  },
)

test('a token is of its list alone, and an hour old it is none', async () => {
  const other = (await at.call('CreateUserPool', { PoolName: 'other' }, SIGNED)).body['UserPool'].Id
  const token = (await list({ Limit: 2 })).body['PaginationToken']
  const refused = 'InvalidParameterException: Invalid pagination token given.'
  for (const input of [{ Filter: 'email ^= "a"' }, { UserPoolId: other }])
    expect((await list({ PaginationToken: token, ...input })).outcome).toBe(refused)
  for (const forged of ['x', `A${token}`, `${token.slice(0, -4)}AAAA`])
    expect((await list({ PaginationToken: forged })).outcome).toBe(refused)
  expect((await list({ PaginationToken: token, Limit: 60 })).body['Users']).toHaveLength(3)
  await at.advance(3_600_000)
  expect((await list({ PaginationToken: token })).outcome).toBe(refused)
})

test('a change is found at once, and what was is not', async () => {
  await admin('AdminUpdateUserAttributes', {
    Username: 'berta',
    UserAttributes: [{ Name: 'email', Value: 'b@example.net' }],
  })
  expect(await names({ Filter: 'email ^= "b"' })).toEqual(['berta'])
  expect(await names({ Filter: 'email = "berta@example.org"' })).toEqual([])
  await admin('AdminDeleteUser', { Username: 'berta' })
  expect(await names({ Filter: 'email ^= "b"' })).toEqual([])
})

test('of a pool that is not there', async () => {
  expect((await list({ UserPoolId: 'us-east-1_x' })).outcome).toBe(
    'ResourceNotFoundException: User pool us-east-1_x does not exist.',
  )
})

test('a seeded user is found like any other', async () => {
  await using own = await scenario({ users: [jane()] })
  const { body } = await own.call('ListUsers', { UserPoolId: POOL, Filter: 'email = "jane@example.com"' }, SIGNED)
  expect(body['Users']).toMatchObject([{ Username: 'jane' }])
})
