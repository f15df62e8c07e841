import { expect, test } from 'vitest'
import { HOUR } from '../../kernel/clock.ts'
import { aPool } from '../../../test/records.ts'
import { countFailures } from './failures.ts'

test('failures are counted by pool and network for an hour, of a bounded number of networks', () => {
  let now = 0
  const failures = countFailures(() => now, 2)
  const pool = aPool({})
  failures.note(pool, '2001:db8:1:2::1')
  failures.note(pool, '2001:db8:1:2::2')
  expect(failures.from(pool, '2001:db8:1:2:3::9')).toBe(2)
  expect(failures.from(aPool({}, { id: 'us-east-1_Other0001' }), '2001:db8:1:2::1')).toBe(0)
  now = HOUR
  expect(failures.from(pool, '2001:db8:1:2::1')).toBe(0)
  for (const ip of ['192.0.2.1', '192.0.2.2', '192.0.2.3']) failures.note(pool, ip)
  expect(['192.0.2.1', '192.0.2.2', '192.0.2.3'].map((ip) => failures.from(pool, ip))).toEqual([0, 1, 1])
})
