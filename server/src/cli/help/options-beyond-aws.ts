import { operations, type OperationName } from '../../model/operations.ts'
import { shapeOf } from '../../model/shapes.ts'
import type { ExplainedOption } from '../aws/arguments/explained-option.ts'
import { ownOptions, takesSecretHash } from '../aws/arguments/own-options.ts'

/** What this program has for an operation beyond AWS's: options of its own, and a value of one that AWS's has too. */
export function optionsBeyondAws(name: OperationName): readonly ExplainedOption[] {
  return [...(takesSecretHash(name) ? [automaticHash(name)] : []), ...ownOptions(name)]
}

/** The hash is a member of its own, or one of the parameters of a sign-in. */
function automaticHash(operation: OperationName): ExplainedOption {
  const members = Object.keys(shapeOf(operations[operation].input ?? '').members ?? {})
  const map = members.includes('AuthParameters') ? 'auth-parameters' : 'challenge-responses'
  return {
    ...(members.includes('SecretHash')
      ? { name: 'secret-hash', placeholder: 'auto' }
      : { name: map, placeholder: 'SECRET_HASH=auto,...' }),
    values: 'one',
    meaning:
      'Computes the hash from the client id, the user name and the secret of the app client. The secret comes from `--client-secret-file`, from SPAREKEY_CLIENT_SECRET, or is asked for on the terminal; never give it as an option.',
  }
}
