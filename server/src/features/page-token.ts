import { HOUR } from '../kernel/clock.ts'
import { keysOfDay } from '../kernel/daily-keys.ts'
import { equalInConstantTime, type Keys } from '../kernel/keys.ts'

const MAC_BYTES = 16
const TIME_BYTES = 6
/** Milliseconds a token can be used (ListUsers page of the developer guide). */
const LIFETIME = HOUR

/**
 * Where the next page starts, with proof that this server said so and when: base64url(mac ‖ time ‖ position). `of` names the list it belongs to, the
 * pool and the filter included.
 */
export function pageToken(keys: Keys, of: readonly string[], position: string, now: number): string {
  const time = Buffer.alloc(TIME_BYTES)
  time.writeUIntBE(now, 0, TIME_BYTES)
  return Buffer.concat([proof(keys, of, position, now), time, Buffer.from(position)]).toString('base64url')
}

/** The position, or `undefined` for a token that is forged, cut, an hour old or of another list. */
export function openPageToken(keys: Keys, of: readonly string[], token: string, now: number): string | undefined {
  const bytes = Buffer.from(token, 'base64url')
  if (bytes.length <= MAC_BYTES + TIME_BYTES) return undefined
  const at = bytes.readUIntBE(MAC_BYTES, TIME_BYTES)
  const position = bytes.toString('utf8', MAC_BYTES + TIME_BYTES)
  const isOurs = equalInConstantTime(proof(keys, of, position, at), bytes.subarray(0, MAC_BYTES))
  return isOurs && now - at < LIFETIME ? position : undefined
}

function proof(keys: Keys, of: readonly string[], position: string, at: number): Buffer {
  return keysOfDay(keys, at)
    .mac('page', ...of, String(at), position)
    .subarray(0, MAC_BYTES)
}
