import type { CodeRow } from '../ports/index.ts'
import type { Value } from './statement.ts'

// What a subject was sent and how often it may ask and try: window and code, one row for each purpose.

export const WINDOW_OF =
  'SELECT stamps, level, blocked_until FROM challenges WHERE pool_id = ? AND subject = ? AND purpose = ?'
export const CHALLENGE_OF = 'SELECT * FROM challenges WHERE pool_id = ? AND subject = ? AND purpose = ?'

/** The window alone; a code that is there stays. */
export const PUT_WINDOW = `INSERT INTO challenges (pool_id, subject, purpose, stamps, level, blocked_until, last_at)
  VALUES (?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (pool_id, subject, purpose) DO UPDATE SET stamps = excluded.stamps, level = excluded.level,
    blocked_until = excluded.blocked_until, last_at = excluded.last_at`

/** Window and code. The newest code is the only one: it takes the place of the one before. */
export const PUT_WINDOW_AND_CODE = `INSERT INTO challenges (pool_id, subject, purpose, stamps, level, blocked_until, last_at,
    key_id, nonce, code_length, alphabet, medium, destination_hash, issued_at, expires_at)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (pool_id, subject, purpose) DO UPDATE SET stamps = excluded.stamps, level = excluded.level,
    blocked_until = excluded.blocked_until, last_at = excluded.last_at, key_id = excluded.key_id,
    nonce = excluded.nonce, code_length = excluded.code_length, alphabet = excluded.alphabet, medium = excluded.medium,
    destination_hash = excluded.destination_hash, issued_at = excluded.issued_at, expires_at = excluded.expires_at`

/** The code alone: the window of its row stays as it is. */
export const PUT_CODE = `INSERT INTO challenges (pool_id, subject, purpose, stamps, level, blocked_until, last_at,
    key_id, nonce, code_length, alphabet, medium, destination_hash, issued_at, expires_at)
  VALUES (?, ?, ?, '', 0, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (pool_id, subject, purpose) DO UPDATE SET last_at = excluded.last_at, key_id = excluded.key_id,
    nonce = excluded.nonce, code_length = excluded.code_length, alphabet = excluded.alphabet, medium = excluded.medium,
    destination_hash = excluded.destination_hash, issued_at = excluded.issued_at, expires_at = excluded.expires_at`

/** One changed row for whoever comes first. */
export const TAKE_CODE = `DELETE FROM challenges WHERE pool_id = ? AND subject = ? AND purpose = ? AND nonce = ? AND expires_at > ?`

/** The columns that `codeValues` gives, in its order. */
export const CODE_COLUMNS = 'key_id, nonce, code_length, alphabet, medium, destination_hash, issued_at, expires_at'

export function codeValues(code: CodeRow): readonly Value[] {
  return [
    code.seed.keyId,
    nonceOf(code),
    code.seed.length,
    code.seed.alphabet,
    code.medium,
    code.destinationHash,
    code.issuedAt,
    code.expiresAt,
  ]
}

export const VOID_CODES = `UPDATE challenges SET nonce = NULL, key_id = NULL, destination_hash = NULL, expires_at = NULL
  WHERE pool_id = ? AND subject = ? AND nonce IS NOT NULL`
export const VOID_CODES_BY_MEDIUM = `${VOID_CODES} AND medium = ?`

/** Those that were counted apart from the code. */
export const CLEAR_WINDOW = `DELETE FROM challenges WHERE pool_id = ? AND subject = ? AND purpose = ?`

export function nonceOf(code: Pick<CodeRow, 'seed'>): string {
  return Buffer.from(code.seed.nonce).toString('hex')
}
