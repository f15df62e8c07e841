import { expect, test } from 'vitest'
import { destinationHash } from './destination.ts'
import { keysFrom } from './keys.ts'

const keys = keysFrom(Buffer.alloc(32, 1))

test.each([
  ['letter case', 'Jane@Example.COM', 'jane@example.com'],
  ['an international domain and its ASCII form', 'jane@b\u00fccher.example', 'jane@xn--bcher-kva.example'],
  ['full-width letters of a domain', 'jane@\uff45xample.com', 'jane@example.com'],
])('%s does not make another destination', (_, one, other) => {
  expect(destinationHash(keys, one)).toBe(destinationHash(keys, other))
})

test('other addresses, and the same one under another key, are other hashes', () => {
  const hash = destinationHash(keys, 'jane@example.com')
  expect(hash).toMatch(/^[0-9a-f]{64}$/)
  expect(destinationHash(keys, 'joan@example.com')).not.toBe(hash)
  expect(destinationHash(keys, '+15551234567')).not.toBe(hash)
  expect(destinationHash(keysFrom(Buffer.alloc(32, 2)), 'jane@example.com')).not.toBe(hash)
})
