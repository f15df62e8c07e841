import { createHmac } from 'node:crypto'
import type { Keys } from './keys.ts'

/** What a code row keeps of its code: with the purpose key it gives the code again, without it nothing (S6). */
export interface CodeSeed {
  /** Id of the keys the code is derived with. */
  readonly keyId: string
  /** 16 random bytes. */
  readonly nonce: Uint8Array
  /** Characters of the code. */
  readonly length: number
  readonly alphabet: string
}

/** What a code is bound to: the same nonce under another pool, subject, purpose or destination is another code. */
export interface CodeBinding {
  readonly pool: string
  readonly subject: string
  readonly purpose: string
  /** Keyed hash of the address it goes to. */
  readonly destination: string
}

/** Draws the code from HMAC-SHA256 output by rejection sampling: every code equally likely, no modulo bias. */
export function deriveCode(keys: Keys, seed: CodeSeed, binding: CodeBinding): string {
  const prk = keys.mac('reset-code', seed.nonce, binding.pool, binding.subject, binding.purpose, binding.destination)
  const limit = 256 - (256 % seed.alphabet.length)
  let code = ''
  for (let counter = 0; code.length < seed.length; counter++) {
    const block = createHmac('sha256', prk).update(Uint8Array.of(counter)).digest()
    for (const byte of block)
      if (byte < limit && code.length < seed.length) code += seed.alphabet[byte % seed.alphabet.length]
  }
  return code
}
