import { SECOND, type Clock } from '../../kernel/clock.ts'
import type { Keys } from '../../kernel/keys.ts'
import type { Log } from '../../kernel/log.ts'
import { open } from '../../kernel/seal.ts'
import type { SigningAccessKey } from '../../protocol/verify-signature.ts'
import type { Store } from '../../store/ports/index.ts'

/** Milliseconds after which a key is looked up again: a revoked one signs no longer than this. */
const FRESH = 1 * SECOND
/** Keys that are remembered, strangers' inventions included. */
const MOST = 1_000

export function secretPlace(id: string) {
  return { table: 'access_keys', pool: '', row: id, column: 'secret' }
}

/** Finds the keys that sign, opened and kept for a second. */
export function accessKeyFinder({
  store,
  keys,
  now,
  accountId,
  log,
}: {
  readonly store: Pick<Store, 'read'>
  readonly keys: Keys
  readonly now: Clock
  readonly accountId: string
  readonly log: Log
}): (id: string) => Promise<SigningAccessKey | undefined> {
  const cache = new Map<string, { readonly at: number; readonly key: SigningAccessKey | undefined }>()
  return async (id) => {
    const known = cache.get(id)
    // A clock that was set back makes no key live until it has caught up.
    if (known && Math.abs(now() - known.at) < FRESH) return known.key
    const record = await store.read((tx) => tx.accessKeys.get(id))
    if (record?.revokedAt !== undefined)
      log.warn({ keyId: id, name: record.name }, 'a call was signed with a key that is revoked')
    const key =
      record && record.revokedAt === undefined
        ? {
            arn: `arn:aws:iam::${accountId}:user/${record.name}`,
            secret: open(keys, secretPlace(id), record.secret).toString(),
            scope: record.scope,
          }
        : undefined
    // Moved to the end: when the map is full the one that was asked for longest ago goes.
    cache.delete(id)
    cache.set(id, { at: now(), key })
    const [oldest] = cache.size > MOST ? cache.keys() : []
    if (oldest !== undefined) cache.delete(oldest)
    return key
  }
}
