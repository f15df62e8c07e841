import type { Inbox } from '../../ports/index.ts'
import { toInboxEntry } from '../rows.ts'
import type { Sql } from '../statement.ts'

export function inbox(sql: Sql): Inbox {
  return {
    async add(entry) {
      await sql.run(
        'INSERT INTO inbox (id, message_id, destination_hash, sealed, sent_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT (message_id) DO NOTHING',
        entry.id,
        entry.messageId,
        entry.destinationHash,
        entry.sealed,
        entry.sentAt,
      )
    },
    async list({ destinationHash, since = '', limit }) {
      const rows =
        destinationHash === undefined
          ? await sql.all('SELECT * FROM inbox WHERE id > ? ORDER BY id DESC LIMIT ?', since, limit)
          : await sql.all(
              'SELECT * FROM inbox WHERE destination_hash = ? AND id > ? ORDER BY id DESC LIMIT ?',
              destinationHash,
              since,
              limit,
            )
      return rows.map(toInboxEntry)
    },
  }
}
