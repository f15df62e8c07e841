import { expect, test } from 'vitest'
import { POOL, jane } from '../scenario.ts'
import { protectedPool, type Place } from './protected.ts'

const BLOCKED = 'NotAuthorizedException: Unable to login because of security reasons.'
const EMAIL = 'jane@example.com'
const UserAgent = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
const HOME: Place = { ip: '198.51.100.7', device: { UserAgent } }
const ABROAD: Place = { ip: '203.0.113.9', device: { UserAgent } }
const AWAY: Place = { ip: '203.0.113.9', device: { DeviceName: '<b>Pixel</b>' } }

async function telling(options: Parameters<typeof protectedPool>[0] = {}) {
  const it = await protectedPool({ server: { mailSenders: '@example.com' }, ...options })
  const AccountTakeoverRiskConfiguration = {
    Actions: {
      LowAction: { Notify: true, EventAction: 'NO_ACTION' },
      MediumAction: { Notify: true, EventAction: 'BLOCK' },
      HighAction: { Notify: false, EventAction: 'BLOCK' },
    },
    NotifyConfiguration: {
      From: 'Guard <guard@example.com>',
      ReplyTo: 'help@example.com',
      SourceArn: 'arn:aws:ses:us-east-1:123456789012:identity/guard@example.com',
      BlockEmail: {
        Subject: 'Blocked',
        HtmlBody: '<p>{username} {ip-address} {device-name} {event-id} {feedback-token}</p>',
      },
    },
  }
  await it.admin('SetRiskConfiguration', { AccountTakeoverRiskConfiguration })
  await it.signIn(HOME)
  return it
}

test('the user is told of a sign-in, in the pool’s words or ours, with what gives feedback', async () => {
  await using it = await telling()
  expect((await it.signIn(AWAY)).outcome).toBe(BLOCKED)
  expect((await it.signIn(ABROAD)).outcome).toBe('ok')
  const [blocked, seen] = await it.at.messages(EMAIL)
  const [, medium] = await it.events()
  const words = /^<p>jane 203\.0\.113\.9 &#60;b&#62;Pixel&#60;\/b&#62; (\S+) (\S+)<\/p>$/
  const [, EventId = '', FeedbackToken = ''] = words.exec(blocked?.body ?? '') ?? []
  expect([blocked?.kind, blocked?.subject, EventId]).toEqual([
    'AccountTakeOverNotification',
    'Blocked',
    medium?.['EventId'],
  ])
  const feedback = { UserPoolId: POOL, Username: 'jane', EventId, FeedbackToken, FeedbackValue: 'Invalid' }
  expect((await it.at.call('UpdateAuthEventFeedback', feedback)).outcome).toBe('ok')
  expect(seen?.subject).toBe('A new sign-in to your account')
  expect(seen?.body).toContain('Firefox 140, Linux at 203.0.113.9')
})

test.each([
  ['a wrong password', {}, 'Wrong-Horse-9'],
  ['AUDIT', { mode: 'AUDIT' }, undefined],
  ['an address that was not proved', { users: [jane({}, { email_verified: 'false' })] }, undefined],
])('nobody is told of %s', async (_, options, password) => {
  await using it = await telling(options)
  await it.signIn(AWAY, 'jane', password)
  expect(await it.at.messages()).toEqual([])
})
