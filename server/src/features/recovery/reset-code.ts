import type { Subject } from '../../kernel/brand.ts'
import { SECOND } from '../../kernel/clock.ts'
import { deriveCode } from '../../kernel/one-time-code.ts'
import { equalInConstantTime, type Keys } from '../../kernel/keys.ts'
import type { CodeRow, Medium } from '../../store/ports/index.ts'
import type { Services } from '../context.ts'
import type { Pool } from '../pools/directory.ts'

const ALPHABETS = {
  digits: '0123456789',
  // Without 0 O 1 I L: codes are read aloud and typed by hand.
  'letters-and-digits': '23456789ABCDEFGHJKMNPQRSTUVWXYZ',
} as const

/** A fresh code for this subject and address. Its length, alphabet and life are the pool's of now; a later change leaves it alone. */
export function newResetCode(
  ctx: Pick<Services, 'keys' | 'random'>,
  pool: Pool,
  to: { readonly subject: Subject; readonly medium: Medium; readonly destinationHash: string },
  now: number,
): CodeRow {
  return {
    poolId: pool.id,
    purpose: 'reset',
    seed: {
      keyId: ctx.keys.id,
      nonce: ctx.random(16),
      length: pool.settings.resetCodeLength,
      alphabet: ALPHABETS[pool.settings.resetCodeAlphabet],
    },
    issuedAt: now,
    expiresAt: now + pool.settings.resetCodeLifetime * SECOND,
    ...to,
  }
}

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
  seed: { keyId: '', nonce: new Uint8Array(16), length: 6, alphabet: ALPHABETS.digits },
} as const
