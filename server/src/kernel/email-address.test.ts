import { expect, test } from 'vitest'
import { parseEmailAddress, parseMailbox } from './email-address.ts'

test.each([
  ['jane@example.com', 'jane', 'example.com'],
  ['Jane.Doe+tag@Example.COM', 'Jane.Doe+tag', 'example.com'],
  ["o'neil!#$%&*/=?^_`{|}~-@x.co.uk", "o'neil!#$%&*/=?^_`{|}~-", 'x.co.uk'],
  ['root@localhost', 'root', 'localhost'],
  ['jane@bücher.example', 'jane', 'xn--bcher-kva.example'],
  [`${'a'.repeat(64)}@example.com`, 'a'.repeat(64), 'example.com'],
])('%s is an address', (text, local, domain) => {
  expect(parseEmailAddress(text)).toEqual({ local, domain })
})

test.each([
  ['no at sign', 'jane.example.com'],
  ['two at signs', 'jane@evil.com@example.com'],
  ['a quoted local part', '"jane@evil.com x"@example.com'],
  ['a quoted local part with a comma', '"a,b"@example.com'],
  ['a comment', 'jane(comment)@example.com'],
  ['a comment in the domain', 'jane@(x)example.com'],
  ['a list', 'jane@example.com,evil@evil.com'],
  ['a list by semicolon', 'jane@example.com;evil@evil.com'],
  ['a display name', 'Jane <jane@example.com>'],
  ['CR LF', 'jane@example.com\r\nBcc: evil@evil.com'],
  ['a line feed in the local part', 'ja\nne@example.com'],
  ['a tab in the domain', 'jane@exa\tmple.com'],
  ['white space', 'jane @example.com'],
  ['an encoded word', '=?utf-8?Q?jane=40evil.com=3e?=@example.com.'],
  ['a percent escape in the domain', 'jane@example%2ecom'],
  ['a source route', '@evil.com:jane@example.com'],
  ['a bracketed IP', 'jane@[127.0.0.1]'],
  ['a bare IP', 'jane@127.0.0.1'],
  ['a number', 'jane@2130706433'],
  ['a dot at the start', '.jane@example.com'],
  ['a dot at the end', 'jane.@example.com'],
  ['two dots', 'ja..ne@example.com'],
  ['an empty label', 'jane@example..com'],
  ['a label that starts with a hyphen', 'jane@-example.com'],
  ['a local part too long', `${'a'.repeat(65)}@example.com`],
  ['a local part outside ASCII', 'jané@example.com'],
  ['a NUL', 'jane\0@example.com'],
  ['an empty string', ''],
])('%s is none', (_, text) => {
  expect(parseEmailAddress(text)).toBeUndefined()
})

test('full-width and other compatible spellings of a domain come out as the ASCII they mean', () => {
  expect(parseEmailAddress('jane@ｅｘａｍｐｌｅ.com')?.domain).toBe('example.com')
  expect(parseEmailAddress('jane@exam\u00adple.com')?.domain).toBe('example.com')
})

test.each([
  ['an uppercase local part keeps its case', 'Jane@example.com', 'Jane'],
  [
    'a percent hack is a plain local part, and goes to the domain after the @ alone',
    'jane%evil.com@example.com',
    'jane%evil.com',
  ],
  ['so is a bang path', 'evil.com!jane@example.com', 'evil.com!jane'],
])('%s', (_, text, local) => {
  expect(parseEmailAddress(text)).toEqual({ local, domain: 'example.com' })
})

test.each([
  ['a Cyrillic look-alike in the local part', 'j\u0430ne@example.com'],
  ['a full-width at sign', 'jane\uff20example.com'],
  ['a full-width full stop that would make another label empty', 'jane@\uff0eexample.com'],
  ['a second address behind an ideographic comma', 'jane@example.com\u3001evil@evil.com'],
  ['a sign that folds to letters around a slash', 'jane@evil.com\u2100example.com'],
  ['a character that folds to a percent escape', 'jane@\uff05example.com'],
  ['a full-width number, which folds to an IPv4 address', 'jane@\uff11\uff12\uff17.0.0.1'],
  ['a hexadecimal IPv4 address', 'jane@0x7f.0.0.0x1'],
  ['a right-to-left override', 'jane@\u202eexample.com'],
  ['a zero-width space in the local part', 'ja\u200bne@example.com'],
  ['a vertical tab', 'jane\u000b@example.com'],
  ['a lone surrogate', 'jane@ex\ud800ample.com'],
  ['a colon and port', 'jane@example.com:25'],
  ['a route by percent and brackets', '<@evil.com,@x:jane@example.com>'],
  ['a broken punycode label', 'jane@xn--\u00e4.example'],
  ['a domain longer than 255 octets', `j@${'a.'.repeat(130)}com`],
  ['a label longer than 63 octets', `j@${'a'.repeat(64)}.com`],
  ['a path longer than 254', `${'a'.repeat(64)}@${'b.'.repeat(94)}com`],
])('%s is none', (_, text) => {
  expect(parseEmailAddress(text)).toBeUndefined()
})

test('a look-alike domain is the other domain it is, never the one it looks like', () => {
  expect(parseEmailAddress('jane@ex\u0430mple.com')?.domain).toBe('xn--exmple-4nf.com')
})

test.each([
  ['jane@example.com', { name: '', address: 'jane@example.com' }],
  ['Example Ltd <no-reply@Example.com>', { name: 'Example Ltd', address: 'no-reply@example.com' }],
  ['"Doe, Jane" <jane@b\u00fccher.example>', { name: 'Doe, Jane', address: 'jane@xn--bcher-kva.example' }],
  ['<no-reply@localhost>', { name: '', address: 'no-reply@localhost' }],
])('%s is a mailbox', (text, mailbox) => {
  expect(parseMailbox(text)).toEqual(mailbox)
})

test.each([
  ['a list', 'a@example.com, b@example.com'],
  ['a list of mailboxes', 'A <a@example.com>, B <b@example.com>'],
  ['a name that is an address', 'a@evil.com <b@example.com>'],
  ['a line break in the name', 'A\r\nBcc: x@evil.com <b@example.com>'],
  ['two angles', 'A <a@evil.com> <b@example.com>'],
  ['a group', 'undisclosed:;'],
  ['a name alone', 'Example'],
])('%s is no mailbox', (_, text) => {
  expect(parseMailbox(text)).toBeUndefined()
})
