import { generateKeyPair, type KeyObject } from 'node:crypto'
import { promisify } from 'node:util'
import type { PoolId } from '../../kernel/brand.ts'
import { seal } from '../../kernel/seal.ts'
import type { SigningKeyRecord } from '../../store/ports/index.ts'
import type { Services } from '../context.ts'

const newKeyPair = promisify(generateKeyPair)

/** Takes a tenth of a second on libuv's threads, never on the event loop. */
export async function newSigningKey(
  { keys, random, now }: Pick<Services, 'keys' | 'random' | 'now'>,
  poolId: PoolId,
  use: SigningKeyRecord['use'],
  signsFrom: number,
): Promise<SigningKeyRecord> {
  const { publicKey, privateKey } = await newKeyPair('rsa', { modulusLength: 2_048 })
  const kid = random(32).toString('base64')
  return {
    poolId,
    kid,
    use,
    publicJwk: JSON.stringify(publicJwk({ kid, publicKey })),
    privateKey: seal(
      keys,
      random,
      signingKeyPlace({ poolId, kid }),
      privateKey.export({ type: 'pkcs8', format: 'der' }),
    ),
    createdAt: now(),
    signsFrom,
  }
}

export function signingKeyPlace({ poolId, kid }: Pick<SigningKeyRecord, 'poolId' | 'kid'>) {
  return { table: 'signing_keys', pool: poolId, row: kid, column: 'private' }
}

/** One entry of a pool's JWKS, members in the order the service gives them. */
export function publicJwk({
  kid,
  publicKey,
}: {
  readonly kid: string
  readonly publicKey: KeyObject
}): Readonly<Record<string, string | undefined>> {
  const { e, kty, n } = publicKey.export({ format: 'jwk' })
  return { alg: 'RS256', e, kid, kty, n, use: 'sig' }
}
