import { equalInConstantTime, type Keys } from '../kernel/keys.ts'

const MAC_BYTES = 16

/** Where the next page starts, with proof that this server said so: base64url(mac ‖ position). `of` names the list it belongs to. */
export function pageToken(keys: Keys, of: readonly string[], position: string): string {
  return Buffer.concat([proof(keys, of, position), Buffer.from(position)]).toString('base64url')
}

/** The position, or `undefined` for a token that is forged, cut or of another list. */
export function openPageToken(keys: Keys, of: readonly string[], token: string): string | undefined {
  const bytes = Buffer.from(token, 'base64url')
  if (bytes.length <= MAC_BYTES) return undefined
  const position = bytes.toString('utf8', MAC_BYTES)
  return equalInConstantTime(proof(keys, of, position), bytes.subarray(0, MAC_BYTES)) ? position : undefined
}

function proof(keys: Keys, of: readonly string[], position: string): Buffer {
  return keys.mac('page', ...of, position).subarray(0, MAC_BYTES)
}
