import { expect, test } from 'vitest'
import { analyticsProblem } from './analytics-problem.ts'

const ApplicationArn = 'arn:aws:mobiletargeting:us-east-1:123456789012:apps/0123abcd'
const RoleArn = 'arn:aws:iam::123456789012:role/analytics'
const byId = { ApplicationId: '0123abcd', ExternalId: 'x', RoleArn }
const incomplete = 'AnalyticsConfiguration needs ApplicationArn, or ApplicationId with ExternalId and RoleArn.'

test.each([
  [undefined],
  [{ ApplicationArn }],
  [{ ApplicationArn, UserDataShared: true }],
  [{ ApplicationArn, RoleArn }],
  [byId],
])('%j is in order', (AnalyticsConfiguration) => {
  expect(analyticsProblem({ AnalyticsConfiguration })).toBeUndefined()
})

test.each([
  [{}],
  [{ UserDataShared: true }],
  [{ ApplicationId: '0123abcd' }],
  [{ ...byId, ExternalId: undefined }],
  [{ ...byId, RoleArn: undefined }],
  [{ ...byId, ApplicationArn }],
])('%j names no project, or two', (AnalyticsConfiguration) => {
  expect(analyticsProblem({ AnalyticsConfiguration })).toBe(incomplete)
})
