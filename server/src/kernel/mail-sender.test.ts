import { expect, test } from 'vitest'
import { allowedSender, identityOf } from './mail-sender.ts'

test.each([
  [['@example.com'], 'Jane <jane@example.com>', { name: 'Jane', address: 'jane@example.com' }],
  [['jane@example.com'], 'jane@example.com', { name: '', address: 'jane@example.com' }],
  [['jane@example.com'], 'joe@example.com', undefined],
  [['@example.com'], 'jane@mail.example.com', undefined],
  [['@example.com'], 'jane@evilexample.com', undefined],
  [['@example.com'], 'a@evil.com <jane@example.com>', undefined],
  [['@example.com'], 'not an address', undefined],
  [[], 'jane@example.com', undefined],
] as const)('of %j, %s is %j', (allowed, from, mailbox) => {
  expect(allowedSender(allowed, from)).toEqual(mailbox)
})

test.each([
  ['arn:aws:ses:eu-west-1:123456789012:identity/no-reply@example.com', 'no-reply@example.com'],
  ['arn:aws:ses:eu-west-1:123456789012:identity/example.com', undefined],
  ['arn:aws:sns:eu-west-1:123456789012:topic', undefined],
])('%s names %s', (arn, address) => {
  expect(identityOf(arn)).toBe(address)
})
