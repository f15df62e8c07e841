import { expect, test } from 'vitest'
import { aClient, aUser } from '../../../test/records.ts'
import { userId } from '../../kernel/brand.ts'
import type { SessionRecord } from '../../store/ports/index.ts'
import { accessClaims, idClaims } from './claims.ts'

const client = aClient()
const session: SessionRecord = {
  poolId: client.poolId,
  id: 'b0d3c1f2-0000-4000-8000-000000000001',
  userId: userId('34c84488-e0e1-70ae-d2ee-991ad1a898c8'),
  clientId: client.id,
  refreshHash: '',
  authenticatedAt: 1_700_000_000_999,
  expiresAt: 0,
}
const issuer = 'http://127.0.0.1:8229/us-east-1_Test00001'
const issue = {
  groups: { groups: undefined, roles: undefined, preferredRole: undefined },
  issuer,
  eventId: '64f513be-32db-42b0-b78e-b02127b4f463',
  now: 1_700_000_100_500,
}
const single = { jti: '8d3f0000-0000-4000-8000-000000000002', lifetime: 3_600 }

const jane = aUser({
  username: 'jane',
  attributes: {
    sub: '34c84488-e0e1-70ae-d2ee-991ad1a898c8',
    name: 'Jane',
    email: 'jane@example.com',
    email_verified: 'true',
    phone_number: '+15555550100',
    phone_number_verified: 'false',
    address: 'Main Street 1',
    updated_at: '1700000000',
    'custom:level': '7',
    'custom:member': 'true',
    'dev:custom:note': 'vip',
  },
})

test('the ID token has these claims, of these types, in this order', () => {
  expect(JSON.stringify(idClaims(client, jane, session, issue, single), undefined, 1)).toMatchInlineSnapshot(`
    "{
     "sub": "34c84488-e0e1-70ae-d2ee-991ad1a898c8",
     "email_verified": true,
     "name": "Jane",
     "address": {
      "formatted": "Main Street 1"
     },
     "updated_at": 1700000000,
     "custom:level": "7",
     "custom:member": "true",
     "dev:custom:note": "vip",
     "iss": "http://127.0.0.1:8229/us-east-1_Test00001",
     "phone_number_verified": false,
     "cognito:username": "jane",
     "origin_jti": "b0d3c1f2-0000-4000-8000-000000000001",
     "aud": "38fjsnc484p94kpqsnet7mpld0",
     "event_id": "64f513be-32db-42b0-b78e-b02127b4f463",
     "token_use": "id",
     "auth_time": 1700000000,
     "phone_number": "+15555550100",
     "exp": 1700003700,
     "iat": 1700000100,
     "jti": "8d3f0000-0000-4000-8000-000000000002",
     "email": "jane@example.com"
    }"
  `)
})

test('the access token has these claims, in this order, and no aud', () => {
  expect(JSON.stringify(accessClaims(client, jane, session, issue, single), undefined, 1)).toMatchInlineSnapshot(`
    "{
     "sub": "34c84488-e0e1-70ae-d2ee-991ad1a898c8",
     "iss": "http://127.0.0.1:8229/us-east-1_Test00001",
     "client_id": "38fjsnc484p94kpqsnet7mpld0",
     "origin_jti": "b0d3c1f2-0000-4000-8000-000000000001",
     "event_id": "64f513be-32db-42b0-b78e-b02127b4f463",
     "token_use": "access",
     "scope": "aws.cognito.signin.user.admin",
     "auth_time": 1700000000,
     "exp": 1700003700,
     "iat": 1700000100,
     "jti": "8d3f0000-0000-4000-8000-000000000002",
     "username": "jane"
    }"
  `)
})

test('what a user does not have is no claim', () => {
  expect(Object.keys(idClaims(client, aUser(), session, issue, single))).toEqual([
    'sub',
    'iss',
    'cognito:username',
    'origin_jti',
    'aud',
    'event_id',
    'token_use',
    'auth_time',
    'exp',
    'iat',
    'jti',
  ])
})

test('a client with ReadAttributes gets those, the sub, and what only developers see', () => {
  const narrow = aClient({ ReadAttributes: ['name', 'custom:level', 'email_verified'] })
  const claims = idClaims(narrow, jane, session, issue, single)
  expect(claims).toMatchObject({
    sub: jane.id,
    name: 'Jane',
    'custom:level': '7',
    email_verified: true,
    'dev:custom:note': 'vip',
  })
  for (const hidden of ['email', 'phone_number', 'phone_number_verified', 'address', 'custom:member']) {
    expect(claims).not.toHaveProperty([hidden])
  }
})

test('without token revocation no token says which sign-in it comes from', () => {
  const plain = aClient({ EnableTokenRevocation: false })
  expect(idClaims(plain, jane, session, issue, single)).not.toHaveProperty('origin_jti')
  expect(accessClaims(plain, jane, session, issue, single)).not.toHaveProperty('origin_jti')
})

test('linked identities are an array whose members are strings', () => {
  const linked = aUser({
    attributes: {
      identities:
        '[{"userId":"1","providerName":"Google","providerType":"Google","issuer":null,"primary":true,"dateCreated":1642699117273}]',
    },
  })
  expect(idClaims(client, linked, session, issue, single)).toMatchObject({
    identities: [{ userId: '1', providerName: 'Google', issuer: null, primary: 'true', dateCreated: '1642699117273' }],
  })
})
