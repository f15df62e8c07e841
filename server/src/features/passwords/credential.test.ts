import { expect, test } from 'vitest'
import { aPool, aUser } from '../../../test/records.ts'
import { keysFrom } from '../../kernel/keys.ts'
import { systemRandom } from '../../kernel/random.ts'
import { open } from '../../kernel/seal.ts'
import { srpVerifier } from '../../kernel/srp.ts'
import { argon2Hasher } from './argon2-hasher.ts'
import { checkPassword } from './check-password.ts'
import { newCredential, placeOf } from './credential.ts'

const ctx = {
  keys: keysFrom(Buffer.alloc(32, 1)),
  random: systemRandom,
  hasher: argon2Hasher({ concurrency: 1, queue: 10, memoryCost: 64, timeCost: 1 }),
}
const pool = aPool({})
const jane = aUser()

test('a credential checks its password for its user, and for nobody else', async () => {
  const credential = await newCredential(ctx, pool, jane, 'Correct-Horse-7')
  expect(await checkPassword(ctx, pool, jane, credential, 'Correct-Horse-7')).toBe(true)
  expect(await checkPassword(ctx, pool, jane, credential, 'Correct-Horse-8')).toBe(false)
  expect(await checkPassword(ctx, pool, undefined, undefined, 'Correct-Horse-7')).toBe(false)
})

test('a credential pasted into another row does not open', async () => {
  const credential = await newCredential(ctx, pool, jane, 'Correct-Horse-7')
  const other = { id: aUser().id, poolId: aPool({}, { id: 'us-east-1_Other0001' }).id }
  await expect(checkPassword(ctx, { id: other.poolId }, jane, credential, 'Correct-Horse-7')).rejects.toThrow()
  expect(() => open(ctx.keys, placeOf(pool, jane, 'srp'), credential.password)).toThrow()
})

test('every password has an SRP verifier over its own salt, the stored user name and the exact bytes', async () => {
  const password = 'Ünï-Code-7'
  const { srp } = await newCredential(ctx, pool, jane, password)
  const opened = open(ctx.keys, placeOf(pool, jane, 'srp'), srp)
  expect(opened).toHaveLength(16 + 384)
  const identity = { poolName: 'Test00001', username: 'jane' }
  expect(opened.subarray(16)).toEqual(srpVerifier(identity, password, opened.subarray(0, 16)))
  expect(opened.subarray(16)).not.toEqual(srpVerifier(identity, password.normalize('NFD'), opened.subarray(0, 16)))
})

test('nothing of a password can be read from what is kept', async () => {
  const { password, srp } = await newCredential(ctx, pool, jane, 'Correct-Horse-7')
  expect(`${password} ${srp}`).not.toMatch(/Correct|argon2/)
  expect(Buffer.from(password.split('.')[1] ?? '', 'base64url').toString('latin1')).not.toContain('argon2')
})
