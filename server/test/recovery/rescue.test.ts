import { describe, expect, test } from 'vitest'
import { DAY } from '../../src/kernel/clock.ts'
import { CLIENTS, jane, PASSWORD, POOL, scenario, SIGNED, type Scenario } from '../scenario.ts'

const NEW = 'Another-Horse-8'
const invited = (attributes = {}) => jane({ UserStatus: 'FORCE_CHANGE_PASSWORD' }, attributes)
const forgot = (at: Scenario, ClientId: string = CLIENTS.legacy) =>
  at.call('ForgotPassword', { ClientId, Username: 'jane' })
const signIn = (at: Scenario, password: string) =>
  at.call('InitiateAuth', {
    AuthFlow: 'USER_PASSWORD_AUTH',
    ClientId: CLIENTS.legacy,
    AuthParameters: { USERNAME: 'jane', PASSWORD: password },
  })

describe('a user who was invited and never chose a password', () => {
  test('stays out, as at the service, unless the pool says otherwise', async () => {
    await using at = await scenario({ users: [invited()] })
    expect((await forgot(at)).outcome).toBe(
      'NotAuthorizedException: User password cannot be reset in the current state.',
    )
    expect((await forgot(at, CLIENTS.hiding)).outcome).toBe('ok')
    expect(await at.messages()).toEqual([])
  })

  test('comes back by a verified contact where the pool rescues, also when the temporary password has expired', async () => {
    await using at = await scenario({ settings: { rescue: true }, users: [invited()] })
    await at.advance(8 * DAY)
    expect((await signIn(at, PASSWORD)).outcome).toMatch(/Temporary password has expired/)
    expect((await forgot(at)).outcome).toBe('ok')
    const ConfirmationCode = await at.code('jane@example.com')
    const confirm = { ClientId: CLIENTS.legacy, Username: 'jane', ConfirmationCode, Password: NEW }
    expect((await at.call('ConfirmForgotPassword', confirm)).outcome).toBe('ok')
    expect((await signIn(at, NEW)).body).toHaveProperty('AuthenticationResult')
    expect((await at.audit()).map(({ reason }) => reason)).toContain('password set by rescue')
    const { body } = await at.call('AdminGetUser', { UserPoolId: POOL, Username: 'jane' }, SIGNED)
    expect(body['UserStatus']).toBe('CONFIRMED')
  })

  test('is not rescued by a contact that nobody verified, nor by an administrator’s reset', async () => {
    await using at = await scenario({ settings: { rescue: true }, users: [invited({ email_verified: 'false' })] })
    expect((await forgot(at)).outcome).toMatch(/^InvalidParameterException: Cannot reset password/)
    expect((await at.call('AdminResetUserPassword', { UserPoolId: POOL, Username: 'jane' }, SIGNED)).outcome).toBe(
      'NotAuthorizedException: User password cannot be reset in the current state.',
    )
  })
})
