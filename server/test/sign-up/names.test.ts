import { expect, test } from 'vitest'
import { CLIENTS, jane, PASSWORD, POOL, scenario, SIGNED, type Scenario } from '../scenario.ts'

const everyAlias = {
  AliasAttributes: ['email', 'phone_number', 'preferred_username'],
  AutoVerifiedAttributes: ['email'],
}
const subOf = async (at: Scenario, Username: string): Promise<string> => {
  const { body } = await at.call('AdminGetUser', { UserPoolId: POOL, Username }, SIGNED)
  return body['UserAttributes'].find(({ Name }: { Name: string }) => Name === 'sub').Value
}
const signUp = (at: Scenario, Username: string) =>
  at.call('SignUp', {
    ClientId: CLIENTS.legacy,
    Username,
    Password: PASSWORD,
    UserAttributes: [{ Name: 'email', Value: 'mallory@example.com' }],
  })
const prefer = (at: Scenario, Username: string, Value: string) =>
  at.call(
    'AdminUpdateUserAttributes',
    { UserPoolId: POOL, Username, UserAttributes: [{ Name: 'preferred_username', Value }] },
    SIGNED,
  )

test('nobody signs up under the sub or the preferred user name of another, or is made under it', async () => {
  await using at = await scenario({ pool: everyAlias, users: [jane()] })
  expect((await prefer(at, 'jane', 'jane.doe')).outcome).toBe('ok')
  const sub = await subOf(at, 'jane')
  for (const name of [sub, 'jane.doe']) {
    expect((await signUp(at, name)).outcome).toMatch(/^UsernameExistsException: /)
    const made = await at.call('AdminCreateUser', { UserPoolId: POOL, Username: name }, SIGNED)
    expect(made.outcome).toMatch(/^(?:UsernameExists|AliasExists)Exception: /)
    expect(await subOf(at, name)).toBe(sub)
  }
})

test('nobody prefers the user name or the sub of another, or a name that looks like an address', async () => {
  await using at = await scenario({
    pool: everyAlias,
    users: [jane(), jane({ Username: 'joan' }, { email: 'j@example.com' })],
  })
  for (const name of ['jane', await subOf(at, 'jane')])
    expect((await prefer(at, 'joan', name)).outcome).toMatch(/^(?:AliasExists|InvalidParameter)Exception: /)
  expect((await prefer(at, 'joan', 'victim@example.com')).outcome).toBe(
    'InvalidParameterException: Username cannot be of email format, since user pool is configured for email alias.',
  )
  expect((await prefer(at, 'joan', '+15555550123')).outcome).toBe(
    'InvalidParameterException: Username cannot be of phone number format, since user pool is configured for phone number alias.',
  )
  expect((await prefer(at, 'joan', 'joan')).outcome).toBe('ok')
})

test('of two who want one name at once, one as user name and one as preferred user name, one has it', async () => {
  await using at = await scenario({ pool: everyAlias, users: [jane()] })
  const outcomes = await Promise.all([signUp(at, 'wanted'), prefer(at, 'jane', 'wanted')])
  expect(outcomes.filter(({ outcome }) => outcome === 'ok')).toHaveLength(1)
})
