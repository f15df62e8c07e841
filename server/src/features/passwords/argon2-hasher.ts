import { hash as argon2, verify } from '@node-rs/argon2'
import { fairLane, type LaneOptions } from './fair-lane.ts'
import type { PasswordHasher } from './hasher.ts'

export interface Argon2Options extends LaneOptions {
  /** KiB. */
  readonly memoryCost: number
  readonly timeCost: number
}

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. */
export const ARGON2_DEFAULTS = { memoryCost: 19_456, timeCost: 2 } as const

/** argon2id on libuv's threads, but never on all of them: mail and DNS share those. */
export function argon2Hasher({ memoryCost, timeCost, ...laneOptions }: Argon2Options): PasswordHasher {
  const lane = fairLane(laneOptions)
  // 2 is argon2id; the library's enum is of a kind that type stripping cannot import.
  const options = { algorithm: 2, memoryCost, timeCost, parallelism: 1 }
  const decoy = decoyHash({ memoryCost, timeCost })
  return {
    hash: (password, from = '') => lane(from, () => argon2(password, options)),
    async verify(phc, password, from = '') {
      const matches = await lane(from, () => verify(phc ?? decoy, password))
      return matches && phc !== undefined
    },
  }
}

/** A PHC string with the cost of a real one: the digest of no password, since no password was hashed to make it. */
export function decoyHash({ memoryCost, timeCost }: Pick<Argon2Options, 'memoryCost' | 'timeCost'>): string {
  const unpadded = (bytes: number) => Buffer.alloc(bytes, 7).toString('base64').replace(/=+$/, '')
  return `$argon2id$v=19$m=${memoryCost},t=${timeCost},p=1$${unpadded(16)}$${unpadded(32)}`
}
