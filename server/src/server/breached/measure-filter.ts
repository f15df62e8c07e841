import type { Random } from '../../kernel/random.ts'
import type { Filter } from './filter-file.ts'

/** What a list does with hashes that nobody put into it. */
export interface Measured {
  readonly sample: number
  readonly falsePositives: number
  /** Microseconds for one look-up of a password, its hashing included. */
  readonly lookUp: number
}

const LOOK_UPS = 100_000

/** @param steady milliseconds of a clock that nobody sets */
export function measureFilter(filter: Filter, random: Random, steady: () => number, sample = 1_000_000): Measured {
  let falsePositives = 0
  for (let i = 0; i < sample; i++) if (filter.hasHash(random(20))) falsePositives++
  const began = steady()
  for (let i = 0; i < LOOK_UPS; i++) filter.has(`password ${i}`)
  return { sample, falsePositives, lookUp: ((steady() - began) * 1_000) / LOOK_UPS }
}
