import { randomBytes } from 'node:crypto'

/** `size` unpredictable bytes, the caller's own. Passed as an argument, so that a test can repeat the dice. */
export type Random = (size: number) => Buffer

const POOL = 8_192

let pool = Buffer.alloc(0)

/** Bytes of the system's generator, fetched by the page: a call for a dozen costs as much as one for thousands. None is given out twice. */
export const systemRandom: Random = (size) => {
  if (size > POOL / 8) return randomBytes(size)
  if (pool.length < size) pool = randomBytes(POOL)
  const bytes = pool.subarray(0, size)
  pool = pool.subarray(size)
  return bytes
}
