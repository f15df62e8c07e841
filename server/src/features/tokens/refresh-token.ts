import type { Keys } from '../../kernel/keys.ts'
import type { Random } from '../../kernel/random.ts'

// Clients treat the token as opaque; some look at the first characters, which are those of an encrypted JWT's header.
const HEADER = Buffer.from('{"cty":"JWT","enc":"A256GCM","alg":"RSA-OAEP"}').toString('base64url')

/** 256 unpredictable bits in the five-part form of the service's own tokens. */
export function newRefreshToken(random: Random): string {
  const part = (bytes: number) => random(bytes).toString('base64url')
  return `${HEADER}.${part(32)}.${part(12)}.${part(32)}.${part(16)}`
}

/** What the store keeps and looks a token up by. */
export function refreshHash(keys: Keys, token: string): string {
  return keys.mac('refresh-token', token).toString('hex')
}
