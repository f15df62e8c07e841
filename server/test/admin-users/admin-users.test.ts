import { describe, expect, test } from 'vitest'
import { DAY, HOUR } from '../../src/kernel/clock.ts'
import type { OperationName } from '../../src/model/index.ts'
import { CLIENTS, jane, PASSWORD, POOL, scenario, SIGNED, type Scenario } from '../scenario.ts'

const invalid = (text: string) => `InvalidParameterException: ${text}`
const list = (attributes: Readonly<Record<string, string>>) =>
  Object.entries(attributes).map(([Name, Value]) => ({ Name, Value }))
const admin = (at: Scenario, name: OperationName, input: Record<string, unknown>) =>
  at.call(name, { UserPoolId: POOL, ...input }, SIGNED)
const create = (at: Scenario, Username: string, attributes: Readonly<Record<string, string>> = {}, rest: object = {}) =>
  admin(at, 'AdminCreateUser', { Username, UserAttributes: list(attributes), ...rest })
const show = async (at: Scenario, Username: string) => (await admin(at, 'AdminGetUser', { Username })).body
const signIn = (at: Scenario, USERNAME: string, password = PASSWORD, ClientId: string = CLIENTS.legacy) =>
  at.call('InitiateAuth', {
    AuthFlow: 'USER_PASSWORD_AUTH',
    ClientId,
    AuthParameters: { USERNAME, PASSWORD: password },
  })
/** The temporary password of the newest invitation. */
const invited = async (at: Scenario, to: string) => (await at.messages(to)).at(-1)?.code ?? ''
const NOT_FOUND = 'UserNotFoundException: User does not exist.'

describe('AdminCreateUser', () => {
  test('makes a user who signs in with what the invitation says, and is then asked for a password', async () => {
    await using at = await scenario()
    const answer = await create(at, 'new', { email: 'new@example.com', name: 'N' })
    const { User } = answer.body
    const sub = User.Attributes.find(({ Name }: { Name: string }) => Name === 'sub').Value
    expect(User).toEqual({
      Username: 'new',
      Attributes: [
        { Name: 'sub', Value: sub },
        { Name: 'name', Value: 'N' },
        { Name: 'email', Value: 'new@example.com' },
      ],
      UserCreateDate: at.now() / 1_000,
      UserLastModifiedDate: at.now() / 1_000,
      Enabled: true,
      UserStatus: 'FORCE_CHANGE_PASSWORD',
    })
    const [mail] = await at.messages()
    const password = await invited(at, 'new@example.com')
    expect(password).toMatch(/^\S{12}$/)
    expect(mail).toMatchObject({
      subject: 'Your temporary password',
      body: `Your username is new and temporary password is ${password}.`,
    })
    expect((await signIn(at, 'new', password)).body['ChallengeName']).toBe('NEW_PASSWORD_REQUIRED')
    expect((await signIn(at, 'new', 'Wrong-Horse-7')).outcome).toBe(
      'NotAuthorizedException: Incorrect username or password.',
    )
  })

  test('goes to every medium that is asked for, to the phone or else the mail where none is, and nowhere on SUPPRESS', async () => {
    await using at = await scenario()
    const both = { email: 'b@example.com', phone_number: '+15555550101' }
    const media = async (name: string, attributes: Record<string, string>, rest: object) => {
      const before = (await at.messages()).length
      const { outcome } = await create(at, name, attributes, rest)
      return [
        outcome,
        (await at.messages())
          .slice(before)
          .map(({ medium }) => medium)
          .toSorted(),
      ]
    }
    expect(await media('a', both, { DesiredDeliveryMediums: ['EMAIL', 'SMS'] })).toEqual(['ok', ['EMAIL', 'SMS']])
    expect(await media('b', both, { DesiredDeliveryMediums: ['EMAIL'] })).toEqual(['ok', ['EMAIL']])
    expect(await media('c', both, {})).toEqual(['ok', ['SMS']])
    expect(await media('d', { email: 'b@example.com' }, {})).toEqual(['ok', ['EMAIL']])
    expect(await media('e', {}, {})).toEqual(['ok', []])
    expect(await media('f', both, { MessageAction: 'SUPPRESS' })).toEqual(['ok', []])
    expect(await media('g', { email: 'b@example.com' }, { DesiredDeliveryMediums: ['SMS'] })).toEqual([
      invalid('The invitation cannot be sent by SMS: the user has no phone_number, or this server cannot send it.'),
      [],
    ])
  })

  test('fills the pool’s own words in, and its markup gets no markup from a name', async () => {
    await using at = await scenario({
      pool: {
        AdminCreateUserConfig: {
          InviteMessageTemplate: {
            EmailSubject: 'Hi {username}',
            EmailMessage: '<b>{username}</b>: {####}',
            SMSMessage: '{username} {####}',
          },
        },
      },
    })
    const TemporaryPassword = 'A<b>1!aaaa'
    await create(at, '<i>x', { email: 'x@example.com' }, { TemporaryPassword })
    expect((await at.messages()).at(-1)).toMatchObject({
      subject: 'Hi <i>x',
      body: '<b>&#60;i&#62;x</b>: A&#60;b&#62;1!aaaa',
    })
    expect((await signIn(at, '<i>x', TemporaryPassword)).body['ChallengeName']).toBe('NEW_PASSWORD_REQUIRED')
  })

  test('a temporary password is good for as many days as the pool says', async () => {
    await using at = await scenario({
      pool: { Policies: { PasswordPolicy: { MinimumLength: 8, TemporaryPasswordValidityDays: 2 } } },
    })
    await create(at, 'new', { email: 'new@example.com' })
    const password = await invited(at, 'new@example.com')
    await at.advance(2 * DAY)
    const expired = 'NotAuthorizedException: Temporary password has expired and must be reset by an administrator.'
    expect((await signIn(at, 'new', password)).outcome).toBe(expired)
    expect((await create(at, 'new', {}, { MessageAction: 'RESEND' })).body['User']).toMatchObject({
      Username: 'new',
      UserStatus: 'FORCE_CHANGE_PASSWORD',
    })
    const again = await invited(at, 'new@example.com')
    expect(again).not.toBe(password)
    expect((await signIn(at, 'new', password)).outcome).toMatch(/^NotAuthorizedException/)
    await at.advance(2 * DAY - 1)
    expect((await signIn(at, 'new', again)).body['ChallengeName']).toBe('NEW_PASSWORD_REQUIRED')
  })

  test.each<[string, string, Record<string, string>, object]>([
    ['UsernameExistsException: User account already exists', 'jane', {}, {}],
    [
      'AliasExistsException: An account with the email already exists.',
      'new',
      { email: 'jane@example.com', email_verified: 'true' },
      {},
    ],
    ['ok', 'new', { email: 'jane@example.com' }, {}],
    [invalid('Cannot modify the non-mutable attribute sub'), 'new', { sub: 'x' }, {}],
    [
      invalid('Invalid user attributes: user.custom:foo: Attribute does not exist in the schema.\n'),
      'new',
      { 'custom:foo': 'x' },
      {},
    ],
    [
      'InvalidPasswordException: Password did not conform with password policy: Password must have numeric characters',
      'new',
      {},
      { TemporaryPassword: 'Abcdefgh!' },
    ],
    [
      'UnsupportedUserStateException: Resend not possible. jane status is not FORCE_CHANGE_PASSWORD',
      'jane',
      {},
      { MessageAction: 'RESEND' },
    ],
    [NOT_FOUND, 'nobody', {}, { MessageAction: 'RESEND' }],
    ['ResourceNotFoundException: User pool us-east-1_x does not exist.', 'new', {}, { UserPoolId: 'us-east-1_x' }],
    [
      invalid('Username cannot be of email format, since user pool is configured for email alias.'),
      'a@example.com',
      {},
      {},
    ],
  ])('%s', async (text, name, attributes, rest) => {
    await using at = await scenario()
    expect((await create(at, name, attributes, rest)).outcome).toBe(text)
  })

  test('takes an alias over when it is asked to', async () => {
    await using at = await scenario()
    const attributes = { email: 'jane@example.com', email_verified: 'true' }
    expect((await create(at, 'new', attributes, { ForceAliasCreation: true })).outcome).toBe('ok')
    expect((await show(at, 'jane@example.com'))['Username']).toBe('new')
    expect((await show(at, 'jane'))['UserAttributes']).toContainEqual({ Name: 'email_verified', Value: 'false' })
  })

  test('takes nothing over when another name is in the way', async () => {
    await using at = await scenario({
      pool: { AliasAttributes: ['email', 'preferred_username'] },
      users: [jane(), jane({ Username: 'joe' }, { email: 'joe@example.com', preferred_username: 'chief' })],
    })
    const attributes = { email: 'jane@example.com', email_verified: 'true', preferred_username: 'chief' }
    expect((await create(at, 'new', attributes, { ForceAliasCreation: true })).outcome).toMatch(/^AliasExists/)
    expect((await show(at, 'jane@example.com'))['Username']).toBe('jane')
    expect((await show(at, 'jane'))['UserAttributes']).toContainEqual({ Name: 'email_verified', Value: 'true' })
  })

  test('in a pool that signs in by address the name is the sub', async () => {
    await using at = await scenario({ pool: { AliasAttributes: undefined, UsernameAttributes: ['email'] }, users: [] })
    const { User } = (await create(at, 'new@example.com')).body
    expect(User.Attributes).toEqual([
      { Name: 'sub', Value: User.Username },
      { Name: 'email', Value: 'new@example.com' },
    ])
    expect((await at.messages()).at(-1)?.body).toMatch(/^Your username is new@example.com and/)
    expect((await create(at, 'new@example.com')).outcome).toBe(
      'UsernameExistsException: An account with the given email already exists.',
    )
  })

  test('a user who is deleted, or has chosen a password, is sent no invitation any more', async () => {
    await using at = await scenario()
    Object.assign(at.server.services, { wakeOutbox: () => {} })
    await create(at, 'new', { email: 'new@example.com' })
    await create(at, 'other', { email: 'other@example.com' })
    await admin(at, 'AdminDeleteUser', { Username: 'new' })
    await admin(at, 'AdminSetUserPassword', { Username: 'other', Password: PASSWORD, Permanent: true })
    expect(await at.messages()).toEqual([])
  })
})

describe('AdminSetUserPassword', () => {
  test.each(['CONFIRMED', 'UNCONFIRMED', 'RESET_REQUIRED', 'FORCE_CHANGE_PASSWORD', 'EXTERNAL_PROVIDER'])(
    'sets a password for good, or a temporary one, for a user who is %s',
    async (UserStatus) => {
      await using at = await scenario({ users: [jane({ UserStatus })] })
      const set = (Permanent?: boolean) =>
        admin(at, 'AdminSetUserPassword', {
          Username: 'jane',
          Password: 'Another-Horse-8',
          ...(Permanent !== undefined && { Permanent }),
        })
      expect((await set()).body).toEqual({})
      expect((await show(at, 'jane'))['UserStatus']).toBe('FORCE_CHANGE_PASSWORD')
      expect((await signIn(at, 'jane', 'Another-Horse-8')).body['ChallengeName']).toBe('NEW_PASSWORD_REQUIRED')
      expect((await set(true)).body).toEqual({})
      expect((await show(at, 'jane'))['UserStatus']).toBe('CONFIRMED')
      expect((await signIn(at, 'jane', 'Another-Horse-8')).outcome).toBe('ok')
      expect(await at.messages()).toEqual([])
    },
  )

  test('voids a reset that is under way, keeps to policy and history, and finds only who is there', async () => {
    await using at = await scenario({
      pool: { Policies: { PasswordPolicy: { MinimumLength: 8, PasswordHistorySize: 2 } } },
    })
    const of = { ClientId: CLIENTS.legacy, Username: 'jane' }
    await at.call('ForgotPassword', of)
    const code = await at.code('jane@example.com')
    const set = async (Password: string, Username = 'jane') =>
      (await admin(at, 'AdminSetUserPassword', { Username, Password, Permanent: true })).outcome
    expect(await set('short')).toBe(
      'InvalidPasswordException: Password does not conform to policy: Password not long enough',
    )
    expect(await set(PASSWORD)).toBe('PasswordHistoryPolicyViolationException: Password has previously been used')
    expect(await set('Another-Horse-8')).toBe('ok')
    expect(await set('Another-Horse-8')).toBe(
      'PasswordHistoryPolicyViolationException: Password has previously been used',
    )
    expect(
      (await at.call('ConfirmForgotPassword', { ...of, ConfirmationCode: code, Password: 'Third-Horse-9' })).outcome,
    ).toBe('ExpiredCodeException: Invalid code provided, please request a code again.')
    expect(await set('Another-Horse-8', 'nobody')).toBe(NOT_FOUND)
  })
})

describe('AdminResetUserPassword', () => {
  test('puts the password out of use and sends a code that sets a new one', async () => {
    await using at = await scenario()
    expect((await admin(at, 'AdminResetUserPassword', { Username: 'jane' })).body).toEqual({})
    expect((await show(at, 'jane'))['UserStatus']).toBe('RESET_REQUIRED')
    expect((await signIn(at, 'jane')).outcome).toBe(
      'PasswordResetRequiredException: Password reset required for the user',
    )
    const ConfirmationCode = await at.code('jane@example.com')
    const confirmed = await at.call('ConfirmForgotPassword', {
      ClientId: CLIENTS.legacy,
      Username: 'jane',
      ConfirmationCode,
      Password: 'Another-Horse-8',
    })
    expect(confirmed.outcome).toBe('ok')
    expect((await signIn(at, 'jane', 'Another-Horse-8')).outcome).toBe('ok')
  })

  test('spends nothing of the user’s own budget, and its code lives an hour', async () => {
    await using at = await scenario({ settings: { recoveryBudget: 5 } })
    for (let i = 0; i < 10; i++) await admin(at, 'AdminResetUserPassword', { Username: 'jane' })
    const code = await at.code('jane@example.com')
    await at.advance(HOUR)
    const answer = await at.call('ConfirmForgotPassword', {
      ClientId: CLIENTS.legacy,
      Username: 'jane',
      ConfirmationCode: code,
      Password: 'Another-Horse-8',
    })
    expect(answer.outcome).toBe('ExpiredCodeException: Invalid code provided, please request a code again.')
  })

  test.each<[string, Record<string, unknown>, Record<string, string>, string]>([
    [
      'FORCE_CHANGE_PASSWORD',
      { UserStatus: 'FORCE_CHANGE_PASSWORD' },
      {},
      'NotAuthorizedException: User password cannot be reset in the current state.',
    ],
    [
      'EXTERNAL_PROVIDER',
      { UserStatus: 'EXTERNAL_PROVIDER' },
      {},
      'NotAuthorizedException: User password cannot be reset in the current state.',
    ],
    ['disabled', { Enabled: false }, {}, 'NotAuthorizedException: User is disabled.'],
    [
      'without a verified contact',
      {},
      { email_verified: 'false' },
      invalid('Cannot reset password for the user as there is no registered/verified email or phone_number'),
    ],
  ])('leaves a user who is %s as it is', async (_, rest, attributes, text) => {
    await using at = await scenario({ users: [jane(rest, attributes)] })
    const before = await show(at, 'jane')
    expect((await admin(at, 'AdminResetUserPassword', { Username: 'jane' })).outcome).toBe(text)
    expect(await show(at, 'jane')).toEqual(before)
    expect(await at.messages()).toEqual([])
  })

  test('is the administrator’s word where recovery is the administrator’s alone', async () => {
    await using at = await scenario({
      pool: { AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'admin_only', Priority: 1 }] } },
    })
    expect((await admin(at, 'AdminResetUserPassword', { Username: 'jane' })).outcome).toBe(
      'NotAuthorizedException: Contact administrator to reset password.',
    )
  })
})

describe('disabled, enabled, signed out, deleted', () => {
  const tokensOf = async (at: Scenario) => (await signIn(at, 'jane')).body['AuthenticationResult']
  const refresh = (at: Scenario, REFRESH_TOKEN: string) =>
    at.call('InitiateAuth', {
      AuthFlow: 'REFRESH_TOKEN_AUTH',
      ClientId: CLIENTS.legacy,
      AuthParameters: { REFRESH_TOKEN },
    })

  test('a user who is disabled is out at once, and may come back when enabled, but not with the old tokens', async () => {
    await using at = await scenario()
    const { AccessToken, RefreshToken } = await tokensOf(at)
    await at.call('ForgotPassword', { ClientId: CLIENTS.legacy, Username: 'jane' })
    const code = await at.code('jane@example.com')
    for (let i = 0; i < 2; i++) expect((await admin(at, 'AdminDisableUser', { Username: 'jane' })).body).toEqual({})
    expect((await show(at, 'jane'))['Enabled']).toBe(false)
    expect((await signIn(at, 'jane')).outcome).toBe('NotAuthorizedException: User is disabled.')
    expect((await at.call('GetUser', { AccessToken })).outcome).toBe(
      'NotAuthorizedException: Access Token has been revoked',
    )
    for (let i = 0; i < 2; i++) expect((await admin(at, 'AdminEnableUser', { Username: 'jane' })).body).toEqual({})
    expect((await refresh(at, RefreshToken)).outcome).toMatch(/^NotAuthorizedException: /)
    expect((await signIn(at, 'jane')).outcome).toBe('ok')
    const confirm = { ClientId: CLIENTS.legacy, Username: 'jane', ConfirmationCode: code, Password: 'Another-Horse-8' }
    expect((await at.call('ConfirmForgotPassword', confirm)).outcome).toMatch(/^ExpiredCodeException/)
  })

  test('a user who is signed out keeps the password and nothing else', async () => {
    await using at = await scenario()
    const { AccessToken, RefreshToken } = await tokensOf(at)
    const before = await show(at, 'jane')
    await at.advance(1_000)
    expect((await admin(at, 'AdminUserGlobalSignOut', { Username: 'jane' })).body).toEqual({})
    expect((await at.call('GetUser', { AccessToken })).outcome).toBe(
      'NotAuthorizedException: Access Token has been revoked',
    )
    expect((await refresh(at, RefreshToken)).outcome).toMatch(/^NotAuthorizedException: /)
    expect(await show(at, 'jane')).toEqual(before)
    expect((await signIn(at, 'jane')).outcome).toBe('ok')
  })

  test('a user who is deleted is gone, and the name is free', async () => {
    await using at = await scenario()
    const { AccessToken } = await tokensOf(at)
    expect((await admin(at, 'AdminDeleteUser', { Username: 'jane@example.com' })).body).toEqual({})
    expect((await signIn(at, 'jane')).outcome).toBe(NOT_FOUND)
    expect((await at.call('GetUser', { AccessToken })).outcome).toBe(NOT_FOUND)
    expect((await admin(at, 'AdminDeleteUser', { Username: 'jane' })).outcome).toBe(NOT_FOUND)
    expect((await create(at, 'jane')).outcome).toBe('ok')
  })

  test.each<OperationName>([
    'AdminDisableUser',
    'AdminEnableUser',
    'AdminUserGlobalSignOut',
    'AdminDeleteUser',
    'AdminResetUserPassword',
  ])('%s of nobody, and in no pool', async (name) => {
    await using at = await scenario()
    expect((await admin(at, name, { Username: 'nobody' })).outcome).toBe(NOT_FOUND)
    expect((await admin(at, name, { UserPoolId: 'us-east-1_x', Username: 'jane' })).outcome).toBe(
      'ResourceNotFoundException: User pool us-east-1_x does not exist.',
    )
  })
})
