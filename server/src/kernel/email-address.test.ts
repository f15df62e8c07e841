import { expect, test } from 'vitest'
import { parseEmailAddress } from './email-address.ts'

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
