import { NO_USER } from '../../features/audit-origin.ts'
import { poolId } from '../../kernel/brand.ts'
import { DAY, HOUR, MINUTE } from '../../kernel/clock.ts'
import type { Keys } from '../../kernel/keys.ts'
import { open } from '../../kernel/seal.ts'
import type { OutboxEntry } from '../../store/ports/index.ts'
import type { OperatorOutcome, OperatorParts } from './pool-settings.ts'

/** A message without its address: what an operator needs to see. */
export type ShownMessage = Omit<OutboxEntry, 'destination' | 'createdAt' | 'at'> & {
  /** ISO 8601. */
  readonly createdAt: string
  readonly at: string
}

/** How many messages wait for each domain (or for text messages), by how long they have waited. */
export interface OutboxShape {
  readonly ages: readonly string[]
  readonly rows: readonly { readonly to: string; readonly counts: readonly number[] }[]
}

const SHOWN = 200
const LOOKED_AT = 100_000
const AGES = [
  ['1m', MINUTE],
  ['5m', 5 * MINUTE],
  ['1h', HOUR],
  ['1d', DAY],
  ['older', Number.POSITIVE_INFINITY],
] as const

/** What waits and what was given up, newest first. */
export async function listOutbox({ store }: Pick<OperatorParts, 'store'>): Promise<readonly ShownMessage[]> {
  const entries = await store.read((tx) => tx.outbox.list({ states: ['waiting', 'given-up'], limit: SHOWN }))
  return entries.map(({ id, poolId: pool, subject, kind, medium, masked, state, attempts, createdAt, at, error }) => ({
    id,
    poolId: pool,
    subject,
    kind,
    medium,
    masked,
    state,
    attempts,
    error,
    createdAt: new Date(createdAt).toISOString(),
    at: new Date(at).toISOString(),
  }))
}

/** Age by destination, as Postfix's qshape has it: a domain that takes nothing stands out. */
export async function shapeOutbox({
  store,
  keys,
  now,
}: Pick<OperatorParts, 'store' | 'now'> & { readonly keys: Keys }): Promise<OutboxShape> {
  const entries = await store.read((tx) => tx.outbox.list({ states: ['waiting'], limit: LOOKED_AT }))
  const rows = new Map<string, number[]>()
  for (const entry of entries) {
    const to = domainOf(keys, entry)
    const counts = rows.get(to) ?? AGES.map(() => 0)
    const age = AGES.findIndex(([, limit]) => now() - entry.createdAt < limit)
    counts[age] = (counts[age] ?? 0) + 1
    rows.set(to, counts)
  }
  const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0)
  return {
    ages: AGES.map(([name]) => name),
    rows: [...rows].map(([to, counts]) => ({ to, counts })).toSorted((a, b) => sum(b.counts) - sum(a.counts)),
  }
}

function domainOf(keys: Keys, { id, poolId: pool, medium, destination }: OutboxEntry): string {
  if (medium === 'SMS' || destination === undefined) return 'SMS'
  const address = open(keys, { table: 'outbox', pool, row: id, column: 'destination' }, destination).toString()
  return address.slice(address.lastIndexOf('@') + 1)
}

/** Makes a message that waits due now. */
export function retryMessage(parts: OperatorParts, id: string): Promise<OperatorOutcome<{ readonly id: string }>> {
  return change(parts, id, 'sparekey outbox retry')
}

/** Gives a message up that waits; its code stays what it is. */
export function dropMessage(parts: OperatorParts, id: string): Promise<OperatorOutcome<{ readonly id: string }>> {
  return change(parts, id, 'sparekey outbox drop')
}

async function change(
  { store, ids, now }: OperatorParts,
  id: string,
  operation: 'sparekey outbox retry' | 'sparekey outbox drop',
): Promise<OperatorOutcome<{ readonly id: string }>> {
  const at = now()
  const audit = {
    id: ids.row(),
    poolId: poolId(''),
    at,
    subject: NO_USER,
    requestId: ids.uuid(),
    ip: '',
    operation,
    outcome: 'accepted',
    reason: `message ${id}`,
  } as const
  const isDone = await store.write(async (tx) => {
    const changed =
      operation === 'sparekey outbox retry'
        ? await tx.outbox.hasten(id, at)
        : await tx.outbox.drop(id, at, 'dropped by an operator')
    if (changed) await tx.audit.append(audit)
    return changed
  })
  return isDone ? { answer: { id } } : { problems: [`there is no message ${id} that waits`] }
}
