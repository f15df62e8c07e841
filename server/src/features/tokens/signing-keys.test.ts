import { createPublicKey, sign, verify } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { engines, temporaryStore } from '../../../test/open-store.ts'
import { poolId } from '../../kernel/brand.ts'
import { DAY, HOUR, MINUTE } from '../../kernel/clock.ts'
import { keysFrom } from '../../kernel/keys.ts'
import { systemRandom } from '../../kernel/random.ts'
import type { Store } from '../../store/ports/index.ts'
import { NO_USER } from '../audit-origin.ts'
import { publicJwk } from './new-signing-key.ts'
import { rotateSigningKeys } from './rotate-signing-keys.ts'
import { signingKeyRing, type PoolKeys } from './signing-keys.ts'

const id = poolId('us-east-1_Test00001')
const ring = (store: Store, master = 1) =>
  signingKeyRing({ store, keys: keysFrom(Buffer.alloc(32, master)), random: systemRandom, now: () => 7 })
const rotation = (at: number) => ({
  id: `row-${at}`,
  poolId: id,
  at,
  operation: 'sparekey keys rotate',
  subject: NO_USER,
  requestId: 'r',
  ip: '',
  outcome: 'accepted' as const,
  reason: 'rotated',
})
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

  test('new keys are published at once and sign after ten minutes; the old ones stay until their last token has died', async () => {
    await using at = await temporaryStore(engine)
    let now = 0
    const ctx = { store: at.store, keys: keysFrom(Buffer.alloc(32, 1)), random: systemRandom, now: () => now }
    const keys = signingKeyRing(ctx)
    const first = await keys.obtain(id)
    now += HOUR
    await rotateSigningKeys(ctx, id, 'gently', rotation(now))
    const seen = async () => {
      const found = await signingKeyRing(ctx).obtain(id)
      return { signs: kids(found), published: found.published.length }
    }
    expect(await seen()).toEqual({ signs: kids(first), published: 4 })
    now += 10 * MINUTE
    const after = await seen()
    expect(after.signs).not.toEqual(kids(first))
    expect(after.published).toBe(4)
    // The process that holds the first pair sees the second within a minute.
    expect(kids(await keys.obtain(id))).toEqual(after.signs)
    now += DAY + 10 * MINUTE - 1
    expect((await seen()).published).toBe(4)
    now += 1
    expect(await seen()).toEqual({ signs: after.signs, published: 2 })
    await rotateSigningKeys(ctx, id, 'gently', rotation(now))
    expect(await at.store.read((tx) => tx.signingKeys.list(id))).toHaveLength(4)
  })

  test('keys that somebody else may have are worthless at once', async () => {
    await using at = await temporaryStore(engine)
    const ctx = { store: at.store, keys: keysFrom(Buffer.alloc(32, 1)), random: systemRandom, now: () => 7 }
    const first = await signingKeyRing(ctx).obtain(id)
    await rotateSigningKeys(ctx, id, 'at once', rotation(7))
    const second = await signingKeyRing(ctx).obtain(id)
    expect(second.published.map(({ kid }) => kid).toSorted()).toEqual(kids(second)?.toSorted())
    expect(kids(second)).not.toEqual(kids(first))
  })
})
