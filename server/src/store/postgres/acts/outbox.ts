import type { OutboxActs, Settlement } from '../../ports/index.ts'
import { DECOYS, ERASED, GIVEN_UP, INVITATION, LIVE, NOTICE, SENT, VOID } from '../../sql/outbox-rows.ts'
import { toClaimed } from '../../sql/rows.ts'
import type { Connections } from '../connections.ts'

type Claim = Parameters<OutboxActs['claim']>[0]
/** `more` when rows were due and none could be sent: the same call looks further. */
type Claimed = { readonly messages: Awaited<ReturnType<OutboxActs['claim']>>; readonly more: boolean }

/**
 * One statement. Rows that another node has locked are skipped, and those it has leased meanwhile fall out when they are looked at again, so that no
 * two nodes get the same one. A row whose code or temporary password is gone has nothing to send (S6); both tell by what they are joined to.
 */
const CLAIM = `WITH decoys AS (
    UPDATE outbox SET state = ${VOID}, settled_at = ?, ${ERASED} WHERE id IN
      (SELECT id FROM outbox WHERE state = 0 AND decoy = 1 AND run_at <= ? ORDER BY run_at LIMIT ${DECOYS} FOR UPDATE SKIP LOCKED)),
  due AS (
    SELECT o.id, o.run_at, o.give_up_at, ${LIVE} AS live,
        CASE o.purpose WHEN '${INVITATION}' THEN 'temporary password' WHEN '${NOTICE}' THEN 'notice' ELSE 'code' END AS what
      FROM outbox o
      LEFT JOIN challenges c ON c.pool_id = o.pool_id AND c.subject = o.subject AND c.purpose = o.purpose
        AND c.destination_hash = o.destination_hash
      LEFT JOIN credentials t ON o.purpose = '${INVITATION}' AND t.pool_id = o.pool_id AND t.user_id = o.subject
        AND t.temporary_until IS NOT NULL
      WHERE o.state = 0 AND o.decoy = 0 AND o.run_at <= ? AND (o.lease_until IS NULL OR o.lease_until <= ?)
      ORDER BY o.run_at, o.id LIMIT ? FOR UPDATE OF o SKIP LOCKED),
  judged AS (
    SELECT id, run_at, CASE
        WHEN give_up_at <= ? THEN 'the ' || what || ' expired before it could be sent'
        WHEN live IS NULL THEN 'the ' || what || ' was used or voided before it could be sent' END AS obstacle
      FROM due),
  dead AS (
    UPDATE outbox o SET state = ${GIVEN_UP}, settled_at = ?, error = j.obstacle, ${ERASED}
      FROM judged j WHERE j.id = o.id AND j.obstacle IS NOT NULL),
  leased AS (
    UPDATE outbox o SET lease = ?, lease_until = ?, attempts = o.attempts + 1
      FROM (SELECT id FROM judged WHERE obstacle IS NULL ORDER BY run_at, id LIMIT ?) j WHERE j.id = o.id
      RETURNING o.*)
  SELECT l.*, looked.n AS looked FROM (SELECT count(*) AS n FROM due) looked LEFT JOIN leased l ON true ORDER BY l.run_at, l.id`

export async function claim(
  connections: Connections,
  { now, lease, leaseMs, limit }: Claim,
  look: number,
): Promise<Claimed> {
  const values = [now, now, now, now, look, now, now, lease, now + leaseMs, limit]
  const { rows } = await connections.query(CLAIM, values)
  const messages = rows.filter(({ id }) => id !== null).map(toClaimed)
  return { messages, more: messages.length === 0 && rows[0]?.['looked'] === look }
}

/** One statement, which is refused by the lease of another claim. */
export async function settle(
  connections: Connections,
  id: string,
  lease: string,
  settlement: Settlement,
): Promise<boolean> {
  const held = 'WHERE id = ? AND lease = ? AND state = 0'
  const { rowCount } =
    settlement.kind === 'retry'
      ? await connections.query(`UPDATE outbox SET run_at = ?, error = ?, lease = NULL, lease_until = NULL ${held}`, [
          settlement.runAt,
          settlement.error,
          id,
          lease,
        ])
      : await connections.query(`UPDATE outbox SET state = ?, settled_at = ?, error = ?, ${ERASED} ${held}`, [
          settlement.kind === 'sent' ? SENT : GIVEN_UP,
          settlement.at,
          settlement.kind === 'sent' ? null : settlement.error,
          id,
          lease,
        ])
  return rowCount === 1
}
