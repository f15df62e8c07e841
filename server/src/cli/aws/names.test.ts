import { expect, test } from 'vitest'
import { operationNames, operations } from '../../model/operations.ts'
import { membersOf } from '../../model/members.ts'
import { commandName, operationOf, optionName } from './names.ts'

// Expected: what aws-cli 2.36 shows for the same members and operations.
test.each([
  ['ClientId', 'client-id'],
  ['Username', 'username'],
  ['UserMFASettingList', 'user-mfa-setting-list'],
  ['CallbackURLs', 'callback-urls'],
  ['LogoutURLs', 'logout-urls'],
  ['DefaultRedirectURI', 'default-redirect-uri'],
  ['UserPoolAddOns', 'user-pool-add-ons'],
  ['SMSMfaSettings', 'sms-mfa-settings'],
  ['SoftwareTokenMfaSettings', 'software-token-mfa-settings'],
  ['MFAOptions', 'mfa-options'],
  ['AllowedOAuthFlowsUserPoolClient', 'allowed-o-auth-flows-user-pool-client'],
  ['AllowedOAuthScopes', 'allowed-o-auth-scopes'],
  ['CSS', 'css'],
  ['ImageFile', 'image-file'],
  ['CloudWatchLogsRoleArn', 'cloud-watch-logs-role-arn'],
  ['UseCognitoProvidedValues', 'use-cognito-provided-values'],
  ['PreventUserExistenceErrors', 'prevent-user-existence-errors'],
])('the member %s is the option %s', (member, option) => {
  expect(optionName(member)).toBe(option)
})

test.each([
  ['ForgotPassword', 'forgot-password'],
  ['AdminSetUserMFAPreference', 'admin-set-user-mfa-preference'],
  ['GetCSVHeader', 'get-csv-header'],
  ['SetUICustomization', 'set-ui-customization'],
  ['GetUserPoolMfaConfig', 'get-user-pool-mfa-config'],
  ['CompleteWebAuthnRegistration', 'complete-web-authn-registration'],
  ['GetIdentityProviderByIdentifier', 'get-identity-provider-by-identifier'],
] as const)('the operation %s is the command %s', (operation, command) => {
  expect(commandName(operation)).toBe(command)
})

test('every command leads back to its operation, and an unknown one nowhere', () => {
  for (const name of operationNames) expect(operationOf(commandName(name))).toBe(name)
  expect(operationOf('ForgotPassword')).toBeUndefined()
  expect(operationOf('constructor')).toBeUndefined()
})

test('no two members of an input share an option', () => {
  for (const name of operationNames) {
    const options = membersOf(operations[name].input).map(optionName)
    expect(new Set(options).size, name).toBe(options.length)
  }
})
