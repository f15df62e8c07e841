import { describe, expect, test } from 'vitest'
import { DAY } from '../../src/kernel/clock.ts'
import type { OperationName } from '../../src/model/index.ts'
import { CLIENTS, jane, PASSWORD, POOL, scenario, SIGNED } from '../scenario.ts'
import { EXPIRED, LIMITED, list, signedIn } from './signed-in.ts'

const invalid = (text: string) => `InvalidParameterException: ${text}`
const MISMATCH = 'CodeMismatchException: Invalid verification code provided, please try again.'
const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')
const details = (Destination: string) => ({ Destination, DeliveryMedium: 'EMAIL', AttributeName: 'email' })

describe('a new address', () => {
  test('counts at once, unverified, and is verified by its code', async () => {
    await using it = await signedIn()
    const answer = await it.update({ email: 'new@example.com', name: 'J' })
    expect(answer.body).toEqual({ CodeDeliveryDetailsList: [details('n***@e***')] })
    expect(await it.attributes()).toMatchObject({ email: 'new@example.com', email_verified: 'false', name: 'J' })
    const code = await it.at.code('new@example.com')
    expect((await it.verify(wrong(code))).outcome).toBe(MISMATCH)
    const verified = await it.verify(code)
    expect([verified.outcome, verified.body]).toEqual(['ok', {}])
    expect(await it.attributes()).toMatchObject({ email: 'new@example.com', email_verified: 'true' })
    expect((await it.verify(code)).outcome).toBe(EXPIRED)
  })

  test('waits beside the old one where the pool says so', async () => {
    await using it = await signedIn({
      pool: { UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] } },
    })
    await it.update({ email: 'new@example.com' })
    expect(await it.attributes()).toMatchObject({ email: 'jane@example.com', email_verified: 'true' })
    const first = await it.at.code('new@example.com')
    await it.update({ email: 'newer@example.com' })
    expect((await it.verify(first)).outcome).toMatch(/^(?:CodeMismatch|ExpiredCode)Exception/)
    expect((await it.own('GetUserAttributeVerificationCode', { AttributeName: 'email' })).body).toEqual({
      CodeDeliveryDetails: details('n***@e***'),
    })
    expect((await it.verify(await it.at.code('newer@example.com'))).outcome).toBe('ok')
    expect(await it.attributes()).toMatchObject({ email: 'newer@example.com', email_verified: 'true' })
  })

  test('that an administrator vouches for needs no code', async () => {
    await using it = await signedIn({
      pool: { UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] } },
    })
    expect((await it.adminUpdate({ email: 'new@example.com', email_verified: 'true' })).body).toEqual({})
    expect(await it.attributes()).toMatchObject({ email: 'new@example.com', email_verified: 'true' })
    expect(await it.at.messages()).toEqual([])
    expect((await it.adminUpdate({ email: 'newer@example.com' })).body).toEqual({})
    expect(await it.attributes()).toMatchObject({ email: 'new@example.com' })
    expect((await it.verify(await it.at.code('newer@example.com'))).outcome).toBe('ok')
  })

  test('the same again sends nothing, and a reset that was under way to the old one is void', async () => {
    await using it = await signedIn()
    expect((await it.update({ email: 'jane@example.com' })).body).toEqual({ CodeDeliveryDetailsList: [] })
    const of = { ClientId: CLIENTS.legacy, Username: 'jane' }
    await it.at.call('ForgotPassword', of)
    const ConfirmationCode = await it.at.code('jane@example.com')
    await it.update({ email: 'new@example.com' })
    expect(
      (await it.at.call('ConfirmForgotPassword', { ...of, ConfirmationCode, Password: 'Another-Horse-8' })).outcome,
    ).toBe(EXPIRED)
  })

  test('is a way in once it is verified, and the old one no more', async () => {
    await using it = await signedIn()
    const named = async (Username: string) => (await it.admin('AdminGetUser', { Username })).outcome
    await it.update({ email: 'new@example.com' })
    const missing = 'UserNotFoundException: User does not exist.'
    expect([await named('jane@example.com'), await named('new@example.com')]).toEqual([missing, missing])
    await it.verify(await it.at.code('new@example.com'))
    expect(await named('new@example.com')).toBe('ok')
  })

  test('in a pool that signs in by address it is the way in at once, verified or not', async () => {
    await using at = await scenario({
      pool: { AliasAttributes: undefined, UsernameAttributes: ['email'] },
      users: [
        jane({ Username: 'jane@example.com' }),
        jane({ Username: 'joe@example.com' }, { email: 'joe@example.com' }),
      ],
    })
    const signIn = (USERNAME: string) =>
      at.call('InitiateAuth', {
        AuthFlow: 'USER_PASSWORD_AUTH',
        ClientId: CLIENTS.legacy,
        AuthParameters: { USERNAME, PASSWORD },
      })
    const { AccessToken } = (await signIn('jane@example.com')).body['AuthenticationResult']
    const update = async (email: string) =>
      (await at.call('UpdateUserAttributes', { AccessToken, UserAttributes: list({ email }) })).outcome
    expect(await update('new@example.com')).toBe('ok')
    expect((await signIn('jane@example.com')).outcome).toBe('UserNotFoundException: User does not exist.')
    expect((await signIn('new@example.com')).outcome).toBe('ok')
    expect(await update('joe@example.com')).toBe(
      'AliasExistsException: An account with the given email already exists.',
    )
  })

  test('of another is refused when it would become an alias', async () => {
    const other = jane({ Username: 'joe' }, { email: 'joe@example.com' })
    await using it = await signedIn({ users: [jane(), other] })
    const taken = 'AliasExistsException: An account with the email already exists.'
    expect((await it.update({ email: 'joe@example.com' })).outcome).toBe('ok')
    const code = await it.at.code('joe@example.com')
    expect((await it.verify(code)).outcome).toBe(taken)
    expect(await it.attributes()).toMatchObject({ email_verified: 'false' })
    expect((await it.adminUpdate({ email: 'joe@example.com', email_verified: 'true' })).outcome).toBe(taken)
    await it.admin('AdminDeleteUser', { Username: 'joe' })
    expect((await it.verify(code)).outcome).toBe('ok')
  })
})

describe('codes for an address', () => {
  test('fifteen tries an hour, exact for 64 racers; five codes an hour; each lives a day', async () => {
    await using it = await signedIn()
    const ask = async () => (await it.own('GetUserAttributeVerificationCode', { AttributeName: 'email' })).outcome
    const asked = []
    for (let i = 0; i < 6; i++) asked.push(await ask())
    expect(asked).toEqual(['ok', 'ok', 'ok', 'ok', 'ok', LIMITED])
    expect((await it.update({ email: 'x@example.com' })).outcome).toBe('TooManyRequestsException: Rate exceeded')
    const code = await it.at.code('jane@example.com')
    const tried = await Promise.all(Array.from({ length: 64 }, () => it.verify(wrong(code))))
    expect(tried.filter(({ outcome }) => outcome === MISMATCH)).toHaveLength(15)
    expect((await it.verify(code)).outcome).toBe(LIMITED)
  })

  test('one that is a day old is nothing', async () => {
    await using it = await signedIn({ pool: {} })
    await it.at.call(
      'UpdateUserPoolClient',
      {
        UserPoolId: POOL,
        ClientId: CLIENTS.hiding,
        ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'],
        AccessTokenValidity: 24,
      },
      SIGNED,
    )
    const { AccessToken } = (
      await it.at.call('InitiateAuth', {
        AuthFlow: 'USER_PASSWORD_AUTH',
        ClientId: CLIENTS.hiding,
        AuthParameters: { USERNAME: 'jane', PASSWORD },
      })
    ).body['AuthenticationResult']
    await it.at.call('GetUserAttributeVerificationCode', { AccessToken, AttributeName: 'email' })
    const Code = await it.at.code('jane@example.com')
    await it.at.advance(DAY - 1_001)
    expect(
      (await it.at.call('VerifyUserAttribute', { AccessToken, AttributeName: 'email', Code: wrong(Code) })).outcome,
    ).toBe(MISMATCH)
    await it.at.advance(1_001)
    const { AccessToken: fresh } = (await it.signIn()).body['AuthenticationResult']
    expect(
      (await it.at.call('VerifyUserAttribute', { AccessToken: fresh, AttributeName: 'email', Code })).outcome,
    ).toBe(EXPIRED)
  })

  test.each<[OperationName, Record<string, unknown>, string]>([
    [
      'GetUserAttributeVerificationCode',
      { AttributeName: 'name' },
      invalid('Invalid attribute name. Only phone_number and email can be verified.'),
    ],
    [
      'GetUserAttributeVerificationCode',
      { AttributeName: 'phone_number' },
      invalid('User does not have a valid registered phone number'),
    ],
    [
      'VerifyUserAttribute',
      { AttributeName: 'name', Code: '123456' },
      invalid('Invalid attribute name. Only phone_number and email can be verified.'),
    ],
    ['VerifyUserAttribute', { AttributeName: 'email', Code: '123456' }, EXPIRED],
  ])('%s %j', async (name, input, text) => {
    await using it = await signedIn()
    expect((await it.own(name, input)).outcome).toBe(text)
  })

  test('without an address there is none', async () => {
    await using it = await signedIn()
    await it.own('DeleteUserAttributes', { UserAttributeNames: ['email'] })
    expect((await it.own('GetUserAttributeVerificationCode', { AttributeName: 'email' })).outcome).toBe(
      invalid('User does not have a valid registered email'),
    )
  })
})

describe('what is refused', () => {
  const schema = {
    Schema: [
      { Name: 'name', AttributeDataType: 'String', Required: true },
      { Name: 'nickname', AttributeDataType: 'String', Mutable: false },
    ],
  }
  const users = [jane({}, { name: 'J', nickname: 'N' })]
  test.each<[string, Record<string, string>]>([
    [invalid('Cannot modify the non-mutable attribute email_verified'), { email_verified: 'true' }],
    [invalid('user.nickname: Attribute cannot be updated.\n'), { nickname: 'M' }],
    [invalid('user.name: Required attribute cannot be deleted.\n'), { name: '' }],
    [
      invalid('Attributes did not conform to the schema: custom:foo: Attribute does not exist in the schema.\n'),
      { 'custom:foo': '1' },
    ],
    [invalid('Invalid email address format.'), { email: 'nobody' }],
  ])('by a user: %s', async (text, set) => {
    await using it = await signedIn({ pool: schema, users })
    const before = await it.attributes()
    expect((await it.update(set)).outcome).toBe(text)
    expect(await it.attributes()).toEqual(before)
  })

  test.each<[string, Record<string, string>]>([
    [
      invalid('Invalid user attributes: user.custom:foo: Attribute does not exist in the schema.\n'),
      { 'custom:foo': '1' },
    ],
    [invalid('user.nickname: Attribute cannot be updated.\n'), { nickname: 'M' }],
    [invalid('Cannot modify the non-mutable attribute sub'), { sub: '1' }],
  ])('by an administrator: %s', async (text, set) => {
    await using it = await signedIn({ pool: schema, users })
    expect((await it.adminUpdate(set)).outcome).toBe(text)
  })

  test('what the client may not write', async () => {
    await using it = await signedIn({ users: [jane()] })
    await it.at.call(
      'UpdateUserPoolClient',
      {
        UserPoolId: POOL,
        ClientId: CLIENTS.legacy,
        WriteAttributes: ['email'],
        ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'],
      },
      SIGNED,
    )
    const unauthorized = 'NotAuthorizedException: A client attempted to write unauthorized attribute'
    expect((await it.update({ name: 'x' })).outcome).toBe(unauthorized)
    expect((await it.own('DeleteUserAttributes', { UserAttributeNames: ['name'] })).outcome).toBe(unauthorized)
  })

  test.each<OperationName>(['AdminUpdateUserAttributes', 'AdminDeleteUserAttributes'])('%s of nobody', async (name) => {
    await using it = await signedIn()
    const input = { UserAttributes: list({ name: 'x' }), UserAttributeNames: ['name'] }
    expect((await it.admin(name, { ...input, Username: 'nobody' })).outcome).toBe(
      'UserNotFoundException: User does not exist.',
    )
    expect((await it.admin(name, { ...input, UserPoolId: 'us-east-1_x' })).outcome).toBe(
      'ResourceNotFoundException: User pool us-east-1_x does not exist.',
    )
  })

  test.each<[OperationName, Record<string, unknown>]>([
    ['UpdateUserAttributes', { UserAttributes: [] }],
    ['DeleteUserAttributes', { UserAttributeNames: ['name'] }],
    ['GetUserAttributeVerificationCode', { AttributeName: 'email' }],
    ['VerifyUserAttribute', { AttributeName: 'email', Code: '1' }],
    ['ChangePassword', { PreviousPassword: PASSWORD, ProposedPassword: 'Another-Horse-8' }],
    ['DeleteUser', {}],
  ])('%s with a token that is none, that was revoked, or whose user is gone', async (name, input) => {
    await using it = await signedIn()
    expect((await it.at.call(name, { ...input, AccessToken: 'WRONG_TOKEN' })).outcome).toBe(
      'NotAuthorizedException: Invalid Access Token',
    )
    await it.admin('AdminUserGlobalSignOut')
    expect((await it.own(name, input)).outcome).toBe('NotAuthorizedException: Access Token has been revoked')
    await it.admin('AdminDeleteUser')
    expect((await it.own(name, input)).outcome).toBe('UserNotFoundException: User does not exist.')
  })
})

test('attributes are deleted, an address with its flag and its way in', async () => {
  await using it = await signedIn({ users: [jane({}, { name: 'J', gender: 'x' })] })
  expect((await it.own('DeleteUserAttributes', { UserAttributeNames: ['gender', 'email'] })).body).toEqual({})
  expect(Object.keys(await it.attributes())).toEqual(['sub', 'name'])
  expect((await it.admin('AdminGetUser', { Username: 'jane@example.com' })).outcome).toMatch(/^UserNotFound/)
  expect((await it.admin('AdminDeleteUserAttributes', { UserAttributeNames: ['name'] })).body).toEqual({})
  expect(Object.keys(await it.attributes())).toEqual(['sub'])
})
