import { describe, expect, test } from 'vitest'
import { aClient, aUser } from '../../../test/records.ts'
import { userId } from '../../kernel/brand.ts'
import type { SessionRecord } from '../../store/ports/index.ts'
import { accessClaims, idClaims, type Claims } from './claims.ts'
import { overrideAccessClaims, overrideIdClaims, type TokenOverrides } from './token-overrides.ts'

// The rules are those of the page on the trigger in the developer guide: a table of claims, and of what a trigger may do with each.

const client = aClient()
const jane = aUser({
  attributes: {
    name: 'Jane',
    email: 'jane@example.com',
    email_verified: 'true',
    phone_number: '+15555550100',
    phone_number_verified: 'true',
    address: 'Main Street 1',
    updated_at: '1700000000',
    'custom:level': '7',
    'dev:custom:note': 'vip',
    identities: '[{"userId":"1","providerName":"Google"}]',
  },
})
const session: SessionRecord = {
  poolId: client.poolId,
  id: 'b0d3c1f2-0000-4000-8000-000000000001',
  userId: userId('34c84488-e0e1-70ae-d2ee-991ad1a898c8'),
  clientId: client.id,
  refreshHash: '',
  authenticatedAt: 1_700_000_000_000,
  expiresAt: 0,
}
const issue = {
  groups: { groups: ['admins'], roles: ['arn:aws:iam::1:role/a'], preferredRole: 'arn:aws:iam::1:role/a' },
  issuer: 'http://127.0.0.1:8229/us-east-1_Test00001',
  eventId: '64f513be-32db-42b0-b78e-b02127b4f463',
  now: 1_700_000_100_000,
}
const single = { jti: '8d3f0000-0000-4000-8000-000000000002', lifetime: 3_600 }
// What only other ways to sign in put there.
const ID: Claims = { ...idClaims(client, jane, session, issue, single), nonce: 'n', at_hash: 'h', acr: '1', amr: ['p'] }
const ACCESS: Claims = { ...accessClaims(client, jane, session, issue, single), device_key: 'd', version: 2 }

const NOTHING: TokenOverrides = {
  id: { add: {}, suppress: [] },
  access: { add: {}, suppress: [], addScopes: [], suppressScopes: [] },
  groups: undefined,
}
type Changes = { add?: Claims; suppress?: string[] }
const inId = (changes: Changes, claims = ID) =>
  overrideIdClaims(claims, { ...NOTHING, id: { ...NOTHING.id, ...changes } })
const inAccess = (changes: Changes & { addScopes?: string[]; suppressScopes?: string[] }, claims = ACCESS) =>
  overrideAccessClaims(claims, { ...NOTHING, access: { ...NOTHING.access, ...changes } })

test('who asks for nothing gets the claims there are', () => {
  expect(JSON.stringify(inId({}))).toBe(JSON.stringify(ID))
  expect(JSON.stringify(inAccess({}))).toBe(JSON.stringify(ACCESS))
})

describe('the whole table', () => {
  const RESERVED = (
    'cognito:username username sub iss identities client_id event_id device_key version ' +
    'acr amr at_hash auth_time azp exp iat jti nbf nonce origin_jti token_use'
  ).split(' ')
  const OF_GROUPS = ['cognito:groups', 'cognito:roles', 'cognito:preferred_role']
  const free = { add: true, suppress: true }
  const fixed = { add: false, suppress: false }
  type Rule = typeof free
  const rows = (names: readonly string[], id: Rule, access: Rule) => names.map((name) => ({ name, id, access }))
  const table = [
    ...rows(['tier', 'https://example.com/tier', '__proto__', '1'], free, free),
    ...rows(['name', 'nickname', 'email', 'phone_number', 'custom:level', 'custom:new'], free, free),
    ...rows(['email_verified', 'phone_number_verified', 'updated_at', 'address'], free, free),
    ...rows(['dev:custom:note', 'dev:custom:new'], { add: false, suppress: true }, { add: false, suppress: true }),
    ...rows(OF_GROUPS, { add: false, suppress: true }, { add: false, suppress: true }),
    ...rows(['cognito:new', 'cognito:email_alias', 'cognito:'], fixed, fixed),
    ...rows(['scope'], free, fixed),
    ...rows(['aud'], fixed, fixed),
    ...rows(RESERVED, fixed, fixed),
  ]

  describe.each([
    { token: 'id', claims: ID, change: inId },
    { token: 'access', claims: ACCESS, change: inAccess },
  ] as const)('$token token', ({ token, claims, change }) => {
    test.each(table)('$name', ({ name, ...rule }) => {
      const { add, suppress } = rule[token]
      const added = { add: { [name]: 'other' } }
      const { [name]: _, ...absent } = claims
      const present = { ...absent, [name]: claims[name] ?? 'before' }
      if (add) expect(Object.hasOwn(change(added, absent), name)).toBe(true)
      else expect(change(added, absent)).toEqual(absent)
      if (add) expect(change(added, present)[name]).not.toEqual(present[name])
      else expect(change(added, present)).toEqual(present)
      expect(change({ suppress: [name] }, present)).toEqual(suppress ? absent : present)
    })
  })

  test('names every claim there is', () => {
    const names = new Set(table.map(({ name }) => name))
    expect([...Object.keys(ID), ...Object.keys(ACCESS)].filter((name) => !names.has(name))).toEqual([])
  })
})

test('a claim that is changed keeps its place, and a new one comes last', () => {
  const names = Object.keys(inId({ add: { tier: 'gold', name: 'Janet' } }))
  expect(names).toEqual([...Object.keys(ID), 'tier'])
})

test('what is both added and suppressed is suppressed, whether it was there or not', () => {
  const both = { add: { name: 'Janet', tier: 'gold', aud: client.id }, suppress: ['name', 'tier', 'aud'] }
  const { name: _, ...rest } = ID
  expect(inId(both)).toEqual(rest)
  expect(inAccess(both)).toEqual(ACCESS)
})

describe('the ID token', () => {
  test.each([
    ['email_verified', 'false', false],
    ['phone_number_verified', 'true', true],
    ['email_verified', 'yes', false],
    ['updated_at', '1800000000', 1_800_000_000],
    ['address', 'Elsewhere', { formatted: 'Elsewhere' }],
  ])('%s is text that becomes the type of the claim: %s', (name, text, claim) => {
    expect(inId({ add: { [name]: text } })[name]).toEqual(claim)
  })

  test.each(['email_verified', 'phone_number_verified', 'updated_at', 'address'])(
    '%s takes no other type, which an access token has nothing against',
    (name) => {
      for (const value of [true, 1, ['a'], { formatted: 'a' }]) {
        expect(inId({ add: { [name]: value } })).toEqual(ID)
        expect(inAccess({ add: { [name]: value } })[name]).toEqual(value)
      }
    },
  )

  test.each([1, 1.5, true, ['a', { b: null }], { a: { b: ['c'] } }])('other claims may be %j', (value) => {
    expect(inId({ add: { tier: value } })).toEqual({ ...ID, tier: value })
    expect(inAccess({ add: { tier: value } })).toEqual({ ...ACCESS, tier: value })
  })

  test('is not touched by what is said about the access token, nor the other way round', () => {
    const id = { add: { a: '1' }, suppress: ['name'] }
    const access = { add: { b: '2' }, suppress: ['cognito:groups'], addScopes: ['api/read'], suppressScopes: [] }
    const { name: _, ...idRest } = ID
    const { 'cognito:groups': __, ...accessRest } = ACCESS
    expect(overrideIdClaims(ID, { ...NOTHING, id, access })).toEqual({ ...idRest, a: '1' })
    expect(overrideAccessClaims(ACCESS, { ...NOTHING, id, access })).toEqual({
      ...accessRest,
      b: '2',
      scope: 'aws.cognito.signin.user.admin api/read',
    })
  })
})

describe('the access token', () => {
  test('may get an aud if it is the client', () => {
    expect(inAccess({ add: { aud: client.id } })).toEqual({ ...ACCESS, aud: client.id })
    for (const aud of ['another', [client.id], true]) expect(inAccess({ add: { aud } })).toEqual(ACCESS)
  })

  test.each([
    [['api/read'], [], 'aws.cognito.signin.user.admin api/read'],
    [['api/read', 'api/read', 'aws.cognito.signin.user.admin'], [], 'aws.cognito.signin.user.admin api/read'],
    [['api/read', 'api/write'], ['api/write'], 'aws.cognito.signin.user.admin api/read'],
    [['api/read'], ['aws.cognito.signin.user.admin'], 'api/read'],
    [[], ['api/unknown'], 'aws.cognito.signin.user.admin'],
  ])('scopes %j are added, %j suppressed: %s', (addScopes, suppressScopes, scope) => {
    expect(inAccess({ addScopes, suppressScopes })).toEqual({ ...ACCESS, scope })
  })

  test('has no scope claim when every scope is suppressed', () => {
    expect(inAccess({ suppressScopes: ['aws.cognito.signin.user.admin'] })).not.toHaveProperty('scope')
  })
})
