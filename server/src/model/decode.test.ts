import { expect, test } from 'vitest'
import { decodeInput, operationNames, operations, type OperationName } from './index.ts'

const confirm = { ClientId: 'c1', Username: 'jane', ConfirmationCode: '123456', Password: 'Correct-Horse-8' }
const refusal = (json: unknown, name: OperationName = 'ConfirmForgotPassword') => {
  const decoded = decodeInput(name, json)
  return decoded.ok ? 'accepted' : `${decoded.type}: ${decoded.message}`
}
const invalid = (entries: string, n = 1) =>
  `InvalidParameterException: ${n} validation error${n > 1 ? 's' : ''} detected: ${entries}`

test('a good request keeps its known members and loses the others', () => {
  expect(decodeInput('ConfirmForgotPassword', { ...confirm, Surprise: 1, SecretHash: null })).toEqual({
    ok: true,
    input: confirm,
  })
})

test.each([
  [
    'missing code',
    { ...confirm, ConfirmationCode: undefined },
    "Value null at 'confirmationCode' failed to satisfy constraint: Member must not be null",
  ],
  [
    'code null',
    { ...confirm, ConfirmationCode: null },
    "Value null at 'confirmationCode' failed to satisfy constraint: Member must not be null",
  ],
  [
    'missing user name',
    { ...confirm, Username: undefined },
    "Value null at 'username' failed to satisfy constraint: Member must not be null",
  ],
  [
    'code with a space',
    { ...confirm, ConfirmationCode: '1 2' },
    "Value '1 2' at 'confirmationCode' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\S]+",
  ],
  [
    'one character of password',
    { ...confirm, Password: 'x' },
    "Value at 'password' failed to satisfy constraint: Member must satisfy regular expression pattern: ^[\\S]+.*[\\S]+$",
  ],
  [
    'a password that starts with a space',
    { ...confirm, Password: ' Correct-Horse-8' },
    "Value at 'password' failed to satisfy constraint: Member must satisfy regular expression pattern: ^[\\S]+.*[\\S]+$",
  ],
  [
    'a password too long',
    { ...confirm, Password: 'x'.repeat(257) },
    "Value at 'password' failed to satisfy constraint: Member must have length less than or equal to 256",
  ],
  [
    'a user name with white space',
    { ...confirm, Username: 'jane doe' },
    "Value at 'username' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+",
  ],
  [
    'a NUL',
    { ...confirm, UserContextData: { EncodedData: 'a\0' } },
    "Value 'a\0' at 'userContextData.encodedData' failed to satisfy constraint: Member must not contain unpaired surrogates or the null character",
  ],
  [
    'half of a pair',
    { ...confirm, Password: 'Correct-Horse-\ud83d' },
    "Value at 'password' failed to satisfy constraint: Member must not contain unpaired surrogates or the null character",
  ],
  [
    'a NUL in a key of a map',
    { ...confirm, ClientMetadata: { 'a\0': 'b' } },
    "Value at 'clientMetadata' failed to satisfy constraint: Map keys must satisfy constraint: [Member must not contain unpaired surrogates or the null character]",
  ],
  [
    'two values of a map that are too long',
    { ...confirm, ClientMetadata: { a: 'x'.repeat(131_073), b: 'x'.repeat(131_073) } },
    "Value at 'clientMetadata' failed to satisfy constraint: Map value must satisfy constraint: [Member must have length less than or equal to 131072, Member must have length greater than or equal to 0]",
  ],
])('%s', (_, json, entry) => {
  expect(refusal(json)).toBe(invalid(entry))
})

test('every broken constraint is an entry of its own', () => {
  expect(refusal({ ...confirm, ConfirmationCode: '' })).toBe(
    invalid(
      "Value '' at 'confirmationCode' failed to satisfy constraint: Member must have length greater than or equal to 1; " +
        "Value '' at 'confirmationCode' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\S]+",
      2,
    ),
  )
})

test('lengths count UTF-16 units: 128 emoji are 256', () => {
  expect(refusal({ ...confirm, Password: '😀'.repeat(128) })).toBe('accepted')
  expect(refusal({ ...confirm, Password: '😀'.repeat(129) })).toBe(
    invalid("Value at 'password' failed to satisfy constraint: Member must have length less than or equal to 256"),
  )
})

test('of many problems all are counted and twenty told', () => {
  const answer = refusal(
    { ClientId: 'c1', Username: 'jane', UserAttributes: Array.from({ length: 90 }, () => ({})) },
    'SignUp',
  )
  expect(answer).toMatch(/: 90 validation errors detected: /)
  expect(answer.match(/Member must not be null/g)).toHaveLength(20)
})

test('a wrong type is told before any broken constraint', () => {
  expect(refusal({ Username: ' ', Password: 7 })).toBe(
    'SerializationException: NUMBER_VALUE can not be converted to a String',
  )
})

test.each([
  [
    { MaxResults: 0 },
    "Value '0' at 'maxResults' failed to satisfy constraint: Member must have value greater than or equal to 1",
  ],
  [
    { MaxResults: 61 },
    "Value '61' at 'maxResults' failed to satisfy constraint: Member must have value less than or equal to 60",
  ],
])('a number out of its range: %j', (json, entry) => {
  expect(refusal(json, 'ListUserPools')).toBe(invalid(entry))
})

test.each([1.5, 1e300, 2 ** 31, -(2 ** 31) - 1, Infinity])('%d is no integer of 32 bits', (value) => {
  expect(refusal({ MaxResults: value }, 'ListUserPools')).toBe(
    'SerializationException: NUMBER_VALUE can not be converted to an Integer',
  )
})

test.each([
  ['a boolean', 'CreateUserPoolClient', { GenerateSecret: 'true' }, 'STRING_VALUE can not be converted to a Boolean'],
  ['a list', 'CreateUserPoolClient', { CallbackURLs: 'x' }, 'STRING_VALUE can not be converted to a list'],
  ['a list', 'CreateUserPoolClient', { CallbackURLs: {} }, 'Start of structure or map found where not expected.'],
  ['a structure', 'ForgotPassword', { UserContextData: false }, 'FALSE_VALUE can not be converted to a structure'],
  ['a map', 'ForgotPassword', { ClientMetadata: [] }, 'Start of list found where not expected.'],
  [
    'an entry of a map',
    'ForgotPassword',
    { ClientMetadata: { a: 1 } },
    'NUMBER_VALUE can not be converted to a String',
  ],
  ['bytes', 'SetUICustomization', { ImageFile: 'not base64' }, 'STRING_VALUE can not be converted to a Blob'],
] as const)('%s of another type', (_, name, json, message) => {
  expect(refusal(json, name)).toBe(`SerializationException: ${message}`)
})

test('limits of bytes count bytes, not characters of base64', () => {
  const image = (size: number) => ({ UserPoolId: 'us-east-1_abc', ImageFile: Buffer.alloc(size).toString('base64') })
  expect(refusal(image(131_072), 'SetUICustomization')).toBe('accepted')
  expect(refusal(image(131_073), 'SetUICustomization')).toBe(
    invalid("Value at 'imageFile' failed to satisfy constraint: Member must have length less than or equal to 131072"),
  )
})

test('a document is free JSON, however deep, but no text in it may hold what no store keeps', () => {
  const branding = (Settings: unknown) =>
    refusal({ UserPoolId: 'us-east-1_abc', ClientId: 'c1', Settings }, 'CreateManagedLoginBranding')
  const deep: unknown = Array.from({ length: 100_000 }).reduce((inner) => [inner], 'x')
  expect(branding(deep)).toBe('accepted')
  expect(branding([1, { a: 'b' }])).toBe('accepted')
  for (const bad of [{ a: ['\0'] }, { '\ud800': 1 }]) {
    expect(branding(bad)).toBe(
      invalid(
        "Value at 'settings' failed to satisfy constraint: Member must not contain unpaired surrogates or the null character",
      ),
    )
  }
})

test('a missing sensitive member shows no null outside recovery', () => {
  expect(refusal({ ClientId: 'c1' }, 'ResendConfirmationCode')).toBe(
    invalid("Value at 'username' failed to satisfy constraint: Member must not be null"),
  )
})

test('what is inherited is not there', () => {
  expect(refusal(Object.create(confirm))).toMatch(/: 4 validation errors detected: /)
})

test('operations that take an access token are those with a member for it', () => {
  const taking = operationNames.filter((name) => operations[name].access === 'token')
  expect(taking).toHaveLength(24)
  expect(taking).toEqual(expect.arrayContaining(['GetUser', 'GetDevice', 'VerifySoftwareToken', 'GlobalSignOut']))
  expect(operations.ForgotPassword.access).toBe('none')
  expect(operations.RevokeToken.access).toBe('none')
  expect(operations.AdminGetUser.access).toBe('sigv4')
})

test('a missing name in a list of attributes is told at its place', () => {
  const answer = refusal({ ClientId: 'c1', Username: 'jane', UserAttributes: [{ Value: 'x' }] }, 'SignUp')
  expect(answer).toContain("'userAttributes.1.member.name' failed to satisfy constraint: Member must not be null")
})

test.each([
  [42, 'NUMBER_VALUE can not be converted to a String'],
  [true, 'TRUE_VALUE can not be converted to a String'],
  [['1'], 'Start of list found where not expected.'],
  [{ a: 1 }, 'Start of structure or map found where not expected.'],
])('a code that is %j is no string', (code, message) => {
  expect(refusal({ ...confirm, ConfirmationCode: code })).toBe(`SerializationException: ${message}`)
})

test.each([[null], ['text'], [[]], [7]])('a body that is %j is no structure', (json) => {
  expect(refusal(json)).toMatch(/^SerializationException: /)
})

test('members of a list of enums are told together', () => {
  expect(
    refusal(
      { UserPoolId: 'us-east-1_abc', ClientName: 'c', AllowedOAuthFlows: ['token', 'code', 'token'] },
      'CreateUserPoolClient',
    ),
  ).toBe(
    invalid(
      "Value '[token, code, token]' at 'allowedOAuthFlows' failed to satisfy constraint: Member must satisfy constraint: [Member must satisfy enum value set: [code, implicit, client_credentials]]",
    ),
  )
})

test('a key that names a prototype is a key like any other', () => {
  const json = JSON.parse(
    '{"ClientId":"c1","Username":"jane","__proto__":{"polluted":1},"ClientMetadata":{"__proto__":"x","constructor":"y"}}',
  )
  const decoded = decodeInput('ForgotPassword', json)
  expect(decoded.ok && Object.keys(decoded.input.ClientMetadata ?? {})).toEqual(['__proto__', 'constructor'])
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  expect(({} as Record<string, unknown>)['x']).toBeUndefined()
})

test('a value of a megabyte is not echoed whole, nor is a pair cut in half', () => {
  const answer = refusal({ ...confirm, ConfirmationCode: `x${'😀'.repeat(500_000)}` })
  expect(answer.length).toBeLessThan(2_000)
  expect(answer.isWellFormed()).toBe(true)
})

test('an entry of a map that is null is none, and does not count for its smallest size', () => {
  const terms = { UserPoolId: 'us-east-1_abc', TermsId: '4cde5a1e-9a8b-4f37-b5f5-1c1c9f2a1a11' }
  expect(refusal({ ...terms, Links: { 'cognito:english': null } }, 'UpdateTerms')).toContain(
    "'links' failed to satisfy constraint: Member must have length greater than or equal to 1",
  )
})
