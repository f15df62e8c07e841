import type { AuditStream, Store } from '../../store/ports/index.ts'

/** Everything that is audited: what was sent, and the log of each pool. */
export async function* auditStreams(store: Pick<Store, 'read'>): AsyncGenerator<AuditStream> {
  yield { source: 'outbox', poolId: '' }
  let pool = await store.read((tx) => tx.auditSeals.poolAfter(undefined))
  while (pool !== undefined) {
    yield { source: 'audit', poolId: pool }
    const last = pool
    pool = await store.read((tx) => tx.auditSeals.poolAfter(last))
  }
}
