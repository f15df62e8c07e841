import type { NewMessage, Outbox } from '../../ports/index.ts'
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
    message.ip,
    message.reason,
    message.kind === 'void' ? 1 : 0,
  ]
}

/** purpose, key_id, nonce, code_length, alphabet, sealed. */
function contentValues(content: NewMessage['content']): readonly Value[] {
  if (content.kind === 'invitation') return [INVITATION, '', null, 0, '', content.sealed]
  const { purpose, seed } = content
  return [purpose, seed.keyId, Buffer.from(seed.nonce).toString('hex'), seed.length, seed.alphabet, null]
}

/** In the place of a code's purpose. */
export const INVITATION = 'invitation'

/** `state` of a row that is settled; 0 while it waits. */
export const SENT = 1
export const GIVEN_UP = 2
export const VOID = 3
/** What a settled row no longer holds. */
export const ERASED = 'destination = NULL, nonce = NULL, sealed = NULL, lease = NULL, lease_until = NULL'
/** Decoys put away by one claim: as many as a commit brings at most, so they do not pile up, and little work at a time. */
export const DECOYS = 64
/** Rows that one commit looks at when those before it were all past sending, as they are after a long outage. */
export const LONGEST_LOOK = 256

export function outbox(sql: Sql): Outbox {
  return {
    async add(message) {
      await sql.run(INSERT_MESSAGE, ...messageValues(message))
    },
    async pendingTo(destinationHash) {
      const row = await sql.get(
        `SELECT count(*) AS n FROM outbox WHERE state = 0 AND destination_hash = ? AND decoy = 0`,
        destinationHash,
      )
      return Number(row?.['n'] ?? 0)
    },
    async nextRunAt() {
      const row = await sql.get(NEXT_RUN_AT)
      return typeof row?.['run_at'] === 'number' ? row['run_at'] : undefined
    },
    async backlog() {
      const row = await sql.get('SELECT count(*) AS n FROM outbox WHERE state = 0')
      return Number(row?.['n'] ?? 0)
    },
    async sentTo(destinationHash, since) {
      const row = await sql.get(
        'SELECT count(*) AS n FROM outbox WHERE state = 1 AND destination_hash = ? AND settled_at > ?',
        destinationHash,
        since,
      )
      return Number(row?.['n'] ?? 0)
    },
  }
}
