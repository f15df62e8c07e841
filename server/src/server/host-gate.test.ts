import { expect, test } from 'vitest'
import { hostGate } from './host-gate.ts'

const closed = hostGate(false)

test.each(['localhost', 'localhost:8229', 'LOCALHOST', '127.0.0.1:1', '[::1]', '[::1]:8229', 'pool.localhost:8229'])(
  '%s is this machine',
  (host) => {
    expect(closed(host)).toBe(true)
  },
)

test.each([
  undefined,
  '',
  'evil.example',
  'localhost.evil.example',
  'evil.example#localhost',
  'evil.example/localhost',
  'localhost@evil.example',
  'localhost/x',
  '127.0.0.1.nip.io',
  '0.0.0.0',
  '169.254.169.254',
  '[::]',
  'local host',
])('%j is refused', (host) => {
  expect(closed(host)).toBe(false)
})

test('a server open to other machines goes by many names', () => {
  expect(hostGate(true)('sparekey.internal:8229')).toBe(true)
})
