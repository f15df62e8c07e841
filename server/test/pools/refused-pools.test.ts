import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { scenario, SIGNED, type Scenario } from '../scenario.ts'
import { notHonouredMembers } from '../../src/features/pools/not-honoured.ts'
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
const refusal = async (input: Record<string, unknown>) =>
  (await admin('CreateUserPool', { PoolName: 'x', ...input })).outcome
const invalid = (text: string) => `InvalidParameterException: ${text}`

describe('what is refused', () => {
  const recovery = (...RecoveryMechanisms: { Name: string; Priority: number }[]) => ({
    AccountRecoverySetting: { RecoveryMechanisms },
  })
  const schema = (entry: Record<string, unknown>) => ({
    Schema: [{ Name: 'a', AttributeDataType: 'String', ...entry }],
  })
  const starts = 'Invalid account recovery setting parameter. Account Recovery Setting cannot'
  test.each<[string, Record<string, unknown>]>([
    [
      `${starts} have duplicate priorities or recovery mechanisms.`,
      recovery({ Name: 'verified_email', Priority: 1 }, { Name: 'verified_phone_number', Priority: 1 }),
    ],
    [
      `${starts} have duplicate priorities or recovery mechanisms.`,
      recovery({ Name: 'verified_email', Priority: 1 }, { Name: 'verified_email', Priority: 2 }),
    ],
    [
      `${starts} use admin_only setting with any other recovery mechanisms.`,
      recovery({ Name: 'admin_only', Priority: 1 }, { Name: 'verified_email', Priority: 2 }),
    ],
    [
      'Only one of the aliasAttributes or usernameAttributes can be set in a user pool.',
      { AliasAttributes: ['email'], UsernameAttributes: ['email'] },
    ],
    [
      'preferred_username cannot be both an alias and a required attribute.',
      {
        AliasAttributes: ['preferred_username'],
        Schema: [{ Name: 'preferred_username', AttributeDataType: 'String', Required: true }],
      },
    ],
    [
      'Please use TemporaryPasswordValidityDays in PasswordPolicy instead of UnusedAccountValidityDays',
      {
        Policies: { PasswordPolicy: { TemporaryPasswordValidityDays: 3 } },
        AdminCreateUserConfig: { UnusedAccountValidityDays: 3 },
      },
    ],
    ['The emailVerificationSubject must be one line.', { EmailVerificationSubject: 'a\r\nBcc: b' }],
    [
      'The adminCreateUserConfig.inviteMessageTemplate.emailSubject must be one line.',
      { AdminCreateUserConfig: { InviteMessageTemplate: { EmailSubject: 'a\nb' } } },
    ],
    [
      'AttributesRequireVerificationBeforeUpdate may only name attributes of AutoVerifiedAttributes, and email is none.',
      { UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] } },
    ],
    [
      'SourceArn is required when EmailSendingAccount is DEVELOPER.',
      { EmailConfiguration: { EmailSendingAccount: 'DEVELOPER' } },
    ],
    [
      'SMS configuration and Auto verification for phone_number are required when MFA is required/optional',
      { MfaConfiguration: 'ON' },
    ],
    ['Required custom attributes are not supported currently.', schema({ Required: true })],
    [
      'You can not change AttributeDataType or set developerOnlyAttribute for standard schema attribute email',
      { Schema: [{ Name: 'email', AttributeDataType: 'Number' }] },
    ],
    [
      'You can not change AttributeDataType or set developerOnlyAttribute for standard schema attribute name',
      { Schema: [{ Name: 'name', AttributeDataType: 'String', DeveloperOnlyAttribute: true }] },
    ],
    [
      'Invalid StringAttributeConstraints for schema attribute custom:a',
      schema({ StringAttributeConstraints: { MinLength: 'x' } }),
    ],
    [
      'Invalid NumberAttributeConstraints for schema attribute custom:a',
      schema({ AttributeDataType: 'Number', NumberAttributeConstraints: { MaxValue: '1.5' } }),
    ],
    [
      'user.custom:a: String attributes cannot have a length of more than 2048',
      schema({ StringAttributeConstraints: { MaxLength: '2049' } }),
    ],
    [
      'user.custom:a: Max length cannot be less than min length.',
      schema({ StringAttributeConstraints: { MinLength: '5', MaxLength: '4' } }),
    ],
    [
      'user.custom:a: Max value cannot be less than min value.',
      schema({ AttributeDataType: 'Number', NumberAttributeConstraints: { MinValue: '5', MaxValue: '4' } }),
    ],
    [
      'custom:a: Existing attribute already has name custom:a.',
      {
        Schema: [
          { Name: 'a', AttributeDataType: 'String' },
          { Name: 'a', AttributeDataType: 'Number' },
        ],
      },
    ],
    [
      'Invalid AttributeDataType input, consider using the provided AttributeDataType enum.',
      { Schema: [{ Name: 'a' }] },
    ],
  ])('%s', async (text, input) => {
    expect(await refusal(input)).toBe(invalid(text))
  })

  const arn = 'arn:aws:lambda:us-east-1:123456789012:function:f'
  const withSms = { SmsConfiguration: { SnsCallerArn: arn }, AutoVerifiedAttributes: ['phone_number'] }
  const unsupported: Readonly<Record<string, Record<string, unknown>>> = {
    'LambdaConfig.DefineAuthChallenge': { LambdaConfig: { DefineAuthChallenge: arn } },
    'UserPoolAddOns.AdvancedSecurityAdditionalFlows': {
      UserPoolAddOns: {
        AdvancedSecurityMode: 'AUDIT',
        AdvancedSecurityAdditionalFlows: { CustomAuthMode: 'AUDIT' },
      },
    },
    DeviceConfiguration: { DeviceConfiguration: { ChallengeRequiredOnNewDevice: true } },
    MfaConfiguration: { ...withSms, MfaConfiguration: 'OPTIONAL' },
    SignInPolicy: { Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] } } },
    'EmailConfiguration.ConfigurationSet': { EmailConfiguration: { ConfigurationSet: 'a' } },
  }
  test.each(Object.entries(unsupported))('%s, which nothing acts on yet, by its name', async (member, input) => {
    expect(notHonouredMembers).toContain(member)
    expect(await refusal(input)).toBe(invalid(`${member} is not supported by this server yet.`))
  })

  test.each([
    [
      { From: 'a@example.com' },
      'EmailConfiguration.From a@example.com is no sender that this server is allowed to use.',
    ],
    [{ ReplyToEmailAddress: 'a@b@c' }, 'EmailConfiguration.ReplyToEmailAddress is no e-mail address.'],
  ])('a sender that the operator did not allow, and an address for answers that is none: %j', async (email, text) => {
    expect(await refusal({ EmailConfiguration: email })).toBe(invalid(text))
  })

  test('a change that is refused changes nothing', async () => {
    const before = await make()
    await at.advance(1_000)
    const answer = await admin('UpdateUserPool', { UserPoolId: before.Id, ...unsupported['DeviceConfiguration'] })
    expect(answer.outcome).toBe(invalid('DeviceConfiguration is not supported by this server yet.'))
    expect(await describePool(before.Id)).toEqual(before)
  })

  test.each<[OperationName, Record<string, unknown>]>([
    ['DescribeUserPool', {}],
    ['UpdateUserPool', {}],
    ['DeleteUserPool', {}],
    ['AddCustomAttributes', { CustomAttributes: [{ Name: 'a', AttributeDataType: 'String' }] }],
    ['GetUserPoolMfaConfig', {}],
    ['SetUserPoolMfaConfig', {}],
    ['GetSigningCertificate', {}],
  ])('%s of a pool that is not there', async (name, input) => {
    expect((await admin(name, { UserPoolId: 'us-east-1_Nowhere01', ...input })).outcome).toBe(
      'ResourceNotFoundException: User pool us-east-1_Nowhere01 does not exist.',
    )
  })
})
