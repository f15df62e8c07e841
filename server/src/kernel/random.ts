import { randomBytes } from 'node:crypto'

/** `size` unpredictable bytes. Passed as an argument, so that a test can repeat the dice. */
export type Random = (size: number) => Buffer

export const systemRandom: Random = (size) => randomBytes(size)
