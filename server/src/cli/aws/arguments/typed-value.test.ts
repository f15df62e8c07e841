import { expect, test } from 'vitest'
import { typedValue, type Typed } from './typed-value.ts'

const value = (shape: string, typed: Typed) => typedValue('--option', shape, typed, (text) => text)

test.each<[string, Typed, unknown]>([
  ['UserContextDataType', 'IpAddress=1.2.3.4,EncodedData=xyz', { IpAddress: '1.2.3.4', EncodedData: 'xyz' }],
  ['UserContextDataType', '{"IpAddress": "1.2.3.4"}', { IpAddress: '1.2.3.4' }],
  ['ClientMetadataType', 'k1=v1,k2=v2', { k1: 'v1', k2: 'v2' }],
  [
    'AttributeListType',
    ['Name=email,Value=a@b.c', 'Name=name,Value=Jane'],
    [
      { Name: 'email', Value: 'a@b.c' },
      { Name: 'name', Value: 'Jane' },
    ],
  ],
  ['AttributeListType', ['[{"Name": "email"}]'], [{ Name: 'email' }]],
  ['AttributeListType', ['{"Name": "email"}', '{"Name": "name"}'], [{ Name: 'email' }, { Name: 'name' }]],
  ['SearchedAttributeNamesListType', ['email', 'name'], ['email', 'name']],
  [
    'UserPoolPolicyType',
    'PasswordPolicy={MinimumLength=12,RequireSymbols=FALSE}',
    {
      PasswordPolicy: { MinimumLength: 12, RequireSymbols: false },
    },
  ],
  [
    'AccountRecoverySettingType',
    'RecoveryMechanisms=[{Name=verified_email,Priority=1}]',
    {
      RecoveryMechanisms: [{ Name: 'verified_email', Priority: 1 }],
    },
  ],
  ['QueryLimitType', ' +007 ', 7],
  ['UsernameType', '{"a":1}', '{"a":1}'],
  ['ImageFileType', Buffer.from('x'), Buffer.from('x')],
])('%s of %j', (shape, typed, expected) => {
  expect(value(shape, typed)).toEqual(expected)
})

test.each<[string, Typed, string]>([
  ['QueryLimitType', 'seven', "invalid literal for int() with base 10: 'seven'"],
  [
    'UserContextDataType',
    '{"IpAddress":',
    'Error parsing parameter \'--option\': Invalid JSON: Expecting value: line 1 column 14 (char 13)\nJSON received: {"IpAddress":',
  ],
  ['UserContextDataType', '["a"]', 'Error parsing parameter \'--option\': Invalid JSON:\n["a"]'],
  ['UserContextDataType', 'IpAddress', "Error parsing parameter '--option': Expected: '=', received: 'EOF'"],
])('%s of %j is refused', (shape, typed, message) => {
  expect(() => value(shape, typed)).toThrow(message)
})

test('a name that every object inherits has no shape', () => {
  expect(value('UserContextDataType', 'toString=x,constructor={a=b}')).toEqual({
    toString: 'x',
    constructor: { a: 'b' },
  })
})
