import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { OperationName } from '../../model/operations.ts'
import type { Source } from '../../config/environment.ts'
import { askHidden } from '../terminal/ask.ts'
import type { Surroundings } from '../surroundings.ts'
import { CLIENT_SECRET_FILE } from './arguments/own-options.ts'
import type { OptionValue } from './arguments/option-parser.ts'
import type { Parameters } from './arguments/parameter.ts'
import { expand } from './arguments/parameter-file.ts'
import { Failure, parameterFailure } from './failure.ts'
import { placeOf } from './secret-hash-place.ts'

/** Base64 of HMAC-SHA256 over user name and client id, keyed by the client's secret. */
export function secretHash(clientSecret: string, username: string, clientId: string): string {
  return createHmac('sha256', clientSecret).update(`${username}${clientId}`).digest('base64')
}

/**
 * Puts the secret hash where `auto` was given for it: as `--secret-hash`, or as SECRET_HASH among the parameters of a sign-in. The secret
 * comes from `--client-secret-file`, from SPAREKEY_CLIENT_SECRET, or is asked for; never from the words of the command.
 *
 * @throws Failure where there is no secret, or nothing to compute the hash over
 */
export async function fillSecretHash(
  operation: OperationName,
  parameters: Parameters,
  given: ReadonlyMap<string, OptionValue>,
  surroundings: Surroundings,
): Promise<Parameters> {
  const place = placeOf(operation, parameters)
  if (place === undefined) {
    if (given.has(CLIENT_SECRET_FILE))
      throw parameterFailure(`--${CLIENT_SECRET_FILE}`, 'It is read only where the secret hash is given as auto.')
    return parameters
  }
  const { ClientId: clientId } = parameters
  if (typeof clientId !== 'string' || place.username === undefined)
    throw parameterFailure('--secret-hash', 'The hash is computed over the client id and the user name; give both.')
  const file = given.get(CLIENT_SECRET_FILE)
  const secret = await clientSecret(typeof file === 'string' ? file : undefined, surroundings)
  return place.fill(secretHash(secret, place.username, clientId))
}

/** From the file (`-` is standard input), the environment, or the person. @throws Failure */
export async function clientSecret(file: string | undefined, surroundings: Surroundings): Promise<string> {
  const secret = file === undefined ? await fromElsewhere(surroundings) : readSecret(file, surroundings.env)
  if (secret === '') throw new Failure('ParamValidation', 'The client secret is empty.')
  return secret
}

function readSecret(file: string, env: Source): string {
  try {
    return readFileSync(file === '-' ? 0 : expand(file, env), 'utf8').trim()
  } catch (error) {
    throw parameterFailure(
      `--${CLIENT_SECRET_FILE}`,
      `The file cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

async function fromElsewhere(surroundings: Surroundings): Promise<string> {
  const fromEnvironment = surroundings.env['SPAREKEY_CLIENT_SECRET']
  if (fromEnvironment !== undefined) return fromEnvironment
  if (!surroundings.stdin.isTTY)
    throw new Failure(
      'ParamValidation',
      `The secret hash needs the client's secret: name a file with --${CLIENT_SECRET_FILE}, set SPAREKEY_CLIENT_SECRET, or run this on a terminal to be asked.`,
    )
  return askHidden('Client secret: ', surroundings)
}
