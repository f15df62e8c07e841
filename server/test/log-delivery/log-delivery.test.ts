import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { encodedData } from '../auth-events/context.ts'
import { temporaryFolder } from '../open-store.ts'
import { CLIENTS, jane, POOL, scenario, SIGNED, type ScenarioOptions, type Scenario } from '../scenario.ts'
import { receiver } from './receiver.ts'

const LogGroupArn = 'arn:aws:logs:us-east-1:123456789012:log-group:/aws/vendedlogs/users'
const BucketArn = 'arn:aws:s3:::users'
const users = { EventSource: 'userAuthEvents', LogLevel: 'INFO', S3Configuration: { BucketArn } }
const failures = {
  EventSource: 'userNotification',
  LogLevel: 'ERROR',
  CloudWatchLogsConfiguration: { LogGroupArn },
}
const watched = (destinations: string, options: ScenarioOptions = {}) =>
  scenario({
    pool: { UserPoolAddOns: { AdvancedSecurityMode: 'AUDIT' } },
    server: { logDestinations: destinations, outboundHosts: '127.0.0.1' },
    ...options,
  })
const set = async (at: Scenario, ...LogConfigurations: object[]) =>
  at.call('SetLogDeliveryConfiguration', { UserPoolId: POOL, LogConfigurations }, SIGNED)
const get = (at: Scenario, UserPoolId = POOL) => at.call('GetLogDeliveryConfiguration', { UserPoolId }, SIGNED)
const forgot = (at: Scenario, Username = 'jane', rest: object = {}) =>
  at.call('ForgotPassword', { ClientId: CLIENTS.hiding, Username, ...rest })
const linesOf = (file: string) =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('what a pool logs', () => {
  test('is kept, shown, replaced and taken away; it does not show in the pool', async () => {
    using folder = temporaryFolder()
    await using at = await watched(`users=file:${join(folder.path, 'a')},${LogGroupArn}=file:${join(folder.path, 'b')}`)
    const shown = (LogConfigurations: object[]) => ({
      LogDeliveryConfiguration: { UserPoolId: POOL, LogConfigurations },
    })
    expect((await get(at)).body).toEqual(shown([]))
    expect((await set(at, users, failures)).body).toEqual(shown([users, failures]))
    expect((await get(at)).body).toEqual(shown([users, failures]))
    const pool = await at.call('DescribeUserPool', { UserPoolId: POOL }, SIGNED)
    expect(JSON.stringify(pool.body)).not.toContain('arn:aws:s3')
    await at.call('UpdateUserPool', { UserPoolId: POOL }, SIGNED)
    expect((await get(at)).body).toEqual(shown([users, failures]))
    expect((await set(at)).body).toEqual(shown([]))
    expect((await get(at)).body).toEqual(shown([]))
  })

  test('is refused where it would not be written, and of a pool that is not there', async () => {
    await using at = await watched('')
    const nowhere = `InvalidParameterException: Log destination ${BucketArn} leads nowhere on this server: its operator has to name it.`
    expect((await set(at, users)).outcome).toBe(nowhere)
    const UserPoolId = 'us-east-1_Nowhere01'
    const missing = `ResourceNotFoundException: User pool ${UserPoolId} does not exist.`
    expect((await get(at, UserPoolId)).outcome).toBe(missing)
    const input = { UserPoolId, LogConfigurations: [] }
    expect((await at.call('SetLogDeliveryConfiguration', input, SIGNED)).outcome).toBe(missing)
    expect((await get(at, 'x')).outcome).toMatch(/^InvalidParameterException/)
  })
})

describe('events of users', () => {
  test('are lines of a file that its owner alone reads, with nothing of nobody’s', async () => {
    using folder = temporaryFolder()
    const file = join(folder.path, 'users.jsonl')
    await using at = await watched(`users=file:${file}`)
    await forgot(at)
    await set(at, users)
    await forgot(at, 'nobody@example.com')
    await forgot(at, 'jane', { UserContextData: { EncodedData: encodedData(CLIENTS.hiding) } })
    const { body } = await at.call('AdminListUserAuthEvents', { UserPoolId: POOL, Username: 'jane' }, SIGNED)
    await vi.waitFor(() => expect(existsSync(file)).toBe(true))
    await at.server.close()
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(linesOf(file)).toEqual([
      {
        eventTimestamp: String(at.now()),
        eventSource: 'USER_ACTIVITY',
        logLevel: 'INFO',
        message: {
          version: '1',
          eventId: body['AuthEvents'][0]['EventId'],
          eventType: 'ForgotPassword',
          userSub: expect.stringMatching(/^[0-9a-f-]{36}$/),
          userName: 'jane',
          userPoolId: POOL,
          clientId: CLIENTS.hiding,
          creationDate: new Date(at.now()).toISOString(),
          eventResponse: 'InProgress',
          riskLevel: '',
          riskDecision: 'NoRisk',
          challenges: [],
          deviceName: 'Firefox 140, Linux',
          ipAddress: '127.0.0.1',
          requestId: expect.any(String),
          compromisedCredentialDetected: 'false',
          city: '',
          country: '',
          hasContextData: 'true',
        },
        logSourceId: { userPoolId: POOL },
      },
    ])
  })

  test('go to a webhook that is signed; each kind of write tells what became of it', async () => {
    await using hook = await receiver('shhh')
    await using at = await watched(`users=${hook.url}`)
    await set(at, users)
    const of = { ClientId: CLIENTS.hiding, Username: 'jane' }
    const signIn = (PASSWORD: string) =>
      at.call('InitiateAuth', {
        ClientId: CLIENTS.hiding,
        AuthFlow: 'USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME: 'jane', PASSWORD },
      })
    await forgot(at)
    const reset = { ...of, ConfirmationCode: await at.code('jane@example.com'), Password: 'Another-Horse-8' }
    await at.call('ConfirmForgotPassword', { ...reset, ConfirmationCode: 'wrong' })
    await at.call('ConfirmForgotPassword', { ...reset, Password: 'short' })
    await at.call('ConfirmForgotPassword', reset)
    await signIn('Wrong-Horse-9')
    await signIn('Another-Horse-8')
    await vi.waitFor(() => expect(hook.lines).toHaveLength(6))
    expect(hook.lines.map(({ message }) => `${message['eventType']} ${message['eventResponse']}`)).toEqual([
      'ForgotPassword InProgress',
      'PasswordChange Fail',
      'PasswordChange Fail',
      'PasswordChange Pass',
      'SignIn Fail',
      'SignIn Pass',
    ])
  })

  test('that nobody takes change nothing for the caller; the operator is told', async () => {
    await using hook = await receiver('shhh', 503)
    await using at = await watched(`users=${hook.url}`)
    await set(at, users)
    expect((await forgot(at)).outcome).toBe('ok')
    await vi.waitFor(() =>
      expect(at.log.join('\n')).toContain(
        'lines for a sink were dropped {"sink":"SPAREKEY_LOG_DESTINATIONS","lines":1,"error":"it answered 503"}',
      ),
    )
    expect(at.log.join('\n')).not.toContain('shhh')
  })
})

test('a message that was given up is a line, without its address', async () => {
  using folder = temporaryFolder()
  const file = join(folder.path, 'failures.jsonl')
  await using at = await watched(`/aws/vendedlogs/users=file:${file}`, {
    users: [jane()],
    server: { logDestinations: `/aws/vendedlogs/users=file:${file}`, messagesPerDestination: '1' },
  })
  await set(at, failures)
  for (let i = 0; i < 2; i++) await forgot(at)
  await at.messages()
  await vi.waitFor(() => expect(existsSync(file)).toBe(true))
  await at.server.close()
  expect(linesOf(file)).toEqual([
    {
      eventTimestamp: String(at.now()),
      eventSource: 'USER_NOTIFICATION',
      logLevel: 'ERROR',
      message: {
        details: expect.stringMatching(
          /^The message ForgotPassword to [0-9a-f-]{36} by EMAIL was given up: too many messages to this address in an hour$/,
        ),
      },
      logSourceId: { userPoolId: POOL },
    },
  ])
})
