import { expect, test } from 'vitest'
import { secretHash } from './secret-hash.ts'

// HMAC-SHA256 over user name and client id, keyed by the secret, as the developer guide has it; the results were computed by another program.
test.each([
  ['jane@example.com', 'Hy5ovG6DQSOuyLEuLQthfg3x3mKZpccIeNZ0FjE22ug='],
  ['janeé', 'YbA18g3Sfy7nIealRu38YOXBpcOyo3JTjr2BCle9Gwg='],
])('the hash of %s', (username, hash) => {
  expect(secretHash('topsecret', username, '38fjsnc484p94kpqsnet7mpld0')).toBe(hash)
})
