import { DAY, HOUR, MINUTE } from '../kernel/clock.ts'

/** How long rows of a table are of use. Tables that are not here hold what their owner deletes: pools, clients, users, keys, settings. */
export interface Retention {
  readonly table: string
  readonly key: readonly string[]
  /** SQL condition with `?` for the time before which a row is past use. */
  readonly past: string
  /** Milliseconds after which `past` holds. */
  readonly keep: number
  /** At most so many rows that fulfil `of` are kept for each value of `per`, the newest by key: for what anonymous callers fill (S7). */
  readonly most?: {
    readonly rows: number
    readonly per: string
    readonly of: string
    /** The rows of one `per` lie side by side in the order of the key: it is forgotten as soon as it was passed. */
    readonly isTogether?: true
  }
}

/** How long, and how many of each pool, the rows stay that say what was asked and what was answered (S7). */
export const auditKept = { keep: 90 * DAY, most: 1_000_000 }
/** Those of simulated answers. */
export const simulatedKept = { keep: DAY, most: 100_000 }

/** The seals on them: longer than what they hold. */
export const sealsKept = { keep: auditKept.keep + DAY }

export const retention: readonly Retention[] = [
  {
    table: 'challenges',
    key: ['pool_id', 'subject', 'purpose'],
    past: 'level = 0 AND last_at < ? AND (expires_at IS NULL OR expires_at < ?)',
    keep: 2 * HOUR,
  },
  {
    // A window that was spent remembers how often for a week of silence: who waits that long to guess on guesses less than who does not.
    table: 'challenges',
    key: ['pool_id', 'subject', 'purpose'],
    past: 'level > 0 AND last_at < ?',
    keep: 7 * DAY,
    most: { rows: 1_000_000, per: 'pool_id', of: 'level > 0' },
  },
  {
    table: 'lock_outs',
    key: ['pool_id', 'subject'],
    past: 'last_failure_at < ? AND locked_until < ?',
    keep: 15 * MINUTE,
  },
  {
    table: 'outbox',
    key: ['id'],
    past: 'state <> 0 AND created_at < ?',
    keep: auditKept.keep,
    most: { rows: auditKept.most, per: 'pool_id', of: 'state IN (1, 2)' },
  },
  {
    table: 'outbox',
    key: ['id'],
    past: 'state = 3 AND created_at < ?',
    keep: simulatedKept.keep,
    most: { rows: simulatedKept.most, per: 'pool_id', of: 'state = 3' },
  },
  {
    table: 'audit',
    key: ['pool_id', 'id'],
    past: 'at < ?',
    keep: auditKept.keep,
    most: { rows: auditKept.most, per: 'pool_id', of: 'true' },
  },
  {
    // The newest that is past its time stays: it shows that those before it were.
    table: 'audit_seals',
    key: ['seq'],
    past: 'at < ? AND seq < (SELECT max(seq) FROM audit_seals WHERE at < ?)',
    keep: sealsKept.keep,
  },
  {
    table: 'auth_events',
    key: ['pool_id', 'subject', 'id'],
    past: 'decoy = 0 AND at < ?',
    keep: 2 * 365 * DAY,
    most: { rows: 1_000, per: `pool_id || ' ' || subject`, of: 'decoy = 0', isTogether: true },
  },
  {
    // Nobody reads them: which of them stay does not matter.
    table: 'auth_events',
    key: ['pool_id', 'subject', 'id'],
    past: 'decoy = 1 AND at < ?',
    keep: simulatedKept.keep,
    most: { rows: simulatedKept.most, per: 'pool_id', of: 'decoy = 1' },
  },
  { table: 'sessions', key: ['pool_id', 'id'], past: 'expires_at < ?', keep: DAY },
  {
    table: 'inbox',
    key: ['id'],
    past: 'sent_at < ?',
    keep: 7 * DAY,
    most: { rows: 10_000, per: `'all'`, of: 'true' },
  },
]
