import { clientId, poolId, userId, type ClientId, type PoolId, type UserId } from './brand.ts'
import type { Clock } from './clock.ts'
import type { Random } from './random.ts'

/** Every identifier the server gives out. Shapes as Cognito's. */
export interface Ids {
  pool(region: string): PoolId
  client(): ClientId
  user(): UserId
  /** A random UUID: request ids, jti, event_id. */
  uuid(): string
  /**
   * A UUID that sorts by the order it was made in (RFC 9562 version 7 with a counter), so that rows of an append-only table land on its last
   * page and "newer than" has a meaning within a millisecond, and when the clock is set back.
   */
  row(): string
}

/** The counter has the 12 bits after the version. */
const MOST_IN_A_MILLISECOND = 0xfff

const BASE32 = '0123456789abcdefghijklmnopqrstuv'
const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

export function idsFrom(random: Random, now: Clock): Ids {
  const uuid = () => format(random(16), 4)
  let last = 0
  let counter = 0
  return {
    pool: (region) => poolId(`${region}_${draw(random, BASE62, 9)}`),
    client: () => clientId(draw(random, BASE32, 26)),
    user: () => userId(uuid()),
    uuid,
    row() {
      const at = now()
      counter = at > last ? 0 : counter + 1
      last = Math.max(at, last) + (counter > MOST_IN_A_MILLISECOND ? 1 : 0)
      if (counter > MOST_IN_A_MILLISECOND) counter = 0
      const bytes = random(16)
      bytes.writeUIntBE(last, 0, 6)
      bytes.writeUInt16BE(counter, 6)
      return format(bytes, 7)
    },
  }
}

/** When the id of a row was made, by the clock that made it: milliseconds. */
export function timeOfRow(id: string): number {
  return Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16)
}

/** No row made at this time or later sorts before it. */
export function firstRowOf(at: number): string {
  const bytes = Buffer.alloc(16)
  bytes.writeUIntBE(at, 0, 6)
  return format(bytes, 7)
}

/** `length` letters of `alphabet`, each equally likely: bytes beyond the last whole multiple are thrown away. */
export function draw(random: Random, alphabet: string, length: number): string {
  const limit = 256 - (256 % alphabet.length)
  let text = ''
  while (text.length < length) {
    for (const byte of random(length))
      if (byte < limit && text.length < length) text += alphabet[byte % alphabet.length]
  }
  return text
}

function format(bytes: Buffer, version: number): string {
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | (version << 4)
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
