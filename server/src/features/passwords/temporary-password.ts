import { draw } from '../../kernel/ids.ts'
import { checkRules } from '../../kernel/password-rules.ts'
import type { Random } from '../../kernel/random.ts'
import type { Pool } from '../pools/directory.ts'
import { passwordPolicyOf } from '../pools/password-policy.ts'

// Without 0 O 1 I l: it is read from a message and typed by hand.
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789!#%*+-=?@_'
/** Characters; about 72 bits. */
const LENGTH = 12

/** A password that the pool's policy accepts: drawn whole, and drawn again when a kind of character is missing, so that no place is special. */
export function temporaryPassword(random: Random, pool: Pick<Pool, 'definition'>): string {
  const policy = passwordPolicyOf(pool)
  for (;;) {
    const drawn = draw(random, ALPHABET, Math.max(LENGTH, policy.MinimumLength))
    if (checkRules(policy, drawn).every(({ kept }) => kept)) return drawn
  }
}
