import { operations, type OperationName } from '../../model/operations.ts'
import { shapeOf } from '../../model/shapes.ts'
import { CLIENT_SECRET_FILE } from './arguments/own-options.ts'
import type { OptionValue } from './arguments/option-parser.ts'
import type { Parameters } from './arguments/parameter.ts'
import { isMap } from './tree.ts'

/** The value that stands for the hash that is to be computed. */
const AUTO = 'auto'

/** Where the hash belongs, and the user name that it is over. */
interface Place {
  readonly username: string | undefined
  fill(hash: string): Parameters
}

/** Where `auto` was given for the hash; `undefined` where it was not. */
export function placeOf(operation: OperationName, parameters: Parameters): Place | undefined {
  const { SecretHash: hash, Username: username } = parameters
  if (hash === AUTO)
    return {
      username: typeof username === 'string' ? username : undefined,
      fill: (SecretHash) => ({ ...parameters, SecretHash }),
    }
  for (const member of ['AuthParameters', 'ChallengeResponses']) {
    const map = parameters[member]
    if (!isMap(map) || map['SECRET_HASH'] !== AUTO || !takes(operation, member)) continue
    const name = map['USERNAME']
    return {
      username: typeof name === 'string' ? name : undefined,
      fill: (SECRET_HASH) => ({ ...parameters, [member]: { ...map, SECRET_HASH } }),
    }
  }
  return undefined
}

function takes(operation: OperationName, member: string): boolean {
  const { input } = operations[operation]
  return input !== undefined && Object.hasOwn(shapeOf(input).members ?? {}, member)
}

/** Whether there is a hash to compute, or a file that was named for nothing. */
export function wantsSecretHash(
  operation: OperationName,
  parameters: Parameters,
  given: ReadonlyMap<string, OptionValue>,
): boolean {
  return given.has(CLIENT_SECRET_FILE) || placeOf(operation, parameters) !== undefined
}
