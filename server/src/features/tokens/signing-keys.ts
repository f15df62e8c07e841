import { createPrivateKey, createPublicKey, generateKeyPair, type KeyObject } from 'node:crypto'
import { promisify } from 'node:util'
import type { PoolId } from '../../kernel/brand.ts'
import { open, seal } from '../../kernel/seal.ts'
import { Conflict, type SigningKeyRecord } from '../../store/ports/index.ts'
import type { Services } from '../context.ts'

export interface SigningKey {
  /** 32 random bytes in base64, as Cognito's key ids are. */
  readonly kid: string
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
}

/** The two keys of a pool, open. */
export type PoolKeys = { readonly [Use in SigningKeyRecord['use']]: SigningKey }

export interface SigningKeyRing {
  /** The pool's keys, made now if it has none. */
  obtain(poolId: PoolId): Promise<PoolKeys>
  /** The pool's keys, if it has any: what a token that comes in is checked with. */
  find(poolId: PoolId): Promise<PoolKeys | undefined>
}

const newKeyPair = promisify(generateKeyPair)

/**
 * Keys are opened once and kept as KeyObjects. Making them takes a tenth of a second on libuv's threads, never on the event loop; of two
 * processes that make them at once one writes, and both use what was written.
 */
export function signingKeyRing(ctx: Pick<Services, 'store' | 'keys' | 'random' | 'now'>): SigningKeyRing {
  const cache = new Map<PoolId, Promise<PoolKeys>>()

  const load = async (poolId: PoolId): Promise<PoolKeys | undefined> => {
    const records = await ctx.store.read((tx) => tx.signingKeys.list(poolId))
    const id = records.find(({ use }) => use === 'id')
    const access = records.find(({ use }) => use === 'access')
    return id && access && { id: openKey(ctx, id), access: openKey(ctx, access) }
  }

  const make = async (poolId: PoolId): Promise<PoolKeys> => {
    const records = await Promise.all([newKey(ctx, poolId, 'id'), newKey(ctx, poolId, 'access')])
    try {
      await ctx.store.write(async (tx) => {
        for (const record of records) await tx.signingKeys.add(record)
      })
    } catch (error) {
      if (!(error instanceof Conflict)) throw error
    }
    const written = await load(poolId)
    if (!written) throw new Error(`the signing keys of ${poolId} were written and are not there`)
    return written
  }

  const keep = (poolId: PoolId, keys: Promise<PoolKeys>) => {
    cache.set(poolId, keys)
    keys.catch(() => cache.delete(poolId))
    return keys
  }

  return {
    async find(poolId) {
      const known = cache.get(poolId)
      if (known) return known
      const loaded = await load(poolId)
      return loaded && keep(poolId, Promise.resolve(loaded))
    },
    async obtain(poolId) {
      return (
        cache.get(poolId) ??
        keep(
          poolId,
          load(poolId).then((loaded) => loaded ?? make(poolId)),
        )
      )
    },
  }
}

async function newKey(
  { keys, random, now }: Pick<Services, 'keys' | 'random' | 'now'>,
  poolId: PoolId,
  use: SigningKeyRecord['use'],
): Promise<SigningKeyRecord> {
  const { publicKey, privateKey } = await newKeyPair('rsa', { modulusLength: 2_048 })
  const kid = random(32).toString('base64')
  return {
    poolId,
    kid,
    use,
    publicJwk: JSON.stringify(publicJwk({ kid, publicKey })),
    privateKey: seal(keys, random, placeOf({ poolId, kid }), privateKey.export({ type: 'pkcs8', format: 'der' })),
    createdAt: now(),
  }
}

function openKey({ keys }: Pick<Services, 'keys'>, record: SigningKeyRecord): SigningKey {
  const key = open(keys, placeOf(record), record.privateKey)
  const privateKey = createPrivateKey({ key, format: 'der', type: 'pkcs8' })
  return { kid: record.kid, privateKey, publicKey: createPublicKey(privateKey) }
}

function placeOf({ poolId, kid }: Pick<SigningKeyRecord, 'poolId' | 'kid'>) {
  return { table: 'signing_keys', pool: poolId, row: kid, column: 'private' }
}

/** One entry of a pool's JWKS, members in the order the service gives them. */
export function publicJwk({
  kid,
  publicKey,
}: Pick<SigningKey, 'kid' | 'publicKey'>): Readonly<Record<string, string | undefined>> {
  const { e, kty, n } = publicKey.export({ format: 'jwk' })
  return { alg: 'RS256', e, kid, kty, n, use: 'sig' }
}
