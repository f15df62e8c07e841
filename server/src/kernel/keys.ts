import { createHmac, createSecretKey, hkdfSync, timingSafeEqual, type KeyObject } from 'node:crypto'

/** What a key is for; each purpose has its own key, so that a value made for one can never serve another. */
export type Purpose =
  | 'seal'
  | 'reset-code'
  | 'pseudonym'
  | 'simulation'
  | 'address'
  | 'refresh-token'
  | 'password-history'
  | 'page'
  | 'daily'
  | 'audit'
  | 'custom-sender'
  | 'check'

/** The purpose keys derived from one master key (HKDF-SHA256, RFC 5869). `id` is stored beside everything made with them. */
export interface Keys {
  readonly id: string
  /** 256 bits, imported once: giving the crypto library the bytes anew costs four times as much as the HMAC itself. */
  key(purpose: Purpose): KeyObject
  /** HMAC-SHA256 under the purpose key; the parts carry their lengths, so `('ab','c')` and `('a','bc')` differ. */
  mac(purpose: Purpose, ...parts: readonly (string | Uint8Array)[]): Buffer
}

export const MASTER_KEY_BYTES = 32

/** @throws RangeError when the master key has not exactly 32 bytes. */
export function keysFrom(masterKey: Uint8Array): Keys {
  if (masterKey.length !== MASTER_KEY_BYTES)
    throw new RangeError(`a master key has ${MASTER_KEY_BYTES} bytes, not ${masterKey.length}`)
  const cache = new Map<Purpose, KeyObject>()
  const key = (purpose: Purpose) => {
    const known = cache.get(purpose)
    if (known) return known
    const made = createSecretKey(Buffer.from(hkdfSync('sha256', masterKey, 'sparekey', `sparekey/${purpose}/1`, 32)))
    cache.set(purpose, made)
    return made
  }
  const mac: Keys['mac'] = (purpose, ...parts) =>
    createHmac('sha256', key(purpose)).update(parts.map(framed).join('')).digest()
  return { id: mac('check', 'key id').toString('hex', 0, 8), key, mac }
}

/** Its kind, its length and itself: no two lists of parts come out as the same text. */
function framed(part: string | Uint8Array): string {
  return typeof part === 'string' ? `s${part.length}:${part}` : `b${part.length}:${Buffer.from(part).toString('hex')}`
}

/** Compares without telling by its time where two strings differ; unequal lengths still cost one comparison. */
export function equalInConstantTime(a: string | Uint8Array, b: string | Uint8Array): boolean {
  const left = Buffer.from(a)
  const right = Buffer.from(b)
  if (left.length !== right.length) {
    timingSafeEqual(left, left)
    return false
  }
  return timingSafeEqual(left, right)
}
