import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

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
  | 'check'

/** The purpose keys derived from one master key (HKDF-SHA256, RFC 5869). `id` is stored beside everything made with them. */
export interface Keys {
  readonly id: string
  /** 32 bytes. */
  key(purpose: Purpose): Buffer
  /** HMAC-SHA256 under the purpose key; the parts are length-prefixed, so `('ab','c')` and `('a','bc')` differ. */
  mac(purpose: Purpose, ...parts: readonly (string | Uint8Array)[]): Buffer
}

export const MASTER_KEY_BYTES = 32

/** @throws RangeError when the master key has not exactly 32 bytes. */
export function keysFrom(masterKey: Uint8Array): Keys {
  if (masterKey.length !== MASTER_KEY_BYTES) throw new RangeError(`a master key has ${MASTER_KEY_BYTES} bytes, not ${masterKey.length}`)
  const cache = new Map<Purpose, Buffer>()
  const key = (purpose: Purpose) => {
    const known = cache.get(purpose)
    if (known) return known
    const made = Buffer.from(hkdfSync('sha256', masterKey, 'sparekey', `sparekey/${purpose}/1`, 32))
    cache.set(purpose, made)
    return made
  }
  const mac: Keys['mac'] = (purpose, ...parts) => {
    const hmac = createHmac('sha256', key(purpose))
    for (const part of parts) {
      const length = Buffer.alloc(4)
      length.writeUInt32BE(typeof part === 'string' ? Buffer.byteLength(part) : part.length)
      hmac.update(length).update(part)
    }
    return hmac.digest()
  }
  return { id: mac('check', 'key id').toString('hex', 0, 8), key, mac }
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
