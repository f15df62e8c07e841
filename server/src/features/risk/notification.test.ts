import { expect, test } from 'vitest'
import { notification } from './notification.ts'

const SourceArn = 'arn:aws:ses:us-east-1:123456789012:identity/security@example.com'
const signIn = {
  username: '<b>jane</b>',
  ip: '198.51.100.7',
  deviceName: 'Firefox 140, Linux',
  at: Date.UTC(2026, 0, 1, 12),
  eventId: 'e1',
  feedbackToken: 't1',
}

test('a pool without words has ours, and says what, where from and when', () => {
  expect(notification({ SourceArn }, 'BlockEmail', signIn)).toEqual({
    subject: 'A sign-in to your account was blocked',
    body: 'Somebody gave your password and was not let in. It was from Firefox 140, Linux at 198.51.100.7, 2026-01-01T12:00:00.000Z. If this was you, there is nothing to do. If it was not, change your password at once.',
    isMarkup: false,
    from: 'security@example.com',
    replyTo: undefined,
  })
  expect(notification({ SourceArn }, 'MfaEmail', signIn).subject).toBe('A new sign-in to your account')
})

test('placeholders are filled in, as text in markup; what is none stays', () => {
  const words = {
    SourceArn,
    From: 'Guard <guard@example.com>',
    ReplyTo: 'help@example.com',
    NoActionEmail: {
      Subject: '{username}: {city}',
      HtmlBody: '<i>{username}</i> {ip-address} {login-time} {event-id} {feedback-token} {country} {else} {toString}',
      TextBody: 'text',
    },
    BlockEmail: { Subject: 's', TextBody: '{username} {device-name}' },
  }
  expect(notification(words, 'NoActionEmail', { ...signIn, username: '<b>jane\n</b>' })).toEqual({
    subject: '<b>jane </b>: unknown',
    body: '<i>&#60;b&#62;jane\n&#60;/b&#62;</i> 198.51.100.7 2026-01-01T12:00:00.000Z e1 t1 unknown {else} {toString}',
    isMarkup: true,
    from: 'Guard <guard@example.com>',
    replyTo: 'help@example.com',
  })
  expect(notification(words, 'BlockEmail', signIn)).toMatchObject({
    body: '<b>jane</b> Firefox 140, Linux',
    isMarkup: false,
  })
})
