import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { encodedData } from '../auth-events/context.ts'
import { awsClis } from '../aws-clis.ts'
import { temporaryFolder } from '../open-store.ts'
import { jane, POOL, SIGNED } from '../scenario.ts'
import { arnOf, responding, withFunctions } from '../triggers/function-host.ts'
import { runAws } from './aws-cli.ts'

const [cli] = awsClis()
const ARN = 'arn:aws:mobiletargeting:us-east-1:123456789012:apps/0123abcd'
const GROUP = 'arn:aws:logs:us-east-1:123456789012:log-group:users'

test.skipIf(!cli)(
  `what forgot-password is told of the caller ends at the function, in the events, the log and the analytics (${cli ? `aws-cli ${cli.version}` : 'SKIPPED: no aws CLI on this machine'})`,
  async () => {
    using home = temporaryFolder()
    const file = (name: string) => join(home.path, name)
    // A function that is told what the caller gave along.
    await using at = await withFunctions(
      { CustomMessage: responding({}) },
      {
        users: [jane()],
        server: { logDestinations: `users=file:${file('users.jsonl')}`, analytics: `file:${file('analytics.jsonl')}` },
      },
    )
    const credentials = { AWS_ACCESS_KEY_ID: 'AKID', AWS_SECRET_ACCESS_KEY: 'secret' }
    const aws = async (line: string, ...rest: readonly string[]) => {
      const args = ['cognito-idp', ...line.split(' '), ...rest]
      const ran = await runAws(cli, at.url, home.path, args, credentials)
      expect([ran.code, ran.stderr]).toEqual([0, ''])
      return ran.stdout === '' ? undefined : JSON.parse(ran.stdout)
    }
    const ofPool = `--user-pool-id ${POOL}`
    await aws(
      `update-user-pool ${ofPool} --user-pool-add-ons AdvancedSecurityMode=AUDIT --lambda-config CustomMessage=${arnOf('CustomMessage')}`,
    )
    const logs = [
      { LogLevel: 'INFO', EventSource: 'userAuthEvents', CloudWatchLogsConfiguration: { LogGroupArn: GROUP } },
    ]
    // Operations that the AWS CLI of many machines does not know yet.
    const LogConfigurations = { UserPoolId: POOL, LogConfigurations: logs }
    expect((await at.call('SetLogDeliveryConfiguration', LogConfigurations, SIGNED)).outcome).toBe('ok')
    const made = await aws(
      `create-user-pool-client ${ofPool} --client-name app --analytics-configuration ApplicationArn=${ARN}`,
    )
    const client: string = made.UserPoolClient.ClientId

    const asking = `forgot-password --client-id ${client} --username jane --analytics-metadata AnalyticsEndpointId=e1 --client-metadata campaign=spring`
    await aws(`${asking} --user-context-data`, `EncodedData=${encodedData(client)}`)

    expect(at.events).toMatchObject([
      { triggerSource: 'CustomMessage_ForgotPassword', request: { clientMetadata: { campaign: 'spring' } } },
    ])
    const { AuthEvents } = await aws(`admin-list-user-auth-events ${ofPool} --username jane`)
    expect(AuthEvents).toMatchObject([
      {
        EventType: 'ForgotPassword',
        EventResponse: 'InProgress',
        EventRisk: { RiskDecision: 'NoRisk', CompromisedCredentialsDetected: false },
        EventContextData: { IpAddress: '127.0.0.1', DeviceName: 'Firefox 140, Linux', Timezone: '+01:00' },
      },
    ])
    const event: string = AuthEvents[0].EventId
    const feedback = `admin-update-auth-event-feedback ${ofPool} --username jane --event-id ${event}`
    expect(await aws(`${feedback} --feedback-value Invalid`)).toBeUndefined()
    const again = await aws(`admin-list-user-auth-events ${ofPool} --username jane --max-items 1`)
    expect(again.AuthEvents[0].EventFeedback).toMatchObject({ FeedbackValue: 'Invalid', Provider: 'Admin' })

    const line = (name: string) => JSON.parse(readFileSync(file(name), 'utf8'))
    await vi.waitFor(() =>
      expect(line('users.jsonl')).toMatchObject({
        eventSource: 'USER_ACTIVITY',
        message: { eventId: event, eventType: 'ForgotPassword', clientId: client, hasContextData: 'true' },
      }),
    )
    await vi.waitFor(() =>
      expect(line('analytics.jsonl')).toMatchObject({
        event_type: '_userauth.forgot_password',
        application: { app_id: '0123abcd' },
        client: { client_id: 'e1' },
      }),
    )
  },
  120_000,
)
