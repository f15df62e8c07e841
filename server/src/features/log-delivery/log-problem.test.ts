import { expect, test } from 'vitest'
import type { LogDelivery } from '../../store/ports/index.ts'
import { namesOf } from './destination.ts'
import { logProblem } from './log-problem.ts'

const LogGroupArn = 'arn:aws:logs:us-east-1:123456789012:log-group:/aws/vendedlogs/users'
const BucketArn = 'arn:aws:s3:::users'
const StreamArn = 'arn:aws:firehose:us-east-1:123456789012:deliverystream/users'
const users = { EventSource: 'userAuthEvents', LogLevel: 'INFO' } as const
const notices = { EventSource: 'userNotification', LogLevel: 'ERROR' } as const
const logs = { CloudWatchLogsConfiguration: { LogGroupArn } }
const s3 = { S3Configuration: { BucketArn } }

test.each<[string, LogDelivery]>([
  ['none at all', []],
  [
    'both sources',
    [
      { ...users, ...s3 },
      { ...notices, ...logs },
    ],
  ],
  ['a stream', [{ ...users, FirehoseConfiguration: { StreamArn } }]],
])('%s is in order', (_, configurations) => {
  expect(logProblem(configurations, () => true)).toBeUndefined()
})

test.each<[LogDelivery, string]>([
  [
    [
      { ...users, ...s3 },
      { ...users, ...logs },
    ],
    'EventSource userAuthEvents can be configured once only.',
  ],
  [[{ ...users, ...s3, LogLevel: 'ERROR' }], 'LogLevel of userAuthEvents must be INFO.'],
  [[{ ...notices, ...logs, LogLevel: 'INFO' }], 'LogLevel of userNotification must be ERROR.'],
  [[users], 'LogConfiguration of userAuthEvents needs exactly one destination.'],
  [[{ ...users, S3Configuration: {} }], 'LogConfiguration of userAuthEvents needs exactly one destination.'],
  [[{ ...users, ...s3, ...logs }], 'LogConfiguration of userAuthEvents needs exactly one destination.'],
  [[{ ...notices, ...s3 }], 'EventSource userNotification can be delivered to a CloudWatch log group only.'],
])('%j is refused: %s', (configurations, text) => {
  expect(logProblem(configurations, () => true)).toBe(text)
})

test('a destination that no setting of the server leads anywhere is refused', () => {
  expect(logProblem([{ ...users, ...s3 }], () => false)).toBe(
    'Log destination arn:aws:s3:::users leads nowhere on this server: its operator has to name it.',
  )
})

test('a destination may be named by its ARN or by what the ARN is of', () => {
  expect(namesOf(LogGroupArn)).toEqual([LogGroupArn, '/aws/vendedlogs/users'])
  expect(namesOf(`${LogGroupArn}:*`)).toEqual([LogGroupArn, '/aws/vendedlogs/users'])
  expect(namesOf(BucketArn)).toEqual([BucketArn, 'users'])
  expect(namesOf(StreamArn)).toEqual([StreamArn, 'users'])
})
