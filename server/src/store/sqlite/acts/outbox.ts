import type { ClaimedMessage, OutboxActs, Settlement } from '../../ports/index.ts'
import { DECOYS, ERASED, GIVEN_UP, INVITATION, LIVE, SENT, VOID } from '../../sql/outbox-rows.ts'
import { toClaimed } from '../../sql/rows.ts'
import type { Row } from '../../sql/statement.ts'
import type { Connection } from '../connection.ts'

type Claim = Parameters<OutboxActs['claim']>[0]

/**
 * Oldest first. The partial index holds unsent rows only, so a long history costs nothing. A code that was replaced is sent all the same:
 * its request was acknowledged. Where the subject has no code left for this address, because it was used or voided, there is nothing to
 * send (S6); nor where the user of an invitation has a password of its own by now.
 */
const DUE = `SELECT o.*, ${LIVE} AS live FROM outbox o
  LEFT JOIN challenges c ON c.pool_id = o.pool_id AND c.subject = o.subject AND c.purpose = o.purpose
    AND c.destination_hash = o.destination_hash
  LEFT JOIN credentials t ON o.purpose = '${INVITATION}' AND t.pool_id = o.pool_id AND t.user_id = o.subject
    AND t.temporary_until IS NOT NULL
  WHERE o.state = 0 AND o.decoy = 0 AND o.run_at <= ? AND (o.lease_until IS NULL OR o.lease_until <= ?) ORDER BY o.run_at LIMIT ?`
const DUE_DECOYS = 'SELECT id FROM outbox WHERE state = 0 AND decoy = 1 AND run_at <= ? ORDER BY run_at LIMIT ?'
const LEASE = 'UPDATE outbox SET lease = ?, lease_until = ?, attempts = attempts + 1 WHERE id = ?'
const PUT_AWAY = `UPDATE outbox SET state = ?, settled_at = ?, error = ?, ${ERASED} WHERE id = ?`

/** A claim that found rows but nothing to send has `more`: the same call goes on, in a commit of its own, looking further. */
export interface Claimed {
  readonly messages: readonly ClaimedMessage[]
  readonly more: boolean
}

/** Two statements to look at no more than `look` due rows, one for each that is claimed or put away. */
export function claim(connection: Connection, { now, lease, leaseMs, limit }: Claim, look: number): Claimed {
  for (const { id } of connection.all(DUE_DECOYS, now, DECOYS)) connection.run(PUT_AWAY, VOID, now, null, id ?? null)
  const due = connection.all(DUE, now, now, look)
  const messages: ClaimedMessage[] = []
  for (const row of due) {
    if (messages.length === limit) break
    const message = toClaimed({ ...row, lease, attempts: Number(row['attempts']) + 1 })
    const obstacle = whyNot(row, message, now)
    if (obstacle) {
      connection.run(PUT_AWAY, GIVEN_UP, now, obstacle, message.id)
      continue
    }
    connection.run(LEASE, lease, now + leaseMs, message.id)
    messages.push(message)
  }
  return { messages, more: messages.length === 0 && due.length === look }
}

const WHAT = { code: 'code', invitation: 'temporary password', notice: 'notice' } as const

function whyNot(row: Row, message: ClaimedMessage, now: number): string | undefined {
  const what = WHAT[message.content.kind]
  if (message.giveUpAt <= now) return `the ${what} expired before it could be sent`
  return row['live'] === null ? `the ${what} was used or voided before it could be sent` : undefined
}

export function settle(connection: Connection, id: string, lease: string, settlement: Settlement): boolean {
  const row = connection.get('SELECT 1 AS held FROM outbox WHERE id = ? AND lease = ? AND state = 0', id, lease)
  if (!row) return false
  if (settlement.kind === 'retry') {
    connection.run(
      'UPDATE outbox SET run_at = ?, error = ?, lease = NULL, lease_until = NULL WHERE id = ?',
      settlement.runAt,
      settlement.error,
      id,
    )
    return true
  }
  const state = settlement.kind === 'sent' ? SENT : GIVEN_UP
  connection.run(PUT_AWAY, state, settlement.at, settlement.kind === 'sent' ? null : settlement.error, id)
  return true
}
