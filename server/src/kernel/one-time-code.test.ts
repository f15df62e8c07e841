import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { keysFrom } from './keys.ts'
import { deriveCode } from './one-time-code.ts'

const keys = keysFrom(Buffer.alloc(32, 7))
const binding = { pool: 'p', subject: 's', purpose: 'reset', destination: 'd' }
const seed = (nonce: Uint8Array, length = 6, alphabet = '0123456789') => ({ keyId: keys.id, nonce, length, alphabet })

test('the same row gives the same code, so a retried mail repeats it', () => {
  const nonce = randomBytes(16)
  expect(deriveCode(keys, seed(nonce), binding)).toBe(deriveCode(keys, seed(nonce), binding))
})

test('a code keeps its leading zeros', () => {
  const codes = Array.from({ length: 400 }, () => deriveCode(keys, seed(randomBytes(16)), binding))
  expect(codes.every((code) => /^\d{6}$/.test(code))).toBe(true)
  expect(codes.some((code) => code.startsWith('0'))).toBe(true)
})

test.each(['pool', 'subject', 'purpose', 'destination'] as const)('another %s is another code', (member) => {
  const nonce = Buffer.alloc(16, 1)
  expect(deriveCode(keys, seed(nonce, 32), { ...binding, [member]: 'other' })).not.toBe(
    deriveCode(keys, seed(nonce, 32), binding),
  )
})

test('another master key is another code', () => {
  const other = keysFrom(Buffer.alloc(32, 8))
  const nonce = Buffer.alloc(16, 1)
  expect(deriveCode(other, seed(nonce, 32), binding)).not.toBe(deriveCode(keys, seed(nonce, 32), binding))
})

test('every digit is equally likely (chi-square over 200,000 digits, p > 1e-6)', () => {
  const counts = new Array<number>(10).fill(0)
  for (let i = 0; i < 6_250; i++) {
    const nonce = Buffer.alloc(16)
    nonce.writeUInt32BE(i)
    for (const digit of deriveCode(keys, seed(nonce, 32), binding)) counts[Number(digit)]! += 1
  }
  const chiSquare = counts.reduce((sum, n) => sum + (n - 20_000) ** 2 / 20_000, 0)
  expect(chiSquare).toBeLessThan(45)
})

test('a long code of a large alphabet has its whole length', () => {
  expect(deriveCode(keys, seed(Buffer.alloc(16), 64, 'ABCDEFGHJKLMNPQRSTUVWXYZ'), binding)).toMatch(/^[A-HJ-NP-Z]{64}$/)
})
