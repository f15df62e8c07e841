import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { secretHash } from '../../src/features/clients/secret-hash.ts'
import { CLIENTS, CLIENT_SECRET, jane, PASSWORD, POOL, scenario, SIGNED, type Scenario } from '../scenario.ts'

const invalid = (text: string) => `InvalidParameterException: ${text}`
const list = (attributes: Readonly<Record<string, string>>) =>
  Object.entries(attributes).map(([Name, Value]) => ({ Name, Value }))

interface Person {
  readonly Username: string
  readonly Password?: string | undefined
  readonly attributes?: Readonly<Record<string, string>>
  readonly ClientId?: string
}

const signUp = (at: Scenario, { attributes = {}, ...rest }: Person) =>
  at.call('SignUp', { ClientId: CLIENTS.legacy, Password: PASSWORD, UserAttributes: list(attributes), ...rest })
const confirm = (at: Scenario, Username: string, ConfirmationCode: string, rest: object = {}) =>
  at.call('ConfirmSignUp', { ClientId: CLIENTS.legacy, Username, ConfirmationCode, ...rest })
const show = async (at: Scenario, Username: string) =>
  (await at.call('AdminGetUser', { UserPoolId: POOL, Username }, SIGNED)).body
const attributesOf = async (at: Scenario, Username: string) =>
  Object.fromEntries(
    (await show(at, Username))['UserAttributes'].map(({ Name, Value }: { Name: string; Value: string }) => [
      Name,
      Value,
    ]),
  )

describe('an account is made', () => {
  const both = { email: 'new@example.com', phone_number: '+15555550199' }
  test.each([
    ['nothing verified by the pool', [], both, undefined],
    ['e-mail', ['email'], both, { Destination: 'n***@e***', DeliveryMedium: 'EMAIL', AttributeName: 'email' }],
    ['e-mail, but none given', ['email'], { phone_number: both.phone_number }, undefined],
    [
      'both: the phone is asked',
      ['email', 'phone_number'],
      both,
      { Destination: '+*******0199', DeliveryMedium: 'SMS', AttributeName: 'phone_number' },
    ],
  ])('%s', async (_, AutoVerifiedAttributes, attributes, details) => {
    await using at = await scenario({ pool: { AutoVerifiedAttributes } })
    const answer = await signUp(at, { Username: 'new', attributes })
    expect(answer.body).toEqual({
      UserConfirmed: false,
      UserSub: expect.stringMatching(/^[0-9a-f-]{36}$/),
      ...(details && { CodeDeliveryDetails: details }),
    })
    expect(await at.messages()).toHaveLength(details ? 1 : 0)
    expect(await show(at, 'new')).toMatchObject({ UserStatus: 'UNCONFIRMED', Enabled: true })
    expect((await attributesOf(at, 'new'))['sub']).toBe(answer.body['UserSub'])
  })

  test('and confirmed by its code: the address is verified, and the password signs in', async () => {
    await using at = await scenario({ pool: { AutoVerifiedAttributes: ['email'] } })
    await signUp(at, { Username: 'new', attributes: { email: 'new@example.com', name: 'N' } })
    const signIn = () =>
      at.call('InitiateAuth', {
        AuthFlow: 'USER_PASSWORD_AUTH',
        ClientId: CLIENTS.legacy,
        AuthParameters: { USERNAME: 'new', PASSWORD },
      })
    expect((await signIn()).outcome).toBe('UserNotConfirmedException: User is not confirmed.')
    const code = await at.code('new@example.com')
    expect((await at.messages()).at(-1)).toMatchObject({
      subject: 'Your verification code',
      body: `Your verification code is ${code}.`,
    })
    const answer = await confirm(at, 'new', code)
    expect([answer.outcome, answer.body]).toEqual(['ok', {}])
    expect(await attributesOf(at, 'new')).toMatchObject({ email_verified: 'true', name: 'N' })
    expect((await show(at, 'new'))['UserStatus']).toBe('CONFIRMED')
    expect((await signIn()).outcome).toBe('ok')
    expect((await confirm(at, 'new', code)).outcome).toBe(
      'NotAuthorizedException: User cannot be confirmed. Current status is CONFIRMED',
    )
    expect((await at.audit()).map(({ reason }) => reason)).toEqual(
      expect.arrayContaining(['signed up', 'sign-up confirmed']),
    )
  })
})

describe('what SignUp refuses', () => {
  let at: Scenario
  beforeAll(async () => {
    at = await scenario({
      pool: {
        AutoVerifiedAttributes: ['email'],
        Schema: [
          { Name: 'name', AttributeDataType: 'String', Required: true },
          { Name: 'plan', AttributeDataType: 'String', StringAttributeConstraints: { MaxLength: '4' } },
        ],
      },
    })
  })
  afterAll(() => at[Symbol.asyncDispose]())
  const named = { name: 'N' }

  test.each<[string, Person]>([
    ['UsernameExistsException: User already exists', { Username: 'jane', attributes: named }],
    [invalid('Attributes did not conform to the schema: name: The attribute is required\n'), { Username: 'a' }],
    [
      invalid('Attributes did not conform to the schema: custom:foo: Attribute does not exist in the schema.\n'),
      { Username: 'a', attributes: { ...named, 'custom:foo': '1' } },
    ],
    [
      invalid('user.custom:plan: String must be no longer than 4 characters\n'),
      { Username: 'a', attributes: { ...named, 'custom:plan': '12345' } },
    ],
    [invalid('Invalid email address format.'), { Username: 'a', attributes: { ...named, email: 'nobody' } }],
    [invalid('Invalid phone number format.'), { Username: 'a', attributes: { ...named, phone_number: '5' } }],
    [
      invalid('Cannot modify the non-mutable attribute email_verified'),
      { Username: 'a', attributes: { ...named, email_verified: 'true' } },
    ],
    [invalid('Cannot modify the non-mutable attribute sub'), { Username: 'a', attributes: { ...named, sub: '1' } }],
    [
      invalid('preferred_username cannot be set before the user is confirmed in a pool where it is an alias.'),
      { Username: 'a', attributes: { ...named, preferred_username: 'p' } },
    ],
    [
      invalid('Username cannot be of email format, since user pool is configured for email alias.'),
      { Username: 'a@example.com', attributes: named },
    ],
    [
      invalid('Username cannot be of phone number format, since user pool is configured for phone number alias.'),
      { Username: '+15555550100', attributes: named },
    ],
    [
      'InvalidPasswordException: Password did not conform with policy: Password not long enough',
      { Username: 'a', attributes: named, Password: 'Ab1!' },
    ],
    [
      'InvalidPasswordException: Password did not conform with policy: Password must have uppercase characters',
      { Username: 'a', attributes: named, Password: 'abcdefg1!' },
    ],
    [
      'InvalidPasswordException: Password did not conform with policy: Password must have lowercase characters',
      { Username: 'a', attributes: named, Password: 'ABCDEFG1!' },
    ],
    [
      'InvalidPasswordException: Password did not conform with policy: Password must have numeric characters',
      { Username: 'a', attributes: named, Password: 'Abcdefgh!' },
    ],
    [
      'InvalidPasswordException: Password did not conform with policy: Password must have symbol characters',
      { Username: 'a', attributes: named, Password: 'Abcdefgh1' },
    ],
    [
      invalid("1 validation error detected: Value at 'password' failed to satisfy constraint: Member must not be null"),
      { Username: 'a', attributes: named, Password: undefined },
    ],
    [
      invalid(
        "1 validation error detected: Value at 'password' failed to satisfy constraint: Member must have length less than or equal to 256",
      ),
      { Username: 'a', attributes: named, Password: 'a'.repeat(257) },
    ],
    [
      invalid(
        "1 validation error detected: Value at 'username' failed to satisfy constraint: Member must have length less than or equal to 128",
      ),
      { Username: 'a'.repeat(129), attributes: named },
    ],
    ['ResourceNotFoundException: User pool client nobody does not exist.', { Username: 'a', ClientId: 'nobody' }],
    [
      `NotAuthorizedException: Client ${CLIENTS.secret} is configured for secret but secret was not received`,
      { Username: 'a', ClientId: CLIENTS.secret },
    ],
  ])('%s', async (text, person) => {
    expect((await signUp(at, person)).outcome).toBe(text)
    expect((await show(at, 'a'))['__type']).toBe('UserNotFoundException')
    expect(await at.messages()).toEqual([])
  })

  test('a hash that is wrong; one that is right is let in', async () => {
    const withHash = (SecretHash: string) =>
      at.call('SignUp', {
        ClientId: CLIENTS.secret,
        Username: 'hashed',
        Password: PASSWORD,
        SecretHash,
        UserAttributes: list(named),
      })
    expect((await withHash('wrong')).outcome).toBe(
      `NotAuthorizedException: SecretHash does not match for the client: ${CLIENTS.secret}`,
    )
    expect((await withHash(secretHash(CLIENT_SECRET, 'hashed', CLIENTS.secret))).outcome).toBe('ok')
  })

  test('everybody, where only administrators make users', async () => {
    await at.call(
      'UpdateUserPool',
      { UserPoolId: POOL, AdminCreateUserConfig: { AllowAdminCreateUserOnly: true } },
      SIGNED,
    )
    expect((await signUp(at, { Username: 'b', attributes: named })).outcome).toBe(
      'NotAuthorizedException: SignUp is not permitted for this user pool',
    )
  })
})

describe('a pool that signs in by address', () => {
  const pool = (...UsernameAttributes: string[]) => ({
    AliasAttributes: undefined,
    UsernameAttributes,
    AutoVerifiedAttributes: UsernameAttributes,
    UsernameConfiguration: { CaseSensitive: false },
  })
  const refusalIn = async (UsernameAttributes: string[], person: Person) => {
    await using at = await scenario({ pool: pool(...UsernameAttributes), users: [] })
    return (await signUp(at, person)).outcome
  }

  test('takes the name for the address, and the sub for the name', async () => {
    await using at = await scenario({ pool: pool('email'), users: [] })
    const { body } = await signUp(at, { Username: 'New@Example.com' })
    expect(await show(at, body['UserSub'])).toMatchObject({ Username: body['UserSub'] })
    expect(await attributesOf(at, 'new@example.com')).toEqual({ sub: body['UserSub'], email: 'New@Example.com' })
    expect((await confirm(at, 'NEW@example.com', await at.code('new@example.com'))).outcome).toBe('ok')
    expect((await signUp(at, { Username: 'new@EXAMPLE.com' })).outcome).toBe(
      'UsernameExistsException: An account with the given email already exists.',
    )
  })

  test.each<[string, string[], Person]>([
    ['Username should be an email.', ['email'], { Username: 'jane' }],
    ['Username should be a phone number.', ['phone_number'], { Username: 'jane@example.com' }],
    ['Username should be either an email or a phone number.', ['email', 'phone_number'], { Username: 'jane' }],
    [
      'The email attribute must be the same as the username.',
      ['email'],
      { Username: 'a@example.com', attributes: { email: 'b@example.com' } },
    ],
  ])('%s', async (text, names, person) => {
    expect(await refusalIn(names, person)).toBe(invalid(text))
  })

  test('tells of a phone that has an account', async () => {
    await using at = await scenario({ pool: pool('email', 'phone_number'), users: [] })
    await signUp(at, { Username: '+15555550100' })
    expect(
      (await signUp(at, { Username: 'a@example.com', attributes: { phone_number: '+15555550100' } })).outcome,
    ).toBe('UsernameExistsException: An account with the given phone_number already exists.')
  })
})

test('of 64 who take one name at once one gets it', async () => {
  await using at = await scenario({ pool: { AutoVerifiedAttributes: ['email'] } })
  const answers = await Promise.all(
    Array.from({ length: 64 }, (_, n) => signUp(at, { Username: 'one', attributes: { email: `e${n}@example.com` } })),
  )
  expect(answers.filter(({ outcome }) => outcome === 'ok')).toHaveLength(1)
  expect(new Set(answers.map(({ outcome }) => outcome))).toEqual(
    new Set(['ok', 'UsernameExistsException: User already exists']),
  )
  expect(await at.messages()).toHaveLength(1)
})

describe('an e-mail address is one address', () => {
  test.each([
    '"quoted"@example.com',
    'a(comment)@example.com',
    'a@example.com,b@example.com',
    'a@example.com\r\nBcc: b@example.com',
    '=?utf-8?q?a?=@example.com,c@d.com',
    'a@b@example.com',
    'a@[127.0.0.1]',
    'a b@example.com',
    '<a@example.com>',
    'jané@example.com',
    'a@example.com;b@example.com',
  ])('%j is none', async (email) => {
    await using at = await scenario({ pool: { AutoVerifiedAttributes: ['email'] } })
    expect((await signUp(at, { Username: 'x', attributes: { email } })).outcome).toBe(
      invalid('Invalid email address format.'),
    )
    expect(await at.messages()).toEqual([])
  })

  test('an international domain is mailed by its ASCII name', async () => {
    await using at = await scenario({ pool: { AutoVerifiedAttributes: ['email'] } })
    expect((await signUp(at, { Username: 'x', attributes: { email: 'jane@bücher.example' } })).outcome).toBe('ok')
    expect((await at.messages()).map(({ to }) => to)).toEqual(['jane@bücher.example'])
  })
})

test('an administrator confirms without a code, and verifies nothing by it', async () => {
  await using at = await scenario({ users: [jane()] })
  expect((await at.call('AdminConfirmSignUp', { UserPoolId: POOL, Username: 'jane' }, SIGNED)).outcome).toBe(
    'NotAuthorizedException: User cannot be confirmed. Current status is CONFIRMED',
  )
  expect((await at.call('AdminConfirmSignUp', { UserPoolId: POOL, Username: 'nobody' }, SIGNED)).outcome).toBe(
    'UserNotFoundException: User does not exist.',
  )
  expect((await at.call('AdminConfirmSignUp', { UserPoolId: 'us-east-1_x', Username: 'jane' }, SIGNED)).outcome).toBe(
    'ResourceNotFoundException: User pool us-east-1_x does not exist.',
  )
  await signUp(at, { Username: 'new', attributes: { email: 'new@example.com' } })
  const answer = await at.call('AdminConfirmSignUp', { UserPoolId: POOL, Username: 'new' }, SIGNED)
  expect([answer.outcome, answer.body]).toEqual(['ok', {}])
  expect((await show(at, 'new'))['UserStatus']).toBe('CONFIRMED')
  expect(await attributesOf(at, 'new')).not.toHaveProperty('email_verified')
})
