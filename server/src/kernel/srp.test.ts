import { createHash, createHmac, randomBytes } from 'node:crypto'
import cognito from 'amazon-cognito-identity-js'
import AuthenticationHelper from 'amazon-cognito-identity-js/lib/AuthenticationHelper.js'
import BigInteger from 'amazon-cognito-identity-js/lib/BigInteger.js'
import { expect, test } from 'vitest'
import { pad, srpVerifier } from './srp.ts'

test.each([
  [
    'AbCdEf123',
    '5fd5a3f0-7c1e-4a2b-9a54-0d3c7f2b1e11',
    'Passw0rd!Ünï',
    'e0d791f21490e257b0edc8a243b39123',
    '5590a28b8098898ca1cb1e26bfb48d0e',
  ],
  [
    '-v7w9UcY6',
    'us-east-1_0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9',
    'b64randompassword==',
    'e1fbb45e9d4f8001e4d63530a227d7a7',
    'ddec6d241210966fe3e7b14c06153031',
  ],
])('the verifier of %s is the known one', (poolName, username, password, salt, head) => {
  const verifier = srpVerifier({ poolName, username }, password, Buffer.from(salt, 'hex'))
  expect(verifier).toHaveLength(384)
  expect(verifier.toString('hex', 0, 16)).toBe(head)
})

test('numbers are written as Java writes them', () => {
  expect(pad(Buffer.from('00007f', 'hex')).toString('hex')).toBe('7f')
  expect(pad(Buffer.from('0080', 'hex')).toString('hex')).toBe('0080')
  expect(pad(Buffer.from('ff', 'hex')).toString('hex')).toBe('00ff')
  expect(pad(Buffer.from('0000', 'hex')).toString('hex')).toBe('00')
})

const Helper = AuthenticationHelper.default ?? AuthenticationHelper
const Big = BigInteger.default ?? BigInteger
const toBig = (bytes: Buffer) => BigInt(`0x${bytes.toString('hex')}`)
const bytesOf = (number: bigint) => {
  const hex = number.toString(16)
  return Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex')
}
const sha = (...parts: Buffer[]) => toBig(createHash('sha256').update(Buffer.concat(parts)).digest())

test('25 sign-ins of the browser SDK agree with the verifier on the session key', async () => {
  expect(cognito.CognitoUser).toBeDefined()
  for (let i = 0; i < 25; i++) {
    const salt = i % 5 === 0 ? Buffer.concat([Buffer.of(0), randomBytes(15)]) : randomBytes(16)
    const identity = { poolName: `Pool${i}`, username: `user-${i}` }
    const password = `pässword ${i}`
    const helper = new Helper(identity.poolName)
    const N = BigInt(`0x${helper.N.toString(16)}`)
    const A: bigint = await new Promise((resolve, reject) =>
      helper.getLargeAValue((error: unknown, value: { toString(radix: number): string }) =>
        error ? reject(error) : resolve(BigInt(`0x${value.toString(16)}`)),
      ),
    )
    const v = toBig(srpVerifier(identity, password, salt))
    const b = toBig(randomBytes(128))
    const k = sha(pad(bytesOf(N)), pad(Buffer.of(2)))
    const B = (k * v + power(2n, b, N)) % N
    const u = sha(pad(bytesOf(A)), pad(bytesOf(B)))
    const S = power(A * power(v, u, N), b, N)
    const prk = createHmac('sha256', pad(bytesOf(u)))
      .update(pad(bytesOf(S)))
      .digest()
    const mine = createHmac('sha256', prk).update('Caldera Derived Key\x01', 'latin1').digest().subarray(0, 16)
    const theirs: Uint8Array = await new Promise((resolve, reject) =>
      helper.getPasswordAuthenticationKey(
        identity.username,
        password,
        new Big(B.toString(16), 16),
        new Big(salt.toString('hex'), 16),
        (error: unknown, key: Uint8Array) => (error ? reject(error) : resolve(key)),
      ),
    )
    expect(Buffer.from(theirs).toString('hex')).toBe(mine.toString('hex'))
  }
}, 60_000)

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n
  for (let b = base % modulus, e = exponent; e > 0n; e >>= 1n, b = (b * b) % modulus)
    if (e & 1n) result = (result * b) % modulus
  return result
}
