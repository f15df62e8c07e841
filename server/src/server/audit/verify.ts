import { HOUR, type Clock } from '../../kernel/clock.ts'
import { firstRowOf } from '../../kernel/ids.ts'
import { equalInConstantTime, type Keys } from '../../kernel/keys.ts'
import type { AuditSeal, SealedPart, Store } from '../../store/ports/index.ts'
import { auditKept, sealsKept, simulatedKept } from '../../store/retention.ts'
import { UNDER_ONE_SEAL } from './sealing.ts'
import { headOf, macOf, partsOf } from './seals.ts'
import { auditStreams } from './streams.ts'

export interface VerifyParts {
  readonly store: Pick<Store, 'read'>
  readonly keys: Keys
  readonly now: Clock
  /** What the sweeper leaves. */
  readonly kept?: { readonly audit: Kept; readonly simulated: Kept }
}

interface Kept {
  readonly keep: number
  readonly most: number
}

/** What a stretch of the seals says. */
export interface Verification {
  readonly seals: number
  /** Entries that are as they were. */
  readonly entries: number
  /** Entries that may be gone: past their time, or beyond what is kept of a pool. */
  readonly past: number
  /** What was changed, added or removed; each a sentence. */
  readonly findings: readonly string[]
  /** Number of the last seal that was looked at; `undefined` when all have been. */
  readonly next: number | undefined
  /** Number of the last seal there is. */
  readonly last: number
  /** Names the last seal. */
  readonly head: string | undefined
}

/** Seals looked at in one step. */
const STEP = 50

/** Holds the rows of the next seals, behind number `after`, against what was sealed. */
export async function verifySeals(parts: VerifyParts, after: number): Promise<Verification> {
  const { store, keys, now } = parts
  const { seals, previous, newest } = await store.read(async (tx) => ({
    seals: await tx.auditSeals.list(after, STEP),
    previous: after === 0 ? undefined : await tx.auditSeals.newest({ before: after + 1 }),
    newest: await tx.auditSeals.newest({}),
  }))
  const findings: string[] = []
  let [entries, past] = [0, 0]
  for (const [i, seal] of seals.entries()) {
    const before = await store.read((tx) => tx.auditSeals.newest({ stream: seal.stream, before: seal.seq }))
    const faults = faultsOf(keys, seal, { previous: seals[i - 1] ?? previous, ofStream: before }, now())
    findings.push(...faults)
    if (!isGenuine(keys, seal)) continue
    for (const verdict of await verdictsOn(parts, seal)) {
      if (verdict.kind === 'right') entries += verdict.entries
      if (verdict.kind === 'past') past += verdict.entries
      if (verdict.kind === 'wrong') findings.push(verdict.finding)
    }
  }
  const reached = seals.at(-1)?.seq
  return {
    seals: seals.length,
    entries,
    past,
    findings,
    next: seals.length === STEP ? reached : undefined,
    last: newest?.seq ?? 0,
    head: newest && headOf(newest),
  }
}

/** Whether a head that was kept elsewhere is among the seals: an answer, or what is wrong. */
export async function faultOfHead({ store, now }: VerifyParts, head: string): Promise<string | undefined> {
  const seq = Number(head.split('.', 1)[0])
  const [seal] = await store.read((tx) => tx.auditSeals.list(seq - 1, 1))
  if (!seal)
    return `seal ${seq}, which ${head} names, is missing, as are those after it: the end of the log was removed`
  if (seal.seq > seq)
    return seal.at < now() - sealsKept.keep
      ? `seal ${seq}, which ${head} names, is past its time: use a newer head`
      : `seal ${seq}, which ${head} names, is missing`
  return equalInConstantTime(headOf(seal), head)
    ? undefined
    : `seal ${seq} is another than ${head}: the log was cut before it and went on differently`
}

/** Entries that no seal holds yet, of each stream at most as many as fit under one; and those of a time that has not come, which nobody here can have made. */
export async function lookBehindSeals({
  store,
  now,
}: VerifyParts): Promise<{ readonly unsealed: number; readonly findings: readonly string[] }> {
  let unsealed = 0
  const findings: string[] = []
  const future = firstRowOf(now() + HOUR)
  for await (const stream of auditStreams(store)) {
    const { behind, ahead } = await store.read(async (tx) => {
      const last = await tx.auditSeals.newest({ stream })
      const behind = await tx.auditSeals.entries(stream, last?.to ?? '', BEHIND_ALL, UNDER_ONE_SEAL)
      return { behind, ahead: await tx.auditSeals.entries(stream, future, BEHIND_ALL, 1) }
    })
    unsealed += behind.length
    if (ahead.length > 0)
      findings.push(
        `${stream.source === 'outbox' ? 'messages' : `log of ${stream.poolId}`}: entries of a time that has not come yet`,
      )
  }
  return { unsealed, findings }
}

/** Sorts behind every id. */
const BEHIND_ALL = '~'

function isGenuine(keys: Keys, seal: AuditSeal): boolean {
  return equalInConstantTime(macOf(keys, seal), seal.mac)
}

/** What is wrong with a seal itself and with its place behind the one before. */
function faultsOf(
  keys: Keys,
  seal: AuditSeal,
  { previous, ofStream }: { readonly previous: AuditSeal | undefined; readonly ofStream: AuditSeal | undefined },
  now: number,
): readonly string[] {
  const { seq, at } = seal
  if (!isGenuine(keys, seal)) return [`seal ${seq} was changed, or is not of this server's making`]
  const first = (previous?.seq ?? 0) + 1
  if (first !== seq) {
    const missing = first === seq - 1 ? `seal ${first} is missing` : `the seals ${first} to ${seq - 1} are missing`
    return !previous && at < now - sealsKept.keep ? [] : [missing]
  }
  if (ofStream && isGenuine(keys, ofStream) && ofStream.to !== seal.after)
    return [`seal ${seq} leaves a gap behind seal ${ofStream.seq} of the same log`]
  return seal.before === (previous?.mac ?? '') ? [] : [`seal ${seq} does not belong behind seal ${seq - 1} as it is`]
}

type Verdict =
  | { readonly kind: 'right' | 'past'; readonly entries: number }
  | { readonly kind: 'wrong'; readonly finding: string }

/** The entries of a stretch now, held against each part of its seal. */
async function verdictsOn(parts: VerifyParts, seal: AuditSeal): Promise<readonly Verdict[]> {
  const { stream, after, to } = seal
  const most = 2 * UNDER_ONE_SEAL
  const entries = await parts.store.read((tx) => tx.auditSeals.entries(stream, after, to, most))
  const found = partsOf(parts.keys, entries)
  const strangers = found.filter((part) => !seal.parts.some((was) => isSame(was, part)))
  const verdicts: Verdict[] = strangers.map((part) => wrong(seal, part, `${counted(part.entries)} added`))
  for (const was of seal.parts) {
    const is = found.find((part) => isSame(was, part))
    verdicts.push(await verdictOn(parts, seal, was, is))
  }
  return verdicts
}

async function verdictOn(
  parts: VerifyParts,
  seal: AuditSeal,
  was: SealedPart,
  is: SealedPart | undefined,
): Promise<Verdict> {
  const left = is?.entries ?? 0
  if (is && left === was.entries && equalInConstantTime(is.digest, was.digest)) return { kind: 'right', entries: left }
  if (left > was.entries) return wrong(seal, was, `${counted(left - was.entries)} added to ${was.entries}`)
  if (await mayBeGone(parts, seal, was)) return { kind: 'past', entries: was.entries }
  return left < was.entries
    ? wrong(seal, was, `${counted(was.entries - left)} removed from ${was.entries}`)
    : wrong(seal, was, `${left === 1 ? 'the only entry was' : `of ${left} entries at least one was`} changed`)
}

const counted = (entries: number) => (entries === 1 ? '1 entry was' : `${entries} entries were`)

/** The sweeper takes what is past its time, and the oldest of more than is kept of a pool. */
async function mayBeGone(
  { store, now, kept = { audit: auditKept, simulated: simulatedKept } }: VerifyParts,
  { stream, after }: AuditSeal,
  part: SealedPart,
) {
  const { keep, most } = kept[part.isSimulated && stream.source === 'outbox' ? 'simulated' : 'audit']
  if (part.oldestAt < now() - keep) return true
  const { entries, oldest } = await store.read((tx) => tx.auditSeals.held(stream.source, part))
  return entries >= most && (oldest === undefined || after < oldest)
}

function isSame(a: SealedPart, b: SealedPart): boolean {
  return a.poolId === b.poolId && a.isSimulated === b.isSimulated
}

function wrong({ seq, stream, at }: AuditSeal, { poolId, oldestAt }: SealedPart, what: string): Verdict {
  const where = poolId === '' ? 'what belongs to no pool' : poolId
  const whose = stream.source === 'outbox' ? `messages of ${where}` : `log of ${where}`
  const [from, to] = [oldestAt, at].map((time) => new Date(time).toISOString())
  return { kind: 'wrong', finding: `seal ${seq}, ${whose}, ${from} to ${to}: ${what}` }
}
