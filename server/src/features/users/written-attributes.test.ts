import { describe, expect, test } from 'vitest'
import { aClient, aPool } from '../../../test/records.ts'
import { missingRequiredSentence, writtenAttributes, type GivenAttributes, type Writer } from './written-attributes.ts'

const pool = aPool({
  Schema: [
    { Name: 'name', AttributeDataType: 'String', Required: true, Mutable: true },
    { Name: 'nickname', AttributeDataType: 'String', Mutable: false },
    {
      Name: 'plan',
      AttributeDataType: 'String',
      Mutable: true,
      StringAttributeConstraints: { MinLength: '2', MaxLength: '5' },
    },
    { Name: 'seats', AttributeDataType: 'Number', Mutable: true, NumberAttributeConstraints: { MaxValue: '9' } },
    { Name: 'staff', AttributeDataType: 'Boolean', Mutable: true, DeveloperOnlyAttribute: true },
  ],
})
const administrator: Writer = { kind: 'administrator' }
const anyClient: Writer = { kind: 'client', client: aClient({}) }
const write = (given: Readonly<Record<string, string>>, writer: Writer = administrator, before = {}) =>
  writtenAttributes(pool, listOf(given), writer, before)
const listOf = (given: Readonly<Record<string, string>>): GivenAttributes =>
  Object.entries(given).map(([Name, Value]) => ({ Name, Value }))
const problem = (message: string, error = 'InvalidParameterException') => ({ problem: { error, message } })

test('what is given is set, and a blank value deletes', () => {
  expect(write({ email: 'jane@example.com', 'custom:plan': 'gold', gender: '' })).toEqual({
    set: { email: 'jane@example.com', 'custom:plan': 'gold' },
    removed: ['gender'],
  })
})

test('of two values of one attribute the last counts', () => {
  const given = [
    { Name: 'gender', Value: 'a' },
    { Name: 'gender', Value: '' },
    { Name: 'locale', Value: '' },
    { Name: 'locale', Value: 'de' },
  ]
  expect(writtenAttributes(pool, given, administrator, {})).toEqual({ set: { locale: 'de' }, removed: ['gender'] })
})

describe('the schema', () => {
  test.each([
    [
      'administrator',
      administrator,
      'Invalid user attributes: user.custom:foo: Attribute does not exist in the schema.\nuser.bar: Attribute does not exist in the schema.\n',
    ],
    [
      'client',
      anyClient,
      'Attributes did not conform to the schema: custom:foo: Attribute does not exist in the schema.\nbar: Attribute does not exist in the schema.\n',
    ],
  ] as const)('names it does not have are told all at once to a %s', (_, writer, message) => {
    expect(write({ 'custom:foo': '1', bar: '2' }, writer)).toEqual(problem(message))
  })

  test.each([
    ['email', 'jane', 'Invalid email address format.'],
    ['email', 'a@b,c@d', 'Invalid email address format.'],
    ['phone_number', '555', 'Invalid phone number format.'],
    ['custom:plan', 'golden', 'user.custom:plan: String must be no longer than 5 characters\n'],
    ['custom:plan', 'g', 'user.custom:plan: String must be no shorter than 2 characters\n'],
    ['custom:seats', '10', 'user.custom:seats: Number must be no larger than 9\n'],
    ['custom:seats', 'many', 'user.custom:seats: The value must be a whole number\n'],
    ['dev:custom:staff', 'perhaps', 'user.dev:custom:staff: The value must be true or false\n'],
    ['birthdate', '1999', 'user.birthdate: String must be no shorter than 10 characters\n'],
    ['gender', 'é'.repeat(1_025), 'user.gender: String must be no longer than 2048 characters\n'],
    ['name', '', 'user.name: Required attribute cannot be deleted.\n'],
    ['sub', '1', 'Cannot modify the non-mutable attribute sub'],
  ])('%s may not be %s', (name, value, message) => {
    expect(write({ [name]: value })).toEqual(problem(message))
  })

  test('an attribute that is not mutable is set once', () => {
    expect(write({ nickname: 'J' })).toEqual({ set: { nickname: 'J' }, removed: [] })
    expect(write({ nickname: 'J' }, administrator, { nickname: 'J' })).toEqual({ set: { nickname: 'J' }, removed: [] })
    expect(write({ nickname: 'K' }, administrator, { nickname: 'J' })).toEqual(
      problem('user.nickname: Attribute cannot be updated.\n'),
    )
  })

  test('a surrogate pair is one character', () => {
    expect(write({ 'custom:plan': '😀😀😀😀😀' })).toMatchObject({ set: { 'custom:plan': '😀😀😀😀😀' } })
  })

  test('each required attribute that is missing has its line', () => {
    expect(missingRequiredSentence(pool, {})).toBe(
      'Attributes did not conform to the schema: name: The attribute is required\n',
    )
    expect(missingRequiredSentence(pool, { name: 'Jane' })).toBeUndefined()
  })
})

describe('a client', () => {
  const limited: Writer = { kind: 'client', client: aClient({ WriteAttributes: ['email', 'name'] }) }
  const forbidden = problem('A client attempted to write unauthorized attribute', 'NotAuthorizedException')

  test('writes what its list names and nothing else', () => {
    expect(write({ email: 'jane@example.com' }, limited)).toEqual({ set: { email: 'jane@example.com' }, removed: [] })
    expect(write({ gender: 'x' }, limited)).toEqual(forbidden)
    expect(write({ 'custom:foo': 'x' }, limited)).toEqual(forbidden)
  })

  test('never writes what is for developers', () => {
    expect(write({ 'dev:custom:staff': 'true' }, anyClient)).toEqual(forbidden)
    expect(write({ 'dev:custom:staff': 'true' })).toMatchObject({ set: { 'dev:custom:staff': 'true' } })
  })

  test.each(['email_verified', 'phone_number_verified'])(
    'does not say itself that an address is verified: %s',
    (name) => {
      for (const writer of [anyClient, limited])
        expect(write({ [name]: 'true' }, writer)).toEqual(problem(`Cannot modify the non-mutable attribute ${name}`))
      expect(write({ [name]: 'true' })).toMatchObject({ set: { [name]: 'true' } })
    },
  )
})
