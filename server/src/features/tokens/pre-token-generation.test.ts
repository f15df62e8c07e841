import { expect, test } from 'vitest'
import { preTokenGenerationEvent, preTokenGenerationTrigger } from './pre-token-generation.ts'

const userAttributes = { sub: '34c84488-e0e1-70ae-d2ee-991ad1a898c8', 'cognito:user_status': 'CONFIRMED' }
const scopes = ['aws.cognito.signin.user.admin']
const none = { groups: undefined, roles: undefined, preferredRole: undefined }

test('V1 is told groups and no scopes', () => {
  const groups = { groups: ['a', 'b'], roles: ['r'], preferredRole: 'r' }
  const clientMetadata = { from: 'web' }
  expect(preTokenGenerationEvent('V1_0', { userAttributes, groups, scopes, clientMetadata })).toEqual({
    version: '1',
    request: {
      userAttributes,
      groupConfiguration: { groupsToOverride: ['a', 'b'], iamRolesToOverride: ['r'], preferredRole: 'r' },
      clientMetadata,
    },
    response: { claimsOverrideDetails: null },
  })
})

test.each([
  ['V2_0', '2'],
  ['V3_0', '3'],
] as const)('%s is told scopes as well; who has no groups has empty ones', (version, number) => {
  expect(
    preTokenGenerationEvent(version, { userAttributes, groups: none, scopes, clientMetadata: undefined }),
  ).toStrictEqual({
    version: number,
    request: {
      userAttributes,
      groupConfiguration: { groupsToOverride: [], iamRolesToOverride: [], preferredRole: null },
      scopes,
    },
    response: { claimsAndScopeOverrideDetails: null },
  })
})

test('a pool names its trigger by either member, and the newer one says the version', () => {
  const config = { LambdaArn: 'b', LambdaVersion: 'V2_0' } as const
  expect(preTokenGenerationTrigger({})).toBeUndefined()
  expect(preTokenGenerationTrigger({ PreTokenGeneration: 'a' })).toEqual({ arn: 'a', version: 'V1_0' })
  expect(preTokenGenerationTrigger({ PreTokenGenerationConfig: config })).toEqual({ arn: 'b', version: 'V2_0' })
  expect(preTokenGenerationTrigger({ PreTokenGeneration: 'b', PreTokenGenerationConfig: config })).toEqual({
    arn: 'b',
    version: 'V2_0',
  })
})
