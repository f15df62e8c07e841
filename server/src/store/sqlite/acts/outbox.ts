import type { ClaimedMessage, OutboxActs, Settlement } from '../../ports/index.ts'
import { toClaimed } from '../../sql/rows.ts'
import type { Connection } from '../connection.ts'

type Claim = Parameters<OutboxActs['claim']>[0]

/** Oldest first; the partial index holds unsent rows only, so a long history costs nothing. */
const DUE = `SELECT * FROM outbox WHERE state = 0 AND run_at <= ? AND (lease_until IS NULL OR lease_until <= ?) ORDER BY run_at LIMIT ?`
const LEASE = 'UPDATE outbox SET lease = ?, lease_until = ?, attempts = attempts + 1 WHERE id = ?'
const PUT_AWAY = `UPDATE outbox SET state = ?, settled_at = ?, error = ?, destination = NULL, nonce = NULL, lease = NULL, lease_until = NULL
  WHERE id = ?`

export function claim(connection: Connection, { now, lease, leaseMs, limit }: Claim): readonly ClaimedMessage[] {
  const claimed: ClaimedMessage[] = []
  for (const row of connection.all(DUE, now, now, limit)) {
    const message = toClaimed({ ...row, lease, attempts: Number(row['attempts']) + 1 })
    if (message.kind === 'void') connection.run(PUT_AWAY, VOID, now, null, message.id)
    else if (message.giveUpAt <= now) connection.run(PUT_AWAY, GIVEN_UP, now, 'the code expired before it could be sent', message.id)
    else {
      connection.run(LEASE, lease, now + leaseMs, message.id)
      claimed.push(message)
    }
  }
  return claimed
}

const SENT = 1
const GIVEN_UP = 2
const VOID = 3

export function settle(connection: Connection, id: string, lease: string, settlement: Settlement): boolean {
  const row = connection.get('SELECT 1 AS held FROM outbox WHERE id = ? AND lease = ? AND state = 0', id, lease)
  if (!row) return false
  if (settlement.kind === 'retry') {
    connection.run('UPDATE outbox SET run_at = ?, error = ?, lease = NULL, lease_until = NULL WHERE id = ?', settlement.runAt, settlement.error, id)
    return true
  }
  const state = settlement.kind === 'sent' ? SENT : GIVEN_UP
  connection.run(PUT_AWAY, state, settlement.at, settlement.kind === 'sent' ? null : settlement.error, id)
  return true
}
