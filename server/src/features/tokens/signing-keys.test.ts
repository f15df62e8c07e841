import { createPublicKey, sign, verify } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { engines, temporaryStore } from '../../../test/open-store.ts'
import { poolId } from '../../kernel/brand.ts'
import { keysFrom } from '../../kernel/keys.ts'
import { systemRandom } from '../../kernel/random.ts'
import type { Store } from '../../store/ports/index.ts'
import { publicJwk, signingKeyRing, type PoolKeys } from './signing-keys.ts'

const id = poolId('us-east-1_Test00001')
const ring = (store: Store, master = 1) =>
  signingKeyRing({ store, keys: keysFrom(Buffer.alloc(32, master)), random: systemRandom, now: () => 7 })
const kids = (keys: PoolKeys | undefined) => keys && [keys.id.kid, keys.access.kid]

describe.each(engines)('signing keys on $name', (engine) => {
  test('a pool gets two keys when they are first needed, and keeps them', async () => {
    await using at = await temporaryStore(engine)
    expect(await ring(at.store).find(id)).toBeUndefined()
    const first = await ring(at.store).obtain(id)
    expect(first.id.kid).not.toBe(first.access.kid)
    expect(first.id.kid).toMatch(/^[A-Za-z0-9+/]{43}=$/)
    expect(first.id.publicKey.asymmetricKeyDetails).toMatchObject({ modulusLength: 2_048, publicExponent: 65_537n })
    expect(kids(await ring(at.store).obtain(id))).toEqual(kids(first))
    expect(kids(await ring(at.store).find(id))).toEqual(kids(first))
  })

  test('processes and requests that race for the first keys end with the same pair', async () => {
    await using at = await temporaryStore(engine)
    const processes = [ring(at.store), ring(at.store), ring(at.store)]
    const pairs = await Promise.all(processes.flatMap((one) => [one.obtain(id), one.obtain(id)]))
    expect(new Set(pairs.map((pair) => kids(pair)?.join())).size).toBe(1)
    expect(await at.store.read((tx) => tx.signingKeys.list(id))).toHaveLength(2)
  })

  test('the private key is sealed in the store, and the wrong master key does not open it', async () => {
    await using at = await temporaryStore(engine)
    const pair = await ring(at.store).obtain(id)
    const der = pair.id.privateKey.export({ type: 'pkcs8', format: 'der' })
    const records = await at.store.read((tx) => tx.signingKeys.list(id))
    for (const { privateKey } of records) {
      expect(Buffer.from(privateKey.split('.')[1] ?? '', 'base64url').includes(der.subarray(30, 60))).toBe(false)
    }
    await expect(ring(at.store, 2).obtain(id)).rejects.toThrow('sealed under key')
  })

  test('a failure is not remembered: the next request tries again', async () => {
    await using at = await temporaryStore(engine)
    let failures = 1
    const store: Store = {
      ...at.store,
      read: (closure) => (failures-- > 0 ? Promise.reject(new Error('the disk is gone')) : at.store.read(closure)),
    }
    const one = ring(store)
    await expect(one.obtain(id)).rejects.toThrow('the disk is gone')
    expect(kids(await one.obtain(id))).toHaveLength(2)
  })

  test('the public entry verifies what the private key signs', async () => {
    await using at = await temporaryStore(engine)
    const { access } = await ring(at.store).obtain(id)
    const jwk = publicJwk(access)
    expect(Object.keys(jwk)).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use'])
    expect(jwk).toMatchObject({ alg: 'RS256', e: 'AQAB', kid: access.kid, kty: 'RSA', use: 'sig' })
    const key = createPublicKey({ key: jwk, format: 'jwk' })
    expect(verify('RSA-SHA256', Buffer.from('x'), key, sign('RSA-SHA256', Buffer.from('x'), access.privateKey))).toBe(
      true,
    )
  })
})
