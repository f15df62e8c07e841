import type { NewMessage, Outbox } from '../../ports/index.ts'
import { callerValue } from '../caller-column.ts'
import { ERASED, GIVEN_UP, INVITATION, NOTICE, STATES } from '../outbox-rows.ts'
import { toAudit, toOutboxEntry } from '../rows.ts'
import type { Sql, Value } from '../statement.ts'

/** The columns that `messageValues` gives, in its order. */
export const MESSAGE_COLUMNS = `id, pool_id, subject, kind, medium, destination, destination_hash, masked, purpose, key_id, nonce, code_length,
  alphabet, sealed, created_at, run_at, give_up_at, operation, client_id, request_id, ip, reason, decoy`

export const INSERT_MESSAGE = `INSERT INTO outbox (${MESSAGE_COLUMNS}, state, attempts)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0)`

/** One end of the index for each sort. */
const NEXT_RUN_AT = `SELECT min(run_at) AS run_at FROM (
  SELECT min(run_at) AS run_at FROM outbox WHERE state = 0 AND decoy = 0
  UNION ALL SELECT min(run_at) FROM outbox WHERE state = 0 AND decoy = 1) AS ends`

export function messageValues(message: NewMessage): readonly Value[] {
  return [
    message.id,
    message.poolId,
    message.subject,
    message.kind,
    message.medium,
    message.destination,
    message.destinationHash,
    message.masked,
    ...contentValues(message.content),
    message.createdAt,
    message.runAt,
    message.giveUpAt,
    message.operation,
    message.clientId ?? null,
    message.requestId,
    callerValue(message),
    message.reason,
    message.kind === 'void' ? 1 : 0,
  ]
}

/** purpose, key_id, nonce, code_length, alphabet, sealed. */
function contentValues(content: NewMessage['content']): readonly Value[] {
  if (content.kind === 'notice') return [NOTICE, '', null, 0, '', content.sealed ?? null]
  if (content.kind === 'invitation') return [INVITATION, '', null, 0, '', content.sealed]
  const { purpose, seed, sealed = null } = content
  return [purpose, seed.keyId, Buffer.from(seed.nonce).toString('hex'), seed.length, seed.alphabet, sealed]
}

export function outbox(sql: Sql): Outbox {
  return {
    async add(message) {
      await sql.run(INSERT_MESSAGE, ...messageValues(message))
    },
    async get(id) {
      const row = await sql.get('SELECT * FROM outbox WHERE id = ? AND decoy = 0', id)
      return row && toOutboxEntry(row)
    },
    async pendingTo(destinationHash) {
      const row = await sql.get(
        `SELECT count(*) AS n FROM outbox WHERE state = 0 AND destination_hash = ? AND decoy = 0`,
        destinationHash,
      )
      return Number(row?.['n'] ?? 0)
    },
    async list({ subject, states, limit }) {
      const whose = subject ? 'AND pool_id = ? AND subject = ? ' : ''
      const rows = await sql.all(
        `SELECT * FROM outbox WHERE decoy = 0 ${whose}AND state IN (${states.map(() => '?').join(', ')})
         ORDER BY created_at DESC, id DESC LIMIT ?`,
        ...(subject ? [subject.poolId, subject.id] : []),
        ...states.map((state) => STATES.indexOf(state)),
        limit,
      )
      return rows.map(toOutboxEntry)
    },
    async audit(poolId, limit) {
      const rows = await sql.all(
        `SELECT id, pool_id, created_at AS at, operation, client_id, subject, request_id, ip, 'accepted' AS outcome, reason
         FROM outbox WHERE pool_id = ? ORDER BY id DESC LIMIT ?`,
        poolId,
        limit,
      )
      return rows.map(toAudit)
    },
    async hasten(id, at) {
      return (await sql.run('UPDATE outbox SET run_at = ? WHERE id = ? AND state = 0 AND decoy = 0', at, id)) === 1
    },
    async drop(id, at, error) {
      const changed = await sql.run(
        `UPDATE outbox SET state = ${GIVEN_UP}, settled_at = ?, error = ?, ${ERASED} WHERE id = ? AND state = 0 AND decoy = 0`,
        at,
        error,
        id,
      )
      return changed === 1
    },
    async nextRunAt() {
      const row = await sql.get(NEXT_RUN_AT)
      return typeof row?.['run_at'] === 'number' ? row['run_at'] : undefined
    },
    async backlog() {
      const row = await sql.get('SELECT count(*) AS n FROM outbox WHERE state = 0')
      return Number(row?.['n'] ?? 0)
    },
    async sentTo(destinationHash, kinds, since) {
      const row = await sql.get(
        `SELECT count(*) AS n FROM outbox WHERE state = 1 AND destination_hash = ? AND settled_at > ?
          AND kind IN (${kinds.map(() => '?').join(', ')})`,
        destinationHash,
        since,
        ...kinds,
      )
      return Number(row?.['n'] ?? 0)
    },
  }
}
