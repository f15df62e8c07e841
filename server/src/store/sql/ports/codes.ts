import type { CodeRow, Codes } from '../../ports/index.ts'
import { toCode } from '../rows.ts'
import type { Sql, Value } from '../statement.ts'

export const CODE_OF = 'SELECT * FROM codes WHERE pool_id = ? AND subject = ? AND purpose = ?'

/** The newest code is the only one: it takes the place of the one before. */
export const PUT_CODE = `INSERT INTO codes
  (pool_id, subject, purpose, key_id, nonce, code_length, alphabet, medium, destination_hash, issued_at, expires_at)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (pool_id, subject, purpose) DO UPDATE SET key_id = excluded.key_id, nonce = excluded.nonce,
    code_length = excluded.code_length, alphabet = excluded.alphabet, medium = excluded.medium,
    destination_hash = excluded.destination_hash, issued_at = excluded.issued_at, expires_at = excluded.expires_at`

export function codeValues(code: CodeRow): readonly Value[] {
  return [
    code.poolId,
    code.subject,
    code.purpose,
    code.seed.keyId,
    Buffer.from(code.seed.nonce).toString('hex'),
    code.seed.length,
    code.seed.alphabet,
    code.medium,
    code.destinationHash,
    code.issuedAt,
    code.expiresAt,
  ]
}

export function codes(sql: Sql): Codes {
  return {
    async get(poolId, subject, purpose) {
      const row = await sql.get(CODE_OF, poolId, subject, purpose)
      return row && toCode(row)
    },
    async void(poolId, subject) {
      await sql.run('DELETE FROM codes WHERE pool_id = ? AND subject = ?', poolId, subject)
    },
  }
}
