import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import type { PoolId } from '../../kernel/brand.ts'
import { MINUTE } from '../../kernel/clock.ts'
import { open } from '../../kernel/seal.ts'
import { Conflict, type SigningKeyRecord } from '../../store/ports/index.ts'
import type { Services } from '../context.ts'
import { newSigningKey, signingKeyPlace } from './new-signing-key.ts'

export interface SigningKey {
  /** 32 random bytes in base64, as Cognito's key ids are. */
  readonly kid: string
  readonly use: SigningKeyRecord['use']
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
}

/** The keys of a pool, open: the two that sign now, and all that are published. */
export interface PoolKeys {
  readonly id: SigningKey
  readonly access: SigningKey
  readonly published: readonly SigningKey[]
}

export interface SigningKeyRing {
  /** The pool's keys, made now if it has none. */
  obtain(poolId: PoolId): Promise<PoolKeys>
  /** The pool's keys, if it has any: what a token that comes in is checked with. */
  find(poolId: PoolId): Promise<PoolKeys | undefined>
}

/** Milliseconds after which they are looked at again: another process may have made new ones. */
const FRESH = MINUTE

/**
 * Keys are opened once and kept as KeyObjects for a minute. Of two processes that make the first ones at once one writes, and both use what was
 * written.
 */
export function signingKeyRing(ctx: Pick<Services, 'store' | 'keys' | 'random' | 'now'>): SigningKeyRing {
  const cache = new Map<PoolId, { readonly keys: Promise<PoolKeys>; readonly at: number }>()
  const opened = new Map<string, SigningKey>()

  const openOnce = (record: SigningKeyRecord): SigningKey => {
    const known = opened.get(record.kid) ?? openKey(ctx, record)
    opened.set(record.kid, known)
    return known
  }
  const load = async (poolId: PoolId): Promise<PoolKeys | undefined> => {
    const records = await ctx.store.read((tx) => tx.signingKeys.list(poolId))
    const now = ctx.now()
    const alive = records.filter(({ until }) => until === undefined || until > now)
    const signing = (use: SigningKeyRecord['use']) =>
      alive.findLast((record) => record.use === use && record.signsFrom <= now)
    const [id, access] = [signing('id'), signing('access')]
    return id && access && { id: openOnce(id), access: openOnce(access), published: alive.map(openOnce) }
  }

  const make = async (poolId: PoolId): Promise<PoolKeys> => {
    const records = await Promise.all([newSigningKey(ctx, poolId, 'id', 0), newSigningKey(ctx, poolId, 'access', 0)])
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

  const fresh = (poolId: PoolId) => {
    const known = cache.get(poolId)
    return known && Math.abs(ctx.now() - known.at) < FRESH ? known.keys : undefined
  }
  const keep = (poolId: PoolId, keys: Promise<PoolKeys>) => {
    cache.set(poolId, { keys, at: ctx.now() })
    keys.catch(() => cache.delete(poolId))
    return keys
  }

  return {
    async find(poolId) {
      const known = fresh(poolId)
      if (known) return known
      const loaded = await load(poolId)
      return loaded && keep(poolId, Promise.resolve(loaded))
    },
    async obtain(poolId) {
      return (
        fresh(poolId) ??
        keep(
          poolId,
          load(poolId).then((loaded) => loaded ?? make(poolId)),
        )
      )
    },
  }
}

function openKey({ keys }: Pick<Services, 'keys'>, record: SigningKeyRecord): SigningKey {
  const key = open(keys, signingKeyPlace(record), record.privateKey)
  const privateKey = createPrivateKey({ key, format: 'der', type: 'pkcs8' })
  return { kid: record.kid, use: record.use, privateKey, publicKey: createPublicKey(privateKey) }
}
