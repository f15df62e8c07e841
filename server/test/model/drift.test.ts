import { expect, test } from 'vitest'
import { operationNames, operations } from '../../src/model/index.ts'
import { shapeNames, shapeOf } from '../../src/model/shapes.ts'
import { sdkEnums, sdkOperations, sdkShapesOf, sdkStructures } from './sdk-schemas.ts'

/** What only one of the two has, by `where name`, and why that is right. */
const KNOWN: Readonly<Record<string, string>> = {
  'SDK: structure CognitoIdentityProviderServiceException':
    'the class that all errors of the SDK extend; never on the wire',
}

/** A line for each name that stands on one side only, but for those that are known. */
function differences(what: string, ours: Iterable<string>, theirs: Iterable<string>): readonly string[] {
  const [mine, other] = [new Set(ours), new Set(theirs)]
  return [
    ...[...mine.difference(other)].map((name) => `model: ${what} ${name}`),
    ...[...other.difference(mine)].map((name) => `SDK: ${what} ${name}`),
  ].filter((line) => !(line in KNOWN))
}

const structures = shapeNames.filter((name) => shapeOf(name).type === 'structure' && !shapeOf(name).document)
const enums = shapeNames.filter((name) => shapeOf(name).enum)

/** A shape in the words of the SDK's schemas. */
function typeOf(name: string): string {
  const { type, document, member = '', value = '' } = shapeOf(name)
  if (type === 'structure') return document ? 'document' : name
  if (type === 'list') return `list of ${typeOf(member)}`
  if (type === 'map') return `map of ${typeOf(value)}`
  return type === 'integer' || type === 'long' ? 'number' : type
}

test('the comparison itself finds what is missing on either side', () => {
  expect(differences('member', ['a', 'b'], ['b', 'c'])).toEqual(['model: member a', 'SDK: member c'])
  expect(sdkOperations.length).toBeGreaterThan(100)
  expect(sdkStructures.get('ConfirmForgotPasswordRequest')?.required).toContain('ConfirmationCode')
})

test('the model and the installed SDK have the same operations, structures and enumerations', () => {
  expect([
    ...differences('operation', operationNames, sdkOperations),
    ...differences('structure', structures, sdkStructures.keys()),
    ...differences('enumeration', enums, sdkEnums.keys()),
  ]).toEqual([])
})

test.each([...operationNames])('%s takes and gives the structures that the SDK knows', (name) => {
  const { input, output } = operations[name]
  expect({ input, output }).toEqual(sdkShapesOf.get(name))
})

test.each(structures)('%s has the members that the SDK knows, of the same types', (name) => {
  const theirs = sdkStructures.get(name) ?? { members: {}, required: [], exception: false }
  const { members = {}, required = [], exception = false } = shapeOf(name)
  const ours = Object.entries(members).map(([member, shape]) => [
    member,
    { type: typeOf(shape), sensitive: shapeOf(shape).sensitive === true },
  ])
  expect(Object.fromEntries(ours)).toEqual(theirs.members)
  expect(differences('required', required, theirs.required)).toEqual([])
  expect(exception).toBe(theirs.exception)
})

test.each(enums)('%s has the values that the SDK knows', (name) => {
  expect(differences('value', shapeOf(name).enum ?? [], sdkEnums.get(name) ?? [])).toEqual([])
})
