import { deriveCode } from '../../kernel/one-time-code.ts'
import { equalInConstantTime, type Keys } from '../../kernel/keys.ts'
import type { CodeRow } from '../../store/ports/index.ts'

/** Compares in constant time; without a row the same derivation is done for nothing. */
export function isCodeOf(keys: Keys, row: CodeRow | undefined, given: string): boolean {
  const code = row ?? NOBODY
  const right = deriveCode(keys, code.seed, {
    pool: code.poolId,
    subject: code.subject,
    purpose: code.purpose,
    destination: code.destinationHash,
  })
  return equalInConstantTime(right, given) && row !== undefined
}

const NOBODY = {
  poolId: '',
  subject: '',
  purpose: 'reset',
  destinationHash: '',
  seed: { keyId: '', nonce: new Uint8Array(16), length: 6, alphabet: '0123456789' },
} as const
