import type { NewMessage, OutboxReader } from '../../ports/index.ts'
import type { Sql, Value } from '../statement.ts'

export const INSERT_MESSAGE = `INSERT INTO outbox
  (id, pool_id, subject, kind, medium, destination, destination_hash, masked, purpose, key_id, nonce, code_length, alphabet, created_at,
   run_at, give_up_at, operation, client_id, request_id, ip, reason, state, attempts)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0)`

export function messageValues(message: NewMessage): readonly Value[] {
  const { seed } = message.code
  return [
    message.id,
    message.poolId,
    message.subject,
    message.kind,
    message.medium,
    message.destination,
    message.destinationHash,
    message.masked,
    message.code.purpose,
    seed.keyId,
    Buffer.from(seed.nonce).toString('hex'),
    seed.length,
    seed.alphabet,
    message.createdAt,
    message.runAt,
    message.giveUpAt,
    message.operation,
    message.clientId ?? null,
    message.requestId,
    message.ip,
    message.reason,
  ]
}

export function outbox(sql: Sql): OutboxReader {
  return {
    async pendingTo(destinationHash) {
      const row = await sql.get(`SELECT count(*) AS n FROM outbox WHERE state = 0 AND destination_hash = ? AND kind <> 'void'`, destinationHash)
      return Number(row?.['n'] ?? 0)
    },
    async nextRunAt() {
      const row = await sql.get('SELECT run_at FROM outbox WHERE state = 0 ORDER BY run_at LIMIT 1')
      return row && Number(row['run_at'])
    },
    async backlog() {
      const row = await sql.get('SELECT count(*) AS n FROM outbox WHERE state = 0')
      return Number(row?.['n'] ?? 0)
    },
    async sentTo(destinationHash, since) {
      const row = await sql.get('SELECT count(*) AS n FROM outbox WHERE state = 1 AND destination_hash = ? AND settled_at > ?', destinationHash, since)
      return Number(row?.['n'] ?? 0)
    },
  }
}
