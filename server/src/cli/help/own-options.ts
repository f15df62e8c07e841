import { operations, shapeOf, type OperationName } from '../../model/index.ts'
import type { GlobalOption } from './global-options.ts'

const AUTO: GlobalOption = {
  option: '--secret-hash',
  value: 'auto',
  meaning:
    'Computes the hash from the client id, the user name and the secret of the app client. The secret comes from `--client-secret-file`, from SPAREKEY_CLIENT_SECRET, or is asked for on the terminal; never give it as an option.',
}

const SECRET_FILE: GlobalOption = {
  option: '--client-secret-file',
  value: '<file>',
  meaning: 'The file with the secret of the app client for `--secret-hash auto`, or `-` for standard input.',
}

const WAIT: GlobalOption = {
  option: '--wait-for-code',
  value: '<seconds>',
  meaning:
    'Waits so many seconds for the message to arrive in the inbox of `sparekey dev` and prints the code. Works with a development server only.',
}

/** What this program has for an operation beyond AWS's. */
export function ownOptions(name: OperationName): readonly GlobalOption[] {
  const { input } = operations[name]
  const members = input === undefined ? {} : (shapeOf(input).members ?? {})
  return [
    ...(Object.hasOwn(members, 'SecretHash') ? [AUTO, SECRET_FILE] : []),
    ...(name === 'ForgotPassword' ? [WAIT] : []),
  ]
}
