import { operations, type OperationName } from '../../../model/operations.ts'
import { shapeOf } from '../../../model/shapes.ts'
import type { ExplainedOption } from './explained-option.ts'
import type { OptionSpec } from './option-parser.ts'

export const CLIENT_SECRET_FILE = 'client-secret-file'
export const WAIT_FOR_CODE = 'wait-for-code'

const clientSecretFile: ExplainedOption = {
  name: CLIENT_SECRET_FILE,
  values: 'one',
  placeholder: '<file>',
  meaning: 'The file with the secret of the app client for `auto`, or `-` for standard input.',
}

const waitForCode: ExplainedOption = {
  name: WAIT_FOR_CODE,
  values: 'one',
  integer: true,
  placeholder: '<seconds>',
  meaning:
    'Waits so many seconds for the message to arrive in the inbox of `sparekey dev` and prints the code below the answer. Works with a development server only.',
}

/** Without it, the option would be taken for the beginning of the one with a file, and a secret for the file's name. */
export const noClientSecret: OptionSpec = {
  name: 'client-secret',
  values: 'one',
  refused: `A secret in a command can be seen by others. Use --${CLIENT_SECRET_FILE}, SPAREKEY_CLIENT_SECRET, or wait to be asked.`,
}

/** The options of an operation that AWS's command line does not have. */
export function ownOptions(operation: OperationName): readonly ExplainedOption[] {
  return [
    ...(takesSecretHash(operation) ? [clientSecretFile] : []),
    ...(operation === 'ForgotPassword' ? [waitForCode] : []),
  ]
}

/** By a member of its own, or among the parameters of a sign-in. */
export function takesSecretHash(operation: OperationName): boolean {
  const { input } = operations[operation]
  const { members = {} } = input === undefined ? {} : shapeOf(input)
  return ['SecretHash', 'AuthParameters', 'ChallengeResponses'].some((member) => Object.hasOwn(members, member))
}
