import { expect, test } from 'vitest'
import { parseAddressRange } from './address-range.ts'

test.each([
  ['10.0.0.1', { family: 'ipv4', address: '10.0.0.1', prefix: 32 }],
  ['10.0.0.0/8', { family: 'ipv4', address: '10.0.0.0', prefix: 8 }],
  ['0.0.0.0/0', { family: 'ipv4', address: '0.0.0.0', prefix: 0 }],
  ['::1', { family: 'ipv6', address: '::1', prefix: 128 }],
  ['2001:db8::/32', { family: 'ipv6', address: '2001:db8::', prefix: 32 }],
])('%s is a range', (text, range) => {
  expect(parseAddressRange(text)).toEqual(range)
})

test.each([
  '',
  'nonsense',
  'proxy.example.com',
  '10.0.0.0/33',
  '10.0.0/8',
  '10.0.0.0/',
  '10.0.0.0/8/8',
  '10.0.0.0/-1',
  '::1/129',
  'fe80::1%eth0',
])('"%s" is none', (text) => {
  expect(parseAddressRange(text)).toBeUndefined()
})
