import { draw } from '../../kernel/ids.ts'
import type { Random } from '../../kernel/random.ts'

const BASE32 = '0123456789abcdefghijklmnopqrstuv'
/** Characters: 255 bits. */
const LENGTH = 51

/** A client secret as the service makes them. */
export function newSecret(random: Random): string {
  return draw(random, BASE32, LENGTH)
}
