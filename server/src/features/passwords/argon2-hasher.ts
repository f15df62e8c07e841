import { hash as argon2, verify } from '@node-rs/argon2'
import { HasherBusy, type PasswordHasher } from './hasher.ts'

export interface Argon2Options {
  /** Hashes at a time; the others wait. */
  readonly concurrency: number
  /** Waiting calls; beyond them HasherBusy. */
  readonly queue: number
  /** KiB. */
  readonly memoryCost: number
  readonly timeCost: number
}

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. */
export const ARGON2_DEFAULTS = { memoryCost: 19_456, timeCost: 2 } as const

/** argon2id on libuv's threads, but never on all of them: mail and DNS share those. */
export function argon2Hasher({ concurrency, queue, memoryCost, timeCost }: Argon2Options): PasswordHasher {
  const lane = boundedLane(concurrency, queue)
  // 2 is argon2id; the library's enum is of a kind that type stripping cannot import.
  const options = { algorithm: 2, memoryCost, timeCost, parallelism: 1 }
  let decoy: Promise<string> | undefined
  return {
    hash: (password) => lane(() => argon2(password, options)),
    async verify(phc, password) {
      const against = phc ?? (await (decoy ??= argon2('nobody has this password', options)))
      const matches = await lane(() => verify(against, password))
      return matches && phc !== undefined
    },
  }
}

/** At most `concurrency` at a time, in the order of arrival. */
function boundedLane(concurrency: number, queue: number): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0
  const waiting: (() => void)[] = []
  return async (work) => {
    if (running >= concurrency) {
      if (waiting.length >= queue) throw new HasherBusy('too many passwords are being hashed')
      await new Promise<void>((resolve) => waiting.push(resolve))
    } else running += 1
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
}
