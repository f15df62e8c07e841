import { expect, test } from 'vitest'
import { plainTextOf, renderReset } from './render.ts'

test('a pool without a template says the default', () => {
  expect(renderReset({}, 'EMAIL', '012345')).toEqual({
    subject: 'Your verification code',
    body: 'Your verification code is 012345.',
  })
  expect(renderReset({}, 'SMS', '012345')).toEqual({ subject: undefined, body: 'Your verification code is 012345.' })
})

test('the template wins over the older members, and every place of the code is filled', () => {
  const pool = {
    EmailVerificationMessage: 'old {####}',
    EmailVerificationSubject: 'Old',
    SmsVerificationMessage: 'old {####}',
    VerificationMessageTemplate: {
      EmailMessage: '<b>{####}</b> again {####}',
      EmailSubject: 'Reset',
      DefaultEmailOption: 'CONFIRM_WITH_LINK' as const,
    },
  }
  expect(renderReset(pool, 'EMAIL', '7')).toEqual({ subject: 'Reset', body: '<b>7</b> again 7' })
  expect(renderReset(pool, 'SMS', '7').body).toBe('old 7')
})

test('a replacement pattern in a code or template is text', () => {
  expect(renderReset({ EmailVerificationMessage: "a$&b {####} $' {username}" }, 'EMAIL', '$&1').body).toBe(
    "a$&b $&1 $' {username}",
  )
})

test('a line break in a subject becomes a space', () => {
  const pool = { EmailVerificationSubject: 'Reset\r\nBcc: evil@evil.com' }
  expect(renderReset(pool, 'EMAIL', '1').subject).toBe('Reset Bcc: evil@evil.com')
})

test('the plain text of a template reads like the page', () => {
  expect(plainTextOf('<h1>Hello</h1><p>Your code is <b>123456</b></p>1 &lt; 2 &amp;lt;')).toBe(
    'Hello\nYour code is 123456\n1 < 2 &lt;',
  )
})
