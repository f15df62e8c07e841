import { createHmac } from 'node:crypto'
import type { ApiError, Fail } from '../../kernel/api-error.ts'
import { equalInConstantTime } from '../../kernel/keys.ts'
import { sentences } from '../../protocol/sentences.ts'
import type { UserRecord } from '../../store/ports/index.ts'
import type { Client } from '../pools/directory.ts'
import { isHardened } from '../pools/pool-settings.ts'

/** The wording changed over time and differs by operation: the older one is recorded for recovery, the newer for sign-in and sign-up. */
export type SecretHashWording = 'recovery' | 'sign-in'

/** base64(HMAC-SHA256(secret, name ‖ client id)), the client's proof that it knows its secret. */
export function secretHash(secret: string, name: string, clientId: string): string {
  return createHmac('sha256', secret).update(name).update(clientId).digest('base64')
}

/**
 * What is wrong with the secret hash, if anything. Accepted is one over the name as typed, the canonical user name or the sub; in a
 * hardened pool over the name as typed alone (H13). Three candidates are always computed and compared, for nobody
 * as for somebody, so that neither answer nor time depends on the user (S9).
 */
export function secretHashError(
  fail: Fail<'NotAuthorizedException' | 'InvalidParameterException'>,
  client: Client,
  given: string | undefined,
  names: { readonly typed: string; readonly user: UserRecord | undefined },
  wording: SecretHashWording,
): ApiError | undefined {
  if (client.secret === undefined) {
    return given === undefined
      ? undefined
      : fail('InvalidParameterException', sentences.secretHashNotExpected(client.id))
  }
  if (given === undefined) return fail('NotAuthorizedException', sentences.secretHashMissing(client.id))
  const { secret } = client
  const user = isHardened(client.pool) ? undefined : names.user
  const candidates = [names.typed, user?.username ?? names.typed, user?.id ?? names.typed]
  const matches = candidates.map((name) => equalInConstantTime(secretHash(secret, name, client.id), given))
  return matches.includes(true)
    ? undefined
    : fail('NotAuthorizedException', sentences.secretHashWrong[wording](client.id))
}
