import { X509Certificate } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { poolId } from '../../src/kernel/brand.ts'
import { scenarioEngine } from '../open-store.ts'
import { CLIENTS, PASSWORD, POOL, scenario, SIGNED, type Scenario } from '../scenario.ts'
import { standardAttributes } from '../../src/features/pools/schema-attributes.ts'
import type { OperationName } from '../../src/model/index.ts'

let at: Scenario
beforeAll(async () => {
  at = await scenario()
})
afterAll(() => at[Symbol.asyncDispose]())

const admin = (name: OperationName, input: Record<string, unknown>) => at.call(name, input, SIGNED)
const make = async (input: Record<string, unknown> = {}) =>
  (await admin('CreateUserPool', { PoolName: 'x', ...input })).body['UserPool']
const describePool = async (UserPoolId: string) => (await admin('DescribeUserPool', { UserPoolId })).body['UserPool']
const invalid = (text: string) => `InvalidParameterException: ${text}`

test('a pool of a name alone comes back with every default', async () => {
  const pool = await make()
  expect(pool).toEqual({
    Id: expect.stringMatching(/^us-east-1_[0-9A-Za-z]{9}$/),
    Name: 'x',
    Policies: {
      PasswordPolicy: {
        MinimumLength: 8,
        RequireUppercase: true,
        RequireLowercase: true,
        RequireNumbers: true,
        RequireSymbols: true,
        TemporaryPasswordValidityDays: 7,
      },
      SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD'] },
    },
    DeletionProtection: 'INACTIVE',
    LambdaConfig: {},
    LastModifiedDate: at.now() / 1_000,
    CreationDate: at.now() / 1_000,
    SchemaAttributes: standardAttributes,
    VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_CODE' },
    UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: [] },
    MfaConfiguration: 'OFF',
    EstimatedNumberOfUsers: 0,
    EmailConfiguration: { EmailSendingAccount: 'COGNITO_DEFAULT' },
    UserPoolTags: {},
    AdminCreateUserConfig: { AllowAdminCreateUserOnly: false, UnusedAccountValidityDays: 7 },
    Arn: `arn:aws:cognito-idp:us-east-1:123456789012:userpool/${pool.Id}`,
    UserPoolTier: 'ESSENTIALS',
  })
  expect(await describePool(pool.Id)).toEqual(pool)
})

/** Every member that is not refused. */
const everything = {
  Policies: {
    PasswordPolicy: {
      MinimumLength: 10,
      RequireUppercase: true,
      RequireLowercase: false,
      RequireNumbers: true,
      RequireSymbols: false,
      PasswordHistorySize: 5,
      TemporaryPasswordValidityDays: 3,
    },
    SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD'] },
  },
  DeletionProtection: 'ACTIVE',
  AutoVerifiedAttributes: ['email', 'phone_number'],
  AliasAttributes: ['email', 'phone_number'],
  SmsVerificationMessage: 'sms {####}',
  EmailVerificationMessage: 'mail {####}',
  EmailVerificationSubject: 'a subject',
  VerificationMessageTemplate: {
    SmsMessage: 'sms {####}',
    EmailMessage: 'mail {####}',
    EmailSubject: 'a subject',
    EmailMessageByLink: 'link {##Here##}',
    EmailSubjectByLink: 'a link',
    DefaultEmailOption: 'CONFIRM_WITH_LINK',
  },
  SmsAuthenticationMessage: 'auth {####}',
  UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] },
  EmailConfiguration: { EmailSendingAccount: 'COGNITO_DEFAULT' },
  SmsConfiguration: { SnsCallerArn: 'arn:aws:iam::123456789012:role/sms', ExternalId: 'x', SnsRegion: 'us-east-1' },
  UserPoolTags: { team: 'identity' },
  AdminCreateUserConfig: {
    AllowAdminCreateUserOnly: true,
    InviteMessageTemplate: {
      SMSMessage: '{username} {####}',
      EmailMessage: '{username} {####} ',
      EmailSubject: 'welcome',
    },
  },
  UsernameConfiguration: { CaseSensitive: false },
  AccountRecoverySetting: {
    RecoveryMechanisms: [
      { Name: 'verified_email', Priority: 1 },
      { Name: 'verified_phone_number', Priority: 2 },
    ],
  },
  UserPoolTier: 'LITE',
}
const custom = {
  Name: 'plan',
  AttributeDataType: 'String',
  DeveloperOnlyAttribute: false,
  Mutable: false,
  StringAttributeConstraints: { MinLength: '1', MaxLength: '9' },
}

test('a pool of everything comes back as it was given', async () => {
  const given = { ...everything, Schema: [{ Name: 'name', AttributeDataType: 'String', Required: true }, custom] }
  const pool = await make(given)
  const { AdminCreateUserConfig, ...rest } = everything
  expect(pool).toMatchObject(rest)
  expect(pool.AdminCreateUserConfig).toEqual({ ...AdminCreateUserConfig, UnusedAccountValidityDays: 3 })
  expect(pool.SchemaAttributes).toHaveLength(21)
  expect(pool.SchemaAttributes.at(-1)).toEqual({ ...custom, Name: 'custom:plan', Required: false })
  expect(pool.SchemaAttributes[1]).toMatchObject({ Name: 'name', Required: true, Mutable: true })
  expect(await describePool(pool.Id)).toEqual(pool)
})

test('a pool that is described and updated with what was shown is the same pool', async () => {
  const before = await make(everything)
  const { UnusedAccountValidityDays: _, ...invite } = before.AdminCreateUserConfig
  const shown = [
    'Policies',
    'DeletionProtection',
    'AutoVerifiedAttributes',
    'SmsVerificationMessage',
    'EmailVerificationMessage',
    'EmailVerificationSubject',
    'VerificationMessageTemplate',
    'SmsAuthenticationMessage',
    'UserAttributeUpdateSettings',
    'MfaConfiguration',
    'EmailConfiguration',
    'SmsConfiguration',
    'UserPoolTags',
    'AccountRecoverySetting',
    'UserPoolTier',
    'LambdaConfig',
  ]
  const update = Object.fromEntries(shown.map((name) => [name, before[name]]))
  const answer = await admin('UpdateUserPool', {
    ...update,
    AdminCreateUserConfig: invite,
    UserPoolId: before.Id,
    PoolName: before.Name,
  })
  expect([answer.outcome, answer.body]).toEqual(['ok', {}])
  expect(await describePool(before.Id)).toEqual(before)
})

test('an update takes back what it leaves out, and keeps what is for good', async () => {
  const before = await make({ ...everything, DeletionProtection: 'INACTIVE', Schema: [custom] })
  await at.advance(1_000)
  expect((await admin('UpdateUserPool', { UserPoolId: before.Id })).outcome).toBe('ok')
  const plain = await make()
  const after = await describePool(before.Id)
  const { AliasAttributes, UsernameConfiguration, UserPoolTier, SchemaAttributes, Name, CreationDate, Id, Arn } = before
  const kept = { AliasAttributes, UsernameConfiguration, UserPoolTier, SchemaAttributes, Name, CreationDate, Id, Arn }
  expect(after).toEqual({ ...plain, ...kept, LastModifiedDate: at.now() / 1_000 })
})

test('an empty AccountRecoverySetting clears it', async () => {
  const { Id } = await make({ AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'admin_only', Priority: 1 }] } })
  await admin('UpdateUserPool', { UserPoolId: Id, AccountRecoverySetting: {} })
  expect((await describePool(Id)).AccountRecoverySetting?.RecoveryMechanisms).toBeUndefined()
})

test('older members and the template mirror each other, and the template wins', async () => {
  const old = await make({
    EmailVerificationMessage: 'old {####}',
    EmailVerificationSubject: 'old',
    SmsVerificationMessage: 'o {####}',
  })
  expect(old.VerificationMessageTemplate).toEqual({
    DefaultEmailOption: 'CONFIRM_WITH_CODE',
    EmailMessage: 'old {####}',
    EmailSubject: 'old',
    SmsMessage: 'o {####}',
  })
  const both = await make({
    EmailVerificationMessage: 'old {####}',
    VerificationMessageTemplate: { EmailMessage: 'new {####}', EmailSubject: 'new' },
  })
  expect(both).toMatchObject({ EmailVerificationMessage: 'new {####}', EmailVerificationSubject: 'new' })
})

describe('custom attributes', () => {
  test('are added for good, also those for developers', async () => {
    const { Id } = await make()
    const CustomAttributes = [custom, { Name: 'n', AttributeDataType: 'Number', DeveloperOnlyAttribute: true }]
    expect((await admin('AddCustomAttributes', { UserPoolId: Id, CustomAttributes })).body).toEqual({})
    const names = (await describePool(Id)).SchemaAttributes.slice(20).map(({ Name }: { Name: string }) => Name)
    expect(names).toEqual(['custom:plan', 'dev:custom:n'])
    expect((await admin('AddCustomAttributes', { UserPoolId: Id, CustomAttributes: [custom] })).outcome).toBe(
      invalid('custom:plan: Existing attribute already has name custom:plan.'),
    )
  })

  test('are fifty at most', async () => {
    const { Id } = await make()
    const some = (from: number, count: number) =>
      Array.from({ length: count }, (_, n) => ({ Name: `a${from + n}`, AttributeDataType: 'String' }))
    const add = async (CustomAttributes: unknown) =>
      (await admin('AddCustomAttributes', { UserPoolId: Id, CustomAttributes })).outcome
    expect([await add(some(0, 25)), await add(some(25, 25))]).toEqual(['ok', 'ok'])
    expect(await add(some(50, 1))).toBe(invalid('A user pool cannot have more than 50 custom attributes.'))
  })
})

describe('MFA settings', () => {
  const set = (UserPoolId: string, input: Record<string, unknown>) =>
    admin('SetUserPoolMfaConfig', { UserPoolId, ...input })

  test('are shown as they were set', async () => {
    const { Id } = await make()
    expect((await admin('GetUserPoolMfaConfig', { UserPoolId: Id })).body).toEqual({ MfaConfiguration: 'OFF' })
    const settings = {
      SmsMfaConfiguration: {
        SmsAuthenticationMessage: 'code {####}',
        SmsConfiguration: { SnsCallerArn: 'arn:aws:iam::123456789012:role/sms' },
      },
      SoftwareTokenMfaConfiguration: { Enabled: true },
      MfaConfiguration: 'OFF',
    }
    expect((await set(Id, settings)).body).toEqual(settings)
    expect((await admin('GetUserPoolMfaConfig', { UserPoolId: Id })).body).toEqual(settings)
    expect((await describePool(Id)).SmsConfiguration).toEqual(settings.SmsMfaConfiguration.SmsConfiguration)
  })

  test.each<[string, Record<string, unknown>]>([
    [
      'At least one of [SmsMfaConfiguration] or [SoftwareTokenMfaConfiguration] must be provided.',
      { MfaConfiguration: 'ON' },
    ],
    [
      '[SmsConfiguration] is a required member of [SoftwareTokenMfaConfiguration].',
      { SmsMfaConfiguration: { SmsAuthenticationMessage: 'code {####}' } },
    ],
    [
      'MfaConfiguration is not supported by this server yet.',
      { MfaConfiguration: 'OPTIONAL', SoftwareTokenMfaConfiguration: { Enabled: true } },
    ],
    [
      'WebAuthnConfiguration is not supported by this server yet.',
      { WebAuthnConfiguration: { RelyingPartyId: 'example.com' } },
    ],
  ])('%s', async (text, input) => {
    const { Id } = await make()
    expect((await set(Id, input)).outcome).toBe(invalid(text))
  })

  test('do not let go of the mechanism that recovery needs', async () => {
    const { Id } = await make({
      AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'verified_email', Priority: 1 }] },
    })
    expect((await set(Id, { EmailMfaConfiguration: { Message: 'code {####}', Subject: 's' } })).outcome).toBe(
      invalid(
        'Invalid account recovery setting parameter. Account Recovery Setting cannot use verified_email as the only recovery mechanism when Email MFA is configured.',
      ),
    )
  })
})

test('tags are added, replaced, taken away and listed by the ARN', async () => {
  const { Arn, Id } = await make({ UserPoolTags: { a: '1' } })
  const list = async () => (await admin('ListTagsForResource', { ResourceArn: Arn })).body['Tags']
  expect((await admin('TagResource', { ResourceArn: Arn, Tags: { a: '2', b: '3' } })).body).toEqual({})
  expect(await list()).toEqual({ a: '2', b: '3' })
  expect((await admin('UntagResource', { ResourceArn: Arn, TagKeys: ['a', 'none'] })).body).toEqual({})
  expect(await list()).toEqual({ b: '3' })
  expect((await describePool(Id)).UserPoolTags).toEqual({ b: '3' })
  const many = Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`k${n}`, '']))
  expect((await admin('TagResource', { ResourceArn: Arn, Tags: many })).outcome).toBe(
    invalid('A resource cannot have more than 50 tags.'),
  )
  for (const name of ['TagResource', 'UntagResource', 'ListTagsForResource'] as const) {
    const wrong = Arn.replace('123456789012', '210987654321')
    expect((await admin(name, { ResourceArn: wrong, Tags: {}, TagKeys: [] })).outcome).toBe(
      `ResourceNotFoundException: Resource ${wrong} does not exist.`,
    )
  }
})

test('the certificate is one, and signed with its own key', async () => {
  const { Id } = await make()
  const ask = async () => (await admin('GetSigningCertificate', { UserPoolId: Id })).body['Certificate']
  const all = new Set(await Promise.all([ask(), ask(), ask()]))
  expect(all.size).toBe(1)
  const certificate = new X509Certificate(Buffer.from([...all][0], 'base64'))
  expect(certificate.subject).toBe(`CN=${Id}`)
  expect(certificate.verify(certificate.publicKey)).toBe(true)
  expect(new Date(certificate.validFrom).getTime()).toBe(at.now())
})

test('pools are listed page by page; a token of another list, a forged one and an old one are refused', async () => {
  const list = (input: object) => admin('ListUserPools', { MaxResults: 2, ...input })
  const all: string[] = []
  let token: string | undefined
  do {
    const { body } = await list({ ...(token && { NextToken: token }) })
    all.push(...body['UserPools'].map(({ Id }: { Id: string }) => Id))
    token = body['NextToken']
  } while (token)
  expect(new Set(all).size).toBe(all.length)
  expect(all).toContain(POOL)
  const fresh = (await list({})).body['NextToken']
  const refused = invalid('Invalid pagination token given.')
  expect((await list({ NextToken: `${fresh.slice(0, -2)}AA` })).outcome).toBe(refused)
  await at.advance(3_600_000)
  expect((await list({ NextToken: fresh })).outcome).toBe(refused)
})

describe('deletion', () => {
  test('is refused while the pool is protected', async () => {
    const { Id } = await make({ DeletionProtection: 'ACTIVE' })
    expect((await admin('DeleteUserPool', { UserPoolId: Id })).outcome).toBe(
      invalid(
        'The user pool cannot be deleted because deletion protection is activated. Deletion protection must be inactivated first.',
      ),
    )
    await admin('UpdateUserPool', { UserPoolId: Id, DeletionProtection: 'INACTIVE' })
    expect((await admin('DeleteUserPool', { UserPoolId: Id })).body).toEqual({})
    expect((await admin('DescribeUserPool', { UserPoolId: Id })).outcome).toBe(
      `ResourceNotFoundException: User pool ${Id} does not exist.`,
    )
  })

  test('ends every sign-in at once, and the sweeper leaves nothing behind', async () => {
    await using own = await scenario()
    const signIn = {
      AuthFlow: 'USER_PASSWORD_AUTH',
      ClientId: CLIENTS.legacy,
      AuthParameters: { USERNAME: 'jane', PASSWORD },
    }
    const { AccessToken } = (await own.call('InitiateAuth', signIn)).body['AuthenticationResult']
    await own.call('ForgotPassword', { ClientId: CLIENTS.legacy, Username: 'jane' })
    expect((await own.call('DeleteUserPool', { UserPoolId: POOL }, SIGNED)).outcome).toBe('ok')
    expect((await own.call('InitiateAuth', signIn)).outcome).toBe(
      `ResourceNotFoundException: User pool client ${CLIENTS.legacy} does not exist.`,
    )
    expect((await own.call('GetUser', { AccessToken })).outcome).toMatch(/^NotAuthorizedException: /)
    const { store } = own.server.services
    while ((await store.sweep(own.now(), 100)).more);
    const left = await scenarioEngine.written(own.folder)
    if (scenarioEngine.name === 'PostgreSQL')
      // Nobody is in no pool, and stays.
      for (const table of ['users', 'logins', 'credentials', 'sessions', 'token_keys', 'challenges', 'remains'])
        expect(left.get(table)?.includes(POOL), table).toBe(false)
    expect(await store.read((tx) => tx.population.estimate(poolId(POOL)))).toBe(0)
  })
})
