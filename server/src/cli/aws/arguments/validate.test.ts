import { expect, test } from 'vitest'
import type { Parameters } from './parameter.ts'
import { NumberText } from './parameter.ts'
import { validateParameters } from './validate.ts'

const problems = (shape: string, parameters: Parameters): string => {
  try {
    validateParameters(shape, parameters)
    return ''
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

test('everything that is wrong is told at once, a line each', () => {
  expect(
    problems('ForgotPasswordRequest', {
      ClientId: '',
      UserContextData: { foo: 'x' },
      ClientMetadata: { a: 1, b: ['x', true] },
      AnalyticsMetadata: 'x',
    }),
  ).toBe(
    [
      'Parameter validation failed:',
      'Missing required parameter in input: "Username"',
      'Invalid length for parameter ClientId, value: 0, valid min length: 1',
      'Unknown parameter in UserContextData: "foo", must be one of: IpAddress, EncodedData',
      "Invalid type for parameter ClientMetadata.a, value: 1, type: <class 'int'>, valid types: <class 'str'>",
      "Invalid type for parameter ClientMetadata.b, value: ['x', True], type: <class 'list'>, valid types: <class 'str'>",
      "Invalid type for parameter AnalyticsMetadata, value: x, type: <class 'str'>, valid types: <class 'dict'>",
    ].join('\n'),
  )
})

test('patterns and largest lengths are the server to tell', () => {
  expect(problems('ForgotPasswordRequest', { ClientId: 'bad id!', Username: 'x'.repeat(1_000) })).toBe('')
})

test('whole numbers have no part, however small', () => {
  const policy = (MinimumLength: Parameters[string]) => ({ PasswordPolicy: { MinimumLength } as Parameters })
  expect(problems('UserPoolPolicyType', policy(5))).toContain('value: 5, valid min value: 6')
  expect(problems('UserPoolPolicyType', policy(true))).toContain('value: True, valid min value: 6')
  expect(problems('UserPoolPolicyType', policy(new NumberText('8.0')))).toContain(
    "value: 8.0, type: <class 'float'>, valid types: <class 'int'>",
  )
})

test('a name that every object inherits is an unknown one', () => {
  const parameters: Parameters = { ClientId: 'c', Username: 'u', UserContextData: { toString: 'x' } }
  expect(problems('ForgotPasswordRequest', parameters)).toContain('Unknown parameter in UserContextData: "toString"')
})
