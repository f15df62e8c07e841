import { HOUR, MINUTE, type Clock } from '../../kernel/clock.ts'
import { firstRowOf } from '../../kernel/ids.ts'
import type { Keys } from '../../kernel/keys.ts'
import type { Log } from '../../kernel/log.ts'
import { Conflict, type AuditSeal, type AuditStream, type Store } from '../../store/ports/index.ts'
import { headOf, partsOf, sealed } from './seals.ts'
import { auditStreams } from './streams.ts'

/** Milliseconds an entry lies before it is sealed: a row may be written some time after its id was made, and the clocks of nodes are not one. */
export const YOUNG = 5 * MINUTE
/** Entries under one seal: what a check reads at a time, and how closely it says where something was changed. */
export const UNDER_ONE_SEAL = 1_000
/** Seals on one stream in one round, so that a flooded pool leaves the others their turn. */
const IN_A_ROUND = 100

export interface SealingParts {
  readonly store: Pick<Store, 'read' | 'write'>
  readonly keys: Keys
  readonly now: Clock
  readonly log: Log
}

/** Seals what was audited since the last round. Of several nodes at it one is in time; the others leave it the rest. */
export type SealAudit = (goesOn: () => boolean) => Promise<void>

export function auditSealer({ store, keys, now, log }: SealingParts): SealAudit {
  let toldAt = -Infinity
  let known: AuditSeal | undefined
  return async (goesOn) => {
    let head: AuditSeal | undefined
    if (known && !(await isStillThere(store, known))) {
      log.error(
        { auditHead: headOf(known) },
        'alarm: a seal of the audit log that this server made is gone: verify the log',
      )
      known = undefined
    }
    for await (const stream of auditStreams(store)) {
      if (!goesOn()) break
      for (let i = 0; i < IN_A_ROUND && goesOn(); i++) {
        const seal = await nextSeal({ store, keys, now }, stream)
        if (!seal) break
        if (!(await isAdded(store, seal))) return
        head = seal
        known = seal
      }
    }
    if (!head || now() - toldAt < HOUR) return
    toldAt = now()
    // Whoever changes the database later cannot take this line out of a log that is kept elsewhere: so it is in one of the usual level.
    log.warn({ auditHead: headOf(head) }, 'the audit log is sealed up to here')
  }
}

async function isStillThere(store: SealingParts['store'], { seq, mac }: AuditSeal): Promise<boolean> {
  const [found] = await store.read((tx) => tx.auditSeals.list(seq - 1, 1))
  return found?.mac === mac
}

async function nextSeal(
  { store, keys, now }: Omit<SealingParts, 'log'>,
  stream: AuditStream,
): Promise<AuditSeal | undefined> {
  const at = now()
  const { last, before, entries } = await store.read(async (tx) => {
    const last = await tx.auditSeals.newest({})
    const before = await tx.auditSeals.newest({ stream })
    const entries = await tx.auditSeals.entries(stream, before?.to ?? '', firstRowOf(at - YOUNG), UNDER_ONE_SEAL)
    return { last, before, entries }
  })
  const newest = entries.at(-1)
  return (
    newest &&
    sealed(keys, {
      seq: (last?.seq ?? 0) + 1,
      at,
      stream,
      after: before?.to ?? '',
      to: newest.id,
      parts: partsOf(keys, entries),
      before: last?.mac ?? '',
    })
  )
}

async function isAdded(store: SealingParts['store'], seal: AuditSeal): Promise<boolean> {
  try {
    await store.write((tx) => tx.auditSeals.add(seal))
    return true
  } catch (error) {
    if (error instanceof Conflict) return false
    throw error
  }
}
