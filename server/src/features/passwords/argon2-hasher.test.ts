import { parseOptions } from '@node-rs/argon2'
import { expect, test } from 'vitest'
import { argon2Hasher, decoyHash } from './argon2-hasher.ts'
import { HasherBusy } from './hasher.ts'

const cheap = { memoryCost: 64, timeCost: 1 }

test('a hash verifies its password and no other', async () => {
  const hasher = argon2Hasher({ concurrency: 2, queue: 10, ...cheap })
  const phc = await hasher.hash('Correct-Horse-7')
  expect(phc).toMatch(/^\$argon2id\$v=19\$m=64,t=1,p=1\$/)
  expect(await hasher.verify(phc, 'Correct-Horse-7')).toBe(true)
  expect(await hasher.verify(phc, 'correct-horse-7')).toBe(false)
})

test('without a hash the answer is no', async () => {
  const hasher = argon2Hasher({ concurrency: 1, queue: 10, ...cheap })
  expect(await hasher.verify(undefined, 'Correct-Horse-7')).toBe(false)
})

test('the decoy has the cost, salt and length of a real hash', async () => {
  const hasher = argon2Hasher({ concurrency: 1, queue: 10, ...cheap })
  const real = await hasher.hash('Correct-Horse-7')
  expect(parseOptions(decoyHash(cheap))).toEqual(parseOptions(real))
  expect(decoyHash(cheap)).toHaveLength(real.length)
})

test('a password is the exact string: neither letter case nor Unicode form is levelled', async () => {
  const hasher = argon2Hasher({ concurrency: 1, queue: 10, ...cheap })
  const phc = await hasher.hash('Ünï-Code-7')
  expect(await hasher.verify(phc, 'Ünï-Code-7')).toBe(true)
  expect(await hasher.verify(phc, 'Ünï-Code-7'.normalize('NFD'))).toBe(false)
})

test('the queue is bounded and moves on', async () => {
  const hasher = argon2Hasher({ concurrency: 1, queue: 2, ...cheap })
  const outcomes = await Promise.allSettled([1, 2, 3, 4, 5].map((n) => hasher.hash(`password ${n}`)))
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected', 'rejected'])
  expect(outcomes[4]).toMatchObject({ reason: expect.any(HasherBusy) })
  expect(await hasher.hash('afterwards')).toContain('argon2id')
})
