import type { AuditBase, AuditEntry, Store } from '../../store/ports/index.ts'

type Tell = (audit: AuditBase, outcome: AuditEntry['outcome']) => void

/** The same store, which says of every auth event what became of it once its commit is on disk. */
export function toldStore(store: Store, tell: Tell): Store {
  const told = (audit: AuditBase, isAccepted: boolean) => {
    if (audit.event) tell(audit, isAccepted ? 'accepted' : 'refused')
  }
  return {
    ...store,
    codes: {
      async request(act) {
        const outcome = await store.codes.request(act)
        told(act.audit, outcome === 'accepted' && act.effect.kind === 'send')
        return outcome
      },
      async attempt(act) {
        const outcome = await store.codes.attempt(act)
        if (outcome.kind !== 'right') told(act.audit, false)
        return outcome
      },
    },
    windows: {
      async count(call) {
        const outcome = await store.windows.count(call)
        if (outcome === 'limited') told(call.audit, false)
        return outcome
      },
    },
    recovery: {
      async consume(act) {
        const outcome = await store.recovery.consume(act)
        told(act.audit, outcome === 'changed')
        return outcome
      },
    },
    signIn: {
      async settle(act) {
        const outcome = await store.signIn.settle(act)
        told(act.audit, outcome === 'started')
        return outcome
      },
    },
    async write(closure) {
      let entries: AuditEntry[] = []
      const result = await store.write((tx) => {
        // A closure may run twice: what counts is what it wrote the last time.
        entries = []
        return closure({
          ...tx,
          audit: {
            ...tx.audit,
            async append(entry) {
              await tx.audit.append(entry)
              entries.push(entry)
            },
          },
        })
      })
      for (const entry of entries) told(entry, entry.outcome === 'accepted')
      return result
    },
  }
}
