import type { Subject } from '../../kernel/brand.ts'
import { SECOND } from '../../kernel/clock.ts'
import type { CodePurpose, CodeRow, Medium } from '../../store/ports/index.ts'
import type { Services } from '../context.ts'
import type { Pool } from '../pools/directory.ts'

const ALPHABETS = {
  digits: '0123456789',
  // Without 0 O 1 I L: codes are read aloud and typed by hand.
  'letters-and-digits': '23456789ABCDEFGHJKMNPQRSTUVWXYZ',
} as const

interface Kind {
  /** Characters. */
  readonly length: number
  readonly alphabet: string
  /** Seconds. */
  readonly lifetime: number
}

/** A fresh code for this subject and address. Its length, alphabet and life are the pool's of now; a later change leaves it alone. */
export function newCode(
  ctx: Pick<Services, 'keys' | 'random'>,
  pool: Pool,
  purpose: CodePurpose,
  to: { readonly subject: Subject; readonly medium: Medium; readonly destinationHash: string },
  now: number,
): CodeRow {
  const { length, alphabet, lifetime } = kindOf(pool, purpose)
  return {
    poolId: pool.id,
    purpose,
    seed: { keyId: ctx.keys.id, nonce: ctx.random(16), length, alphabet },
    issuedAt: now,
    expiresAt: now + lifetime * SECOND,
    ...to,
  }
}

function kindOf({ settings }: Pool, purpose: CodePurpose): Kind {
  if (purpose !== 'reset')
    return {
      length: settings.verificationCodeLength,
      alphabet: ALPHABETS.digits,
      lifetime: settings.verificationCodeLifetime,
    }
  return {
    length: settings.resetCodeLength,
    alphabet: ALPHABETS[settings.resetCodeAlphabet],
    lifetime: settings.resetCodeLifetime,
  }
}
