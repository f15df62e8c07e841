import { generateKeyPairSync } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSignedBy, parseJws, signJws } from './jws.ts'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 })
const key = { kid: 'pQhEkuJnkvyM3z5CSR9mK3l5JWZ9WLJ9R3DqRbIVhJ4=', use: 'id' as const, privateKey, publicKey }

test('the header has exactly a kid and the algorithm', () => {
  const [header = ''] = signJws(key, { sub: 'jane' }).split('.')
  expect(Buffer.from(header, 'base64url').toString()).toBe(`{"kid":"${key.kid}","alg":"RS256"}`)
})

test('what was signed is read back and verifies; one changed character does not', () => {
  const token = signJws(key, { sub: 'jane', scope: 'a b' })
  const jws = parseJws(token)
  expect(jws).toMatchObject({ kid: key.kid, claims: { sub: 'jane', scope: 'a b' } })
  expect(jws && isSignedBy(publicKey, jws)).toBe(true)
  const [head = '', , signature = ''] = token.split('.')
  const forged = parseJws(`${head}.${Buffer.from('{"sub":"root"}').toString('base64url')}.${signature}`)
  expect(forged && isSignedBy(publicKey, forged)).toBe(false)
  const other = generateKeyPairSync('rsa', { modulusLength: 2_048 }).publicKey
  expect(jws && isSignedBy(other, jws)).toBe(false)
})

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

test.each([
  ['WRONG_TOKEN'],
  ['a.b.c'],
  ['..'],
  [`${part({ kid: 'k', alg: 'RS256' })}.${part({})}.`],
  [`${part({ kid: 'k', alg: 'RS256' })}.${part({})}.c2ln.more`],
  [`${part({ kid: 'k', alg: 'none' })}.${part({})}.c2ln`],
  [`${part({ kid: 'k', alg: 'HS256' })}.${part({})}.c2ln`],
  [`${part({ alg: 'RS256' })}.${part({})}.c2ln`],
  [`${part({ kid: 7, alg: 'RS256' })}.${part({})}.c2ln`],
  [`${part({ kid: 'k', alg: 'RS256' })}.${part([])}.c2ln`],
  [`${part({ kid: 'k', alg: 'RS256' })}.${part(null)}.c2ln`],
])('%s is no token', (text) => {
  expect(parseJws(text)).toBeUndefined()
})

test('no string breaks the parser', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string(),
          fc.json().map((text) => Buffer.from(text).toString('base64url')),
        ),
      ),
      (parts) => {
        parseJws(parts.join('.'))
      },
    ),
  )
})
