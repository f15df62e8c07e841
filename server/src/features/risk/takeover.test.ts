import { expect, test } from 'vitest'
import { HOUR } from '../../kernel/clock.ts'
import { takeoverLevel } from './takeover.ts'

const NOW = 100 * HOUR
const seen = (ip: string, rest: { response?: 'Pass' | 'Fail'; deviceName?: string; ago?: number } = {}) => {
  const { response = 'Pass', deviceName = 'Firefox', ago = 2 * HOUR } = rest
  return { type: 'SignIn', response, context: { ip, deviceName }, at: NOW - ago } as const
}
const level = (ip: string, deviceName: string | undefined, ...earlier: readonly ReturnType<typeof seen>[]) =>
  takeoverLevel(
    { ip, deviceName },
    { passed: earlier.filter(({ response }) => response === 'Pass'), recent: earlier },
    NOW,
  )
const failures = Array.from({ length: 5 }, () => seen('192.0.2.1', { response: 'Fail', ago: 1 }))

test.each([
  ['the first sign-in', level('192.0.2.1', 'Firefox'), undefined],
  ['the same place and device', level('192.0.2.9', 'Firefox', seen('192.0.2.1')), undefined],
  [
    'a device that says nothing of itself, where it did before',
    level('192.0.2.9', undefined, seen('192.0.2.1')),
    'Low',
  ],
  ['another device', level('192.0.2.9', 'Safari', seen('192.0.2.1')), 'Low'],
  ['another network', level('198.51.100.1', 'Firefox', seen('192.0.2.1')), 'Low'],
  ['both', level('198.51.100.1', 'Safari', seen('192.0.2.1')), 'Medium'],
  ['both, after many failures', level('198.51.100.1', 'Safari', seen('192.0.2.1'), ...failures), 'High'],
  ['many failures', level('192.0.2.1', 'Firefox', seen('192.0.2.1'), ...failures), 'Low'],
  [
    'the third network within an hour',
    level(
      '198.51.100.1',
      'Firefox',
      seen('192.0.2.1'),
      ...['203.0.113.1', '192.0.2.1', '10.0.0.1'].map((ip) => seen(ip, { response: 'Fail', ago: 1 })),
    ),
    'Medium',
  ],
  ['another network of IPv6', level('2001:db8:1::1', 'Firefox', seen('2001:db8:2::1')), 'Low'],
  ['the same network of IPv6', level('2001:db8:1::1', 'Firefox', seen('2001:db8:1::2')), undefined],
  ['failures alone are nothing to compare with', level('198.51.100.1', 'Safari', ...failures), undefined],
])('%s', (_, found, expected) => {
  expect(found).toBe(expected)
})
