import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { operationNames } from '../../../model/operations.ts'
import { jsonText } from '../output/json.ts'
import { inputSkeleton } from './input-skeleton.ts'
import { outputSkeleton } from './output-skeleton.ts'
import { yamlInputSkeleton } from './yaml-input.ts'

// Expectations are what AWS CLI 2.36.7 printed; of the comments the layout, not the words.

test('the JSON skeleton has every member, empty or with the first of its values', () => {
  expect(inputSkeleton('ForgotPassword')).toEqual({
    ClientId: '',
    SecretHash: '',
    UserContextData: { IpAddress: '', EncodedData: '' },
    Username: '',
    AnalyticsMetadata: { AnalyticsEndpointId: '' },
    ClientMetadata: { KeyName: '' },
  })
  expect(inputSkeleton('AdminSetUserSettings')).toEqual({
    UserPoolId: '',
    Username: '',
    MFAOptions: [{ DeliveryMedium: 'SMS', AttributeName: '' }],
  })
  expect(inputSkeleton('SetUICustomization')).toEqual({ UserPoolId: '', ClientId: '', CSS: '', ImageFile: null })
})

test('the members stand in the order of the model', () => {
  expect(jsonText(inputSkeleton('AdminListDevices'))).toBe(
    '{\n    "UserPoolId": "",\n    "Username": "",\n    "Limit": 0,\n    "PaginationToken": ""\n}\n',
  )
})

test('the sample answer has names for texts, the shape for texts in lists, and the beginning of time', () => {
  expect(outputSkeleton('ListUsers', 'json')).toEqual({
    Users: [
      {
        Username: 'Username',
        Attributes: [{ Name: 'Name', Value: 'Value' }],
        UserCreateDate: '1970-01-01T00:00:00',
        UserLastModifiedDate: '1970-01-01T00:00:00',
        Enabled: true,
        UserStatus: 'UserStatus',
        MFAOptions: [{ DeliveryMedium: 'DeliveryMedium', AttributeName: 'AttributeName' }],
      },
    ],
    PaginationToken: 'PaginationToken',
  })
  expect(outputSkeleton('GetCSVHeader', 'text')).toEqual({ UserPoolId: 'UserPoolId', CSVHeader: ['StringType'] })
  expect(outputSkeleton('DeleteUser', 'json')).toEqual({})
})

test('outside of JSON times are written with a blank', () => {
  expect(jsonText(outputSkeleton('ListUsers', 'text'))).toContain('"1970-01-01 00:00:00"')
})

test('the YAML skeleton tells behind each member whether it is required, what it is and what it may be', () => {
  const text = yamlInputSkeleton('AdminInitiateAuth', (shape, member) => `${member} of ${shape}.`)
  expect(text).toBe(`UserPoolId: ''  # [REQUIRED] UserPoolId of AdminInitiateAuthRequest.
ClientId: '' # [REQUIRED] ClientId of AdminInitiateAuthRequest.
AuthFlow: USER_SRP_AUTH # [REQUIRED] AuthFlow of AdminInitiateAuthRequest. Valid values are: USER_SRP_AUTH, REFRESH_TOKEN_AUTH, REFRESH_TOKEN, CUSTOM_AUTH, ADMIN_NO_SRP_AUTH, USER_PASSWORD_AUTH, ADMIN_USER_PASSWORD_AUTH, USER_AUTH.
AuthParameters: # AuthParameters of AdminInitiateAuthRequest.
  KeyName: ''
ClientMetadata: # ClientMetadata of AdminInitiateAuthRequest.
  KeyName: ''
AnalyticsMetadata: # AnalyticsMetadata of AdminInitiateAuthRequest.
  AnalyticsEndpointId: ''  # AnalyticsEndpointId of AnalyticsMetadataType.
ContextData: # ContextData of AdminInitiateAuthRequest.
  IpAddress: ''  # [REQUIRED] IpAddress of ContextDataType.
  ServerName: '' # [REQUIRED] ServerName of ContextDataType.
  ServerPath: '' # [REQUIRED] ServerPath of ContextDataType.
  HttpHeaders: # [REQUIRED] HttpHeaders of ContextDataType.
  - headerName: ''  # headerName of HttpHeader.
    headerValue: '' # headerValue of HttpHeader.
  EncodedData: '' # EncodedData of ContextDataType.
Session: '' # Session of AdminInitiateAuthRequest.
`)
})

test('bytes, documents, lists of texts and members without a sentence have their YAML', () => {
  const text = yamlInputSkeleton('CreateManagedLoginBranding', () => undefined)
  expect(text).toBe(`UserPoolId: ''  # [REQUIRED]
ClientId: '' # [REQUIRED]
UseCognitoProvidedValues: true
Settings: {}
Assets:
- Category: FAVICON_ICO  # [REQUIRED] Valid values are: FAVICON_ICO, FAVICON_SVG, EMAIL_GRAPHIC, SMS_GRAPHIC, AUTH_APP_GRAPHIC, PASSWORD_GRAPHIC, PASSKEY_GRAPHIC, PAGE_HEADER_LOGO, PAGE_HEADER_BACKGROUND, PAGE_FOOTER_LOGO, PAGE_FOOTER_BACKGROUND, PAGE_BACKGROUND, FORM_BACKGROUND, FORM_LOGO, IDP_BUTTON_ICON.
  ColorMode: LIGHT # [REQUIRED] Valid values are: LIGHT, DARK, DYNAMIC.
  Extension: ICO # [REQUIRED] Valid values are: ICO, JPEG, PNG, SVG, WEBP.
  Bytes: !!binary ''
  ResourceId: ''
`)
  expect(yamlInputSkeleton('UntagResource', () => 'Two\n  lines.')).toBe(
    "ResourceArn: ''  # [REQUIRED] Two lines.\nTagKeys: # [REQUIRED] Two lines.\n- ''\n",
  )
})

test.each(operationNames)('the YAML of %s reads as its JSON', (operation) => {
  const bytes = { tag: 'tag:yaml.org,2002:binary', resolve: () => null }
  const text = yamlInputSkeleton(operation, () => 'A: sentence, "with" marks.')
  expect(parse(text, { customTags: [bytes] })).toEqual(inputSkeleton(operation))
})
