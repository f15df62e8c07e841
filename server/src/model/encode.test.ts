import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkOutput, encodeOutput, type Output } from './index.ts'

test('members are written in the order of the model, absent ones and strangers not at all', () => {
  const details = { AttributeName: 'email', DeliveryMedium: 'EMAIL', Destination: 'j***@e***', Extra: 1 } as const
  const answer: Output<'ForgotPassword'> = { CodeDeliveryDetails: details }
  expect(encodeOutput('ForgotPassword', answer)).toBe(
    '{"CodeDeliveryDetails":{"Destination":"j***@e***","DeliveryMedium":"EMAIL","AttributeName":"email"}}',
  )
})

test('an operation without output and one with an empty output both answer {}', () => {
  expect(encodeOutput('AdminDeleteUser', {})).toBe('{}')
  expect(encodeOutput('ConfirmForgotPassword', {})).toBe('{}')
})

test('any text is written as JSON writes it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('a', '"', '\\', '\n', '\ud800', '\u2028') }),
      (a, b) => {
        const answer = { CodeDeliveryDetails: { Destination: a + b } }
        expect(encodeOutput('ForgotPassword', answer)).toBe(JSON.stringify(answer))
      },
    ),
  )
})

test('lists, maps, numbers and documents are written whole', () => {
  const pool: Output<'DescribeUserPool'> = {
    UserPool: {
      Id: 'p',
      CreationDate: 1700000000.123,
      UserPoolTags: { 'a"': 'b', __proto__x: 'c' },
      AliasAttributes: ['email'],
    },
  }
  expect(JSON.parse(encodeOutput('DescribeUserPool', pool))).toEqual(pool)
})

test.each<[string, object, string]>([
  ['a stranger', { CodeDeliveryDetails: { Medium: 'EMAIL' } }, 'ForgotPassword.CodeDeliveryDetails.Medium is unknown'],
  ['a name every object inherits', { constructor: 1 }, 'ForgotPassword.constructor is unknown'],
  ['another type', { CodeDeliveryDetails: { Destination: 1 } }, 'Destination is no string'],
  [
    'a value outside the list',
    { CodeDeliveryDetails: { DeliveryMedium: 'PIGEON' } },
    'DeliveryMedium is not one of its values',
  ],
  ['no structure', [], 'ForgotPassword is no structure'],
])('the check of an answer finds %s', (_, answer, problem) => {
  expect(() => checkOutput('ForgotPassword', answer)).toThrow(problem)
})

test('the check of an answer finds what is missing, numbers JSON cannot carry, and anything where nothing belongs', () => {
  expect(() => checkOutput('AdminGetUser', {} as never)).toThrow('AdminGetUser.Username is missing')
  expect(() => checkOutput('AdminGetUser', { Username: 'jane', UserCreateDate: Number.NaN })).toThrow('UserCreateDate')
  expect(() => checkOutput('InitiateAuth', { AuthenticationResult: { ExpiresIn: 1.5 } })).toThrow('no whole number')
  expect(() => checkOutput('AdminDeleteUser', { Username: 'jane' } as never)).toThrow('Username is unknown')
})
