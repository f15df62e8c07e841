import { expect, test } from 'vitest'
import descriptions from '../../model/descriptions.json' with { type: 'json' }
import { describeMember, firstSentence } from './descriptions.ts'
import { operationNames, operations } from './operations.ts'
import { shapeOf } from './shapes.ts'

test('every operation is described, and nothing that is none', () => {
  expect(Object.keys(descriptions.operations).toSorted()).toEqual([...operationNames].toSorted())
})

test('every member that an input or output reaches is described, and nothing that none reaches', () => {
  const reached = reachedMembers()
  const names = new Set(reached.map(({ member }) => member))
  expect(Object.keys(descriptions.members).filter((name) => !names.has(name))).toEqual([])
  expect([...names].filter((name) => !Object.hasOwn(descriptions.members, name))).toEqual([])
  const pairs = new Set(reached.map(({ structure, member }) => `${structure}.${member}`))
  expect(Object.keys(descriptions.structureMembers).filter((pair) => !pairs.has(pair))).toEqual([])
})

test('a text of one structure wins over the text of the name', () => {
  expect(describeMember('TokenValidityUnitsType', 'AccessToken')).toBe('The unit of the lifetime of access tokens.')
  expect(describeMember('GetUserRequest', 'AccessToken')).toBe('The access token of the signed-in user.')
  expect(() => describeMember('GetUserRequest', 'constructor.name')).toThrow('nothing describes')
})

test('every text is plain sentences of less than 300 characters', () => {
  const { operations: calls, members, structureMembers } = descriptions
  for (const [name, text] of [calls, members, structureMembers].flatMap((texts) => Object.entries(texts))) {
    expect(text, name).toMatch(/^[A-Z`0-9].*\.$/)
    expect(text.length, name).toBeLessThan(300)
    expect(text.split('`').length % 2, `${name}: backticks come in pairs`).toBe(1)
    expect(text.replaceAll(/`[^`]*`/g, 'code'), name).not.toMatch(/[*_<>[\]\n]| {2}/)
    expect(firstSentence(text).length, name).toBeGreaterThan(5)
  }
})

function reachedMembers(): readonly { readonly structure: string; readonly member: string }[] {
  const found: { readonly structure: string; readonly member: string }[] = []
  const seen = new Set<string>()
  const visit = (name: string | undefined): void => {
    if (name === undefined || seen.has(name)) return
    seen.add(name)
    const { members = {}, member, key, value } = shapeOf(name)
    for (const [of, shape] of Object.entries(members)) {
      found.push({ structure: name, member: of })
      visit(shape)
    }
    for (const inner of [member, key, value]) visit(inner)
  }
  for (const name of operationNames) {
    visit(operations[name].input)
    visit(operations[name].output)
  }
  return found
}
