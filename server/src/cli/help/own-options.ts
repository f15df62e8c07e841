import { operations, type OperationName } from '../../model/operations.ts'
import { shapeOf } from '../../model/shapes.ts'
import { CLIENT_SECRET_FILE, takesSecretHash, WAIT_FOR_CODE } from '../aws/arguments/operation-options.ts'
import type { GlobalOption } from './global-options.ts'

const SOURCES =
  'Computes the hash from the client id, the user name and the secret of the app client. The secret comes from `--client-secret-file`, from SPAREKEY_CLIENT_SECRET, or is asked for on the terminal; never give it as an option.'

const SECRET_FILE: GlobalOption = {
  option: `--${CLIENT_SECRET_FILE}`,
  value: '<file>',
  meaning: 'The file with the secret of the app client for `auto`, or `-` for standard input.',
}

const WAIT: GlobalOption = {
  option: `--${WAIT_FOR_CODE}`,
  value: '<seconds>',
  meaning:
    'Waits so many seconds for the message to arrive in the inbox of `sparekey dev` and prints the code below the answer. Works with a development server only.',
}

/** What this program has for an operation beyond AWS's. */
export function ownOptions(name: OperationName): readonly GlobalOption[] {
  return [
    ...(takesSecretHash(name) ? [automatic(name), SECRET_FILE] : []),
    ...(name === 'ForgotPassword' ? [WAIT] : []),
  ]
}

/** The hash is a member of its own, or one of the parameters of a sign-in. */
function automatic(name: OperationName): GlobalOption {
  const members = Object.keys(shapeOf(operations[name].input ?? '').members ?? {})
  if (members.includes('SecretHash')) return { option: '--secret-hash', value: 'auto', meaning: SOURCES }
  const option = members.includes('AuthParameters') ? '--auth-parameters' : '--challenge-responses'
  return { option, value: 'SECRET_HASH=auto,...', meaning: SOURCES }
}
