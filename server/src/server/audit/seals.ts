import { timeOfRow } from '../../kernel/ids.ts'
import type { Keys } from '../../kernel/keys.ts'
import type { AuditSeal, SealableEntry, SealedPart } from '../../store/ports/index.ts'

/** The entries of a stretch by what they are kept together with. */
export function partsOf(keys: Keys, entries: readonly SealableEntry[]): readonly SealedPart[] {
  const together = Map.groupBy(entries, ({ poolId, isSimulated }) => JSON.stringify([poolId, isSimulated]))
  return [...together.values()].map((members) => ({
    poolId: members[0]?.poolId ?? '',
    isSimulated: members[0]?.isSimulated ?? false,
    entries: members.length,
    oldestAt: timeOfRow(members[0]?.id ?? ''),
    digest: keys.mac('audit', 'entries', ...members.map(({ text }) => text)).toString('base64url'),
  }))
}

export function sealed(keys: Keys, seal: Omit<AuditSeal, 'mac'>): AuditSeal {
  return { ...seal, mac: macOf(keys, seal) }
}

/** Keyed: who can write in the database cannot make one. */
export function macOf(keys: Keys, { seq, at, stream, after, to, parts, before }: Omit<AuditSeal, 'mac'>): string {
  const members = parts.flatMap(({ poolId, isSimulated, entries, oldestAt, digest }) => [
    poolId,
    String(isSimulated),
    String(entries),
    String(oldestAt),
    digest,
  ])
  const { source, poolId } = stream
  return keys
    .mac('audit', 'seal', String(seq), String(at), source, poolId, after, to, before, ...members)
    .toString('base64url')
}

/** What an operator keeps elsewhere: that this seal is there shows that all before it are. */
export function headOf({ seq, mac }: Pick<AuditSeal, 'seq' | 'mac'>): string {
  return `${seq}.${mac}`
}
