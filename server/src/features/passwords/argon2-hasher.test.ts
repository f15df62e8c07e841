import { expect, test } from 'vitest'
import { argon2Hasher } from './argon2-hasher.ts'
import { HasherBusy } from './hasher.ts'

const cheap = { memoryCost: 64, timeCost: 1 }

test('a hash verifies its password and no other', async () => {
  const hasher = argon2Hasher({ concurrency: 2, queue: 10, ...cheap })
  const phc = await hasher.hash('Correct-Horse-7')
  expect(phc).toMatch(/^\$argon2id\$v=19\$m=64,t=1,p=1\$/)
  expect(await hasher.verify(phc, 'Correct-Horse-7')).toBe(true)
  expect(await hasher.verify(phc, 'correct-horse-7')).toBe(false)
})

test('without a hash the answer is no, even for the decoy itself', async () => {
  const hasher = argon2Hasher({ concurrency: 1, queue: 10, ...cheap })
  expect(await hasher.verify(undefined, 'nobody has this password')).toBe(false)
})

test('the queue is bounded and moves on', async () => {
  const hasher = argon2Hasher({ concurrency: 1, queue: 2, ...cheap })
  const outcomes = await Promise.allSettled([1, 2, 3, 4, 5].map((n) => hasher.hash(`password ${n}`)))
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected', 'rejected'])
  expect(outcomes[4]).toMatchObject({ reason: expect.any(HasherBusy) })
  expect(await hasher.hash('afterwards')).toContain('argon2id')
})
