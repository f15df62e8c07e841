import { describe, expect, test } from 'vitest'
import { readTokenOverrides } from './read-token-overrides.ts'

const NO_CHANGES = { add: {}, suppress: [] }
const NO_SCOPES = { addScopes: [], suppressScopes: [] }
const NOTHING = {
  overrides: { id: NO_CHANGES, access: { ...NO_CHANGES, ...NO_SCOPES }, groups: undefined },
  droppedScopes: [],
}
const v1 = (details: unknown) => readTokenOverrides('V1_0', { claimsOverrideDetails: details })
const v2 = (details: unknown) => readTokenOverrides('V2_0', { claimsAndScopeOverrideDetails: details })
const v3 = (details: unknown) => readTokenOverrides('V3_0', { claimsAndScopeOverrideDetails: details })

test.each([
  ['V1_0', {}],
  ['V1_0', { claimsOverrideDetails: null }],
  ['V1_0', { claimsOverrideDetails: {} }],
  ['V1_0', { claimsOverrideDetails: { claimsToAddOrOverride: null, claimsToSuppress: null } }],
  ['V1_0', { claimsAndScopeOverrideDetails: { idTokenGeneration: { claimsToSuppress: ['email'] } } }],
  ['V2_0', {}],
  ['V2_0', { claimsAndScopeOverrideDetails: null }],
  ['V2_0', { claimsAndScopeOverrideDetails: { idTokenGeneration: null, accessTokenGeneration: null } }],
  ['V2_0', { claimsAndScopeOverrideDetails: { idTokenGeneration: {}, accessTokenGeneration: {} } }],
  ['V2_0', { claimsAndScopeOverrideDetails: { accessTokenGeneration: { scopesToAdd: null, scopesToSuppress: null } } }],
  ['V3_0', { claimsOverrideDetails: { claimsToSuppress: ['email'] } }],
] as const)('%s: %j asks for nothing', (version, response) => {
  expect(readTokenOverrides(version, response)).toEqual(NOTHING)
})

test('V1 speaks of the ID token, and of groups', () => {
  const groupOverrideDetails = { groupsToOverride: ['a'], iamRolesToOverride: ['r'], preferredRole: 'r' }
  expect(
    v1({ claimsToAddOrOverride: { tier: 'gold' }, claimsToSuppress: ['email'], groupOverrideDetails }),
  ).toMatchObject({
    overrides: {
      id: { add: { tier: 'gold' }, suppress: ['email'] },
      access: { ...NO_CHANGES, ...NO_SCOPES },
      groups: { groups: ['a'], roles: ['r'], preferredRole: 'r' },
    },
  })
})

test.each([
  ['V2', v2],
  ['V3', v3],
])('%s speaks of both tokens, of scopes and of groups, with values of any type', (_, read) => {
  const values = { a: 'b', c: 1, d: false, e: [], f: { g: null } }
  expect(
    read({
      idTokenGeneration: { claimsToAddOrOverride: values, claimsToSuppress: ['email'] },
      accessTokenGeneration: {
        claimsToAddOrOverride: values,
        claimsToSuppress: ['cognito:groups'],
        scopesToAdd: ['api/read'],
        scopesToSuppress: ['aws.cognito.signin.user.admin'],
      },
      groupOverrideDetails: { groupsToOverride: ['a'] },
    }),
  ).toEqual({
    overrides: {
      id: { add: values, suppress: ['email'] },
      access: {
        add: values,
        suppress: ['cognito:groups'],
        addScopes: ['api/read'],
        suppressScopes: ['aws.cognito.signin.user.admin'],
      },
      groups: { groups: ['a'], roles: undefined, preferredRole: undefined },
    },
    droppedScopes: [],
  })
})

describe.each([
  ['V1', v1],
  ['V2', v2],
  ['V3', v3],
])('the groups in %s', (_, read) => {
  const none = { groups: undefined, roles: undefined, preferredRole: undefined }
  test.each([
    [{}, undefined],
    [{ groupOverrideDetails: null }, none],
    [{ groupOverrideDetails: {} }, none],
    [{ groupOverrideDetails: { groupsToOverride: [], iamRolesToOverride: [], preferredRole: '' } }, none],
    [{ groupOverrideDetails: { groupsToOverride: null, iamRolesToOverride: null, preferredRole: null } }, none],
    [{ groupOverrideDetails: { groupsToOverride: ['a', 'b'] } }, { ...none, groups: ['a', 'b'] }],
    [{ groupOverrideDetails: { iamRolesToOverride: ['r'] } }, { ...none, roles: ['r'] }],
    [{ groupOverrideDetails: { preferredRole: 'r' } }, { ...none, preferredRole: 'r' }],
  ])('%j: kept when left out, replaced as a whole otherwise', (details, groups) => {
    expect(read(details)).toEqual({ ...NOTHING, overrides: { ...NOTHING.overrides, groups } })
  })
})

test('a scope that is none is dropped and named', () => {
  const scopesToAdd = [
    'api/read',
    'api read',
    ' ',
    '',
    'a"b',
    'a\\b',
    'é',
    'a\tb',
    'openid',
    'https://example.com/a:b#c',
  ]
  expect(v2({ accessTokenGeneration: { scopesToAdd } })).toMatchObject({
    overrides: { access: { addScopes: ['api/read', 'openid', 'https://example.com/a:b#c'] } },
    droppedScopes: ['api read', ' ', '', 'a"b', 'a\\b', 'é', 'a\tb'],
  })
})

describe('a response that cannot be used is told by its first fault', () => {
  test.each([undefined, null, 'text', 1, true, []])('%j', (response) => {
    for (const version of ['V1_0', 'V2_0', 'V3_0'] as const)
      expect(readTokenOverrides(version, response)).toEqual({ problem: 'response is no object' })
  })

  const wrongValue = (at: string) => `${at}.claimsToAddOrOverride has "a" with a value of a type it cannot be`
  test.each([
    ['text', 'claimsOverrideDetails is no object'],
    [[], 'claimsOverrideDetails is no object'],
    [{ claimsToAddOrOverride: ['a'] }, 'claimsOverrideDetails.claimsToAddOrOverride is no object'],
    ...[1, true, null, ['b'], { b: 'c' }].map((a): [unknown, string] => [
      { claimsToAddOrOverride: { a } },
      wrongValue('claimsOverrideDetails'),
    ]),
    [{ claimsToSuppress: 'email' }, 'claimsOverrideDetails.claimsToSuppress is no list of strings'],
    [{ claimsToSuppress: ['email', 1] }, 'claimsOverrideDetails.claimsToSuppress is no list of strings'],
    [{ groupOverrideDetails: ['a'] }, 'claimsOverrideDetails.groupOverrideDetails is no object'],
    [
      { groupOverrideDetails: { groupsToOverride: 'a' } },
      'claimsOverrideDetails.groupOverrideDetails.groupsToOverride is no list of strings',
    ],
    [
      { groupOverrideDetails: { iamRolesToOverride: [null] } },
      'claimsOverrideDetails.groupOverrideDetails.iamRolesToOverride is no list of strings',
    ],
    [
      { groupOverrideDetails: { preferredRole: ['r'] } },
      'claimsOverrideDetails.groupOverrideDetails.preferredRole is no string',
    ],
  ])('V1: %j', (details, problem) => {
    expect(v1(details)).toEqual({ problem })
  })

  const both = 'claimsAndScopeOverrideDetails'
  test.each([
    ['text', `${both} is no object`],
    [{ idTokenGeneration: [] }, `${both}.idTokenGeneration is no object`],
    [{ accessTokenGeneration: 'a' }, `${both}.accessTokenGeneration is no object`],
    [{ idTokenGeneration: { claimsToAddOrOverride: { a: null } } }, wrongValue(`${both}.idTokenGeneration`)],
    [{ accessTokenGeneration: { claimsToAddOrOverride: { a: null } } }, wrongValue(`${both}.accessTokenGeneration`)],
    [
      { idTokenGeneration: { claimsToSuppress: {} } },
      `${both}.idTokenGeneration.claimsToSuppress is no list of strings`,
    ],
    [
      { accessTokenGeneration: { scopesToAdd: 'api/read' } },
      `${both}.accessTokenGeneration.scopesToAdd is no list of strings`,
    ],
    [
      { accessTokenGeneration: { scopesToSuppress: [1] } },
      `${both}.accessTokenGeneration.scopesToSuppress is no list of strings`,
    ],
    [{ groupOverrideDetails: false }, `${both}.groupOverrideDetails is no object`],
  ])('V2 and V3: %j', (details, problem) => {
    expect(v2(details)).toEqual({ problem })
    expect(v3(details)).toEqual({ problem })
  })
})

test('5,000 claims and scopes are the most, all lists together', () => {
  const names = (count: number, letter: string) => Array.from({ length: count }, (_, index) => `${letter}${index}`)
  const of = (last: number) =>
    v2({
      idTokenGeneration: {
        claimsToAddOrOverride: Object.fromEntries(names(1_000, 'a').map((name) => [name, 1])),
        claimsToSuppress: names(1_000, 'b'),
      },
      accessTokenGeneration: {
        claimsToAddOrOverride: Object.fromEntries(names(1_000, 'c').map((name) => [name, 1])),
        claimsToSuppress: names(1_000, 'd'),
        scopesToAdd: names(500, 'e'),
        scopesToSuppress: names(last, 'f'),
      },
    })
  expect(of(500)).toHaveProperty('overrides')
  expect(of(501)).toEqual({
    problem: 'claimsAndScopeOverrideDetails names 5001 claims and scopes, and 5000 are the most',
  })
})
