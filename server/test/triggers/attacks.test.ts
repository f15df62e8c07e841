import { describe, expect, test } from 'vitest'
import { CLIENTS, PASSWORD, POOL, SIGNED, type Scenario } from '../scenario.ts'
import { responding, withFunctions, type Behaviour } from './function-host.ts'

const OLD = 'old secret'
const john = { userAttributes: { email: 'john@example.com', email_verified: 'true' }, finalUserStatus: 'CONFIRMED' }
const elsewhere: Behaviour = (event) => {
  if (event['request'].password !== OLD) throw new Error('Bad password')
  return responding(john)(event)
}
const signIn = (at: Pick<Scenario, 'call'>, USERNAME: string, secret: string, ClientId: string = CLIENTS.hiding) =>
  at.call('InitiateAuth', {
    ClientId,
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME, PASSWORD: secret },
  })

describe('passwords of elsewhere', () => {
  test.each(['aws', 'hardened'])(
    'are tried five times an hour, side by side as one after the other (%s)',
    async (profile) => {
      await using at = await withFunctions({ UserMigration: elsewhere }, { settings: { profile } })
      await Promise.all(Array.from({ length: 40 }, (_, i) => signIn(at, 'john', `guess ${i}`)))
      expect(at.events.length).toBeLessThanOrEqual(5)
      expect((await signIn(at, 'john', OLD)).outcome).toMatch(/^NotAuthorizedException/)
    },
  )

  test('are one name’s, however it is written; what is no name is not asked for', async () => {
    await using at = await withFunctions({ UserMigration: elsewhere })
    for (const name of ['olduser', 'OLDUSER', '\uff2fldUser'])
      for (let i = 0; i < 4; i++) await signIn(at, name, `guess ${i}`)
    expect(at.events).toHaveLength(5)
    for (const name of [' john ', 'john\t', 'a\nb', 'x'.repeat(129)]) await signIn(at, name, OLD)
    expect(at.events).toHaveLength(5)
  })

  test('are not asked about from a blocked address', async () => {
    const pool = { UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' } }
    const LambdaConfig = { UserMigration: 'arn:aws:lambda:us-east-1:123456789012:function:UserMigration' }
    await using at = await withFunctions({ UserMigration: elsewhere }, { pool: { ...pool, LambdaConfig } })
    const RiskExceptionConfiguration = { BlockedIPRangeList: ['127.0.0.1'] }
    await at.call('SetRiskConfiguration', { UserPoolId: POOL, RiskExceptionConfiguration }, SIGNED)
    expect((await signIn(at, 'john', OLD)).outcome).toMatch(/security reasons/)
    expect(at.events).toEqual([])
  })
})

describe('PreAuthentication in a hardened pool', () => {
  const strict: Behaviour = () => {
    throw new Error('closed')
  }

  test('is told only to who has the right password, and is audited', async () => {
    await using at = await withFunctions({ PreAuthentication: strict }, { settings: { profile: 'hardened' } })
    const incorrect = 'NotAuthorizedException: Incorrect username or password.'
    expect((await signIn(at, 'nobody', PASSWORD)).outcome).toBe(incorrect)
    expect((await signIn(at, 'jane', 'Wrong-Horse-7')).outcome).toBe(incorrect)
    expect((await signIn(at, 'jane', PASSWORD)).outcome).toBe(
      'UserLambdaValidationException: PreAuthentication failed with error closed.',
    )
    await using open = await withFunctions({ PreAuthentication: strict })
    await signIn(open, 'jane', PASSWORD)
    expect((await open.audit()).map(({ reason }) => reason)).toContain('PreAuthentication')
  })
})

describe('while a function runs', () => {
  const tokens = async (meanwhile: (at: Pick<Scenario, 'call'>) => Promise<unknown>) => {
    let act = async () => {}
    const at = await withFunctions({
      PreTokenGeneration: async (event) => {
        await act()
        return event
      },
    })
    const { body } = await signIn(at, 'jane', PASSWORD, CLIENTS.legacy)
    act = async () => void (await meanwhile(at))
    return { at, refreshToken: body['AuthenticationResult'].RefreshToken as string }
  }
  const signOut = (at: Pick<Scenario, 'call'>) =>
    at.call('AdminUserGlobalSignOut', { UserPoolId: POOL, Username: 'jane' }, SIGNED)
  const remove = (at: Pick<Scenario, 'call'>) =>
    at.call('AdminDeleteUser', { UserPoolId: POOL, Username: 'jane' }, SIGNED)
  const reset = (at: Pick<Scenario, 'call'>) =>
    at.call(
      'AdminSetUserPassword',
      { UserPoolId: POOL, Username: 'jane', Password: 'Another-Horse-8', Permanent: true },
      SIGNED,
    )

  test.each([
    ['signed out', signOut],
    ['deleted', remove],
  ])('an account that is %s gets no tokens for its refresh token', async (_, meanwhile) => {
    const { at, refreshToken } = await tokens(meanwhile)
    await using __ = at
    const AuthParameters = { REFRESH_TOKEN: refreshToken }
    const call = { ClientId: CLIENTS.legacy, AuthFlow: 'REFRESH_TOKEN_AUTH', AuthParameters }
    expect((await at.call('InitiateAuth', call)).outcome).toBe('NotAuthorizedException: Refresh Token has been revoked')
  })

  test.each([
    ['signed out', signOut],
    ['deleted', remove],
    ['given another password', reset],
  ])('an account that is %s is not signed in', async (_, meanwhile) => {
    const { at } = await tokens(meanwhile)
    await using __ = at
    expect((await signIn(at, 'jane', PASSWORD, CLIENTS.legacy)).outcome).toMatch(/^NotAuthorizedException/)
    expect((await at.audit()).map(({ reason }) => reason)).toContain(
      'no tokens: a function, or the account changed meanwhile',
    )
  })
})

test('a function that refuses spends the budget as any other call', async () => {
  const refusing: Behaviour = () => {
    throw new Error('no')
  }
  await using at = await withFunctions({ CustomMessage: refusing }, { settings: { recoveryBudget: 5 } })
  const outcomes = []
  for (let i = 0; i < 8; i++)
    outcomes.push((await at.call('ForgotPassword', { ClientId: CLIENTS.legacy, Username: 'jane' })).outcome)
  expect(at.events).toHaveLength(5)
  expect(outcomes.at(-1)).toMatch(/^LimitExceededException/)
  expect((await at.audit()).filter(({ reason }) => reason === 'a function of the pool')).toHaveLength(5)
})
