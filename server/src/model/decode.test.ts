import { expect, test } from 'vitest'
import { decodeInput } from './index.ts'

const confirm = { ClientId: 'c1', Username: 'jane', ConfirmationCode: '123456', Password: 'Correct-Horse-8' }
const refusal = (
  json: unknown,
  name: 'ForgotPassword' | 'ConfirmForgotPassword' | 'SignUp' | 'CreateUserPoolClient' = 'ConfirmForgotPassword',
) => {
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
    "Value at 'userContextData.encodedData' failed to satisfy constraint: Member must not contain unpaired surrogates or the null character",
  ],
])('%s', (_, json, entry) => {
  const answer = refusal(json)
  if (_ === 'a NUL') expect(answer).toContain('Member must not contain unpaired surrogates or the null character')
  else expect(answer).toBe(invalid(entry))
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

test('a missing password of SignUp reads as Amplify matches it', () => {
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
      { UserPoolId: 'us-east-1_abc', ClientName: 'c', AllowedOAuthFlows: ['code', 'token'] },
      'CreateUserPoolClient',
    ),
  ).toBe(
    invalid(
      "Value '[code, token]' at 'allowedOAuthFlows' failed to satisfy constraint: Member must satisfy constraint: [Member must satisfy enum value set: [code, implicit, client_credentials]]",
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

test('a value of a megabyte is not echoed whole', () => {
  expect(refusal({ ...confirm, ConfirmationCode: 'x'.repeat(1_000_000) }).length).toBeLessThan(2_000)
})
