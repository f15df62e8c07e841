import { createCipheriv, createDecipheriv } from 'node:crypto'
import type { Keys } from './keys.ts'
import type { Random } from './random.ts'

/** Where a sealed value lives. It is authenticated with the value: a ciphertext moved to another row or column does not open. */
export interface Place {
  readonly table: string
  readonly pool: string
  readonly row: string
  readonly column: string
}

const NONCE = 12
const TAG = 16

/** AES-256-GCM under the `seal` key. Layout: key id (16 hex characters) `.` base64url(nonce ‖ tag ‖ ciphertext). */
export function seal(keys: Keys, random: Random, place: Place, plain: string | Uint8Array): string {
  const nonce = random(NONCE)
  const cipher = createCipheriv('aes-256-gcm', keys.key('seal'), nonce).setAAD(associatedData(place, keys.id))
  const body = Buffer.concat([cipher.update(plain), cipher.final()])
  return `${keys.id}.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`
}

/** @throws Error when the value was sealed under another key, for another place, or was changed. */
export function open(keys: Keys, place: Place, sealed: string): Buffer {
  const [id, text] = sealed.split('.')
  if (id !== keys.id || text === undefined)
    throw new Error(`sealed under key ${id}, which is not the key in use (${keys.id})`)
  const bytes = Buffer.from(text, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', keys.key('seal'), bytes.subarray(0, NONCE))
    .setAAD(associatedData(place, id))
    .setAuthTag(bytes.subarray(NONCE, NONCE + TAG))
  return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()])
}

function associatedData(place: Place, keyId: string): Buffer {
  return Buffer.from(JSON.stringify([place.table, place.pool, place.row, place.column, keyId]))
}
