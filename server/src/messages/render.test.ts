import { expect, test } from 'vitest'
import { plainTextOf, renderCode, renderInvitation, renderLink } from './render.ts'

test('a pool without a template says the default', () => {
  expect(renderCode({}, 'EMAIL', '012345')).toEqual({
    subject: 'Your verification code',
    body: 'Your verification code is 012345.',
    isMarkup: false,
  })
  expect(renderCode({}, 'SMS', '012345')).toEqual({
    subject: undefined,
    body: 'Your verification code is 012345.',
    isMarkup: false,
  })
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
  expect(renderCode(pool, 'EMAIL', '7')).toEqual({ subject: 'Reset', body: '<b>7</b> again 7', isMarkup: true })
  expect(renderCode(pool, 'SMS', '7').body).toBe('old 7')
})

test('what a user is called makes no markup, whether the template is some or not', () => {
  const login = { username: '<img/src=//evil.example/x>', password: 'a<b>' }
  expect(renderInvitation({}, 'EMAIL', login)).toMatchObject({
    body: 'Your username is <img/src=//evil.example/x> and temporary password is a<b>.',
    isMarkup: false,
  })
  const pool = { AdminCreateUserConfig: { InviteMessageTemplate: { EmailMessage: '<p>{username} {####}</p>' } } }
  expect(renderInvitation(pool, 'EMAIL', login)).toMatchObject({
    body: '<p>&#60;img/src=//evil.example/x&#62; a&#60;b&#62;</p>',
    isMarkup: true,
  })
})

test('a replacement pattern in a code or template is text', () => {
  expect(renderCode({ EmailVerificationMessage: "a$&b {####} $' {username}" }, 'EMAIL', '$&1').body).toBe(
    "a$&b $&1 $' {username}",
  )
})

test('the address of a link is whole in the plain text', () => {
  const url = "https://id.example.com/confirmUser?client_id=a&user_name=o'neil&confirmation_code=1"
  const { body } = renderLink({}, url)
  expect(plainTextOf(body)).toBe(`Please click the link below to verify your email address. Verify Email (${url})`)
})

test('a line break in a subject becomes a space', () => {
  const pool = { EmailVerificationSubject: 'Reset\r\nBcc: evil@evil.com' }
  expect(renderCode(pool, 'EMAIL', '1').subject).toBe('Reset Bcc: evil@evil.com')
})

test('the plain text of a template reads like the page', () => {
  expect(plainTextOf('<h1>Hello</h1><p>Your code is <b>123456</b></p>1 &lt; 2 &amp;lt;')).toBe(
    'Hello\nYour code is 123456\n1 < 2 &lt;',
  )
})

test.each([
  ['<a href="https://a.example"><b>Reset</b> it</a>', 'Reset it (https://a.example)'],
  ['<a href="https://a.example"><span>https://a.example</span></a>', 'https://a.example'],
  ['<a href="https://a.example">one <a href="https://b.example">two</a>', 'one two (https://b.example)'],
])('a link whose words have tags says where it leads: %s', (html, text) => {
  expect(plainTextOf(html)).toBe(text)
})

test('style and comments are not text, and a link says where it leads', () => {
  const page =
    '<style>p { color: red }</style><title>Reset</title><!-- hidden --><p>Code <b>1</b></p><a class="x" href="https://example.com/reset?a=1">Reset</a> <a href="https://a.example">https://a.example</a>'
  expect(plainTextOf(page)).toBe('Code 1\nReset (https://example.com/reset?a=1) https://a.example')
})

test.each([
  ['spaces', ' '],
  ['open angles', '<'],
  ['unended styles', '<style>'],
  ['unended comments', '<!--'],
  ['unended links', '<a href="x">'],
  ['broken links', '<a href="'],
])('20,000 characters of %s are read in no time', (_, piece) => {
  const begun = performance.now()
  plainTextOf(piece.repeat(20_000 / piece.length))
  expect(performance.now() - begun).toBeLessThan(500)
})
