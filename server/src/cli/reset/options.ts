import type { ExplainedOption } from '../aws/arguments/explained-option.ts'
import type { OptionSpec } from '../aws/arguments/option-parser.ts'
import { CLIENT_SECRET_FILE, noClientSecret } from '../aws/arguments/own-options.ts'

/** What `sparekey reset` takes besides the options of every command. */
export const resetOptions: readonly ExplainedOption[] = [
  {
    name: 'client-id',
    values: 'one',
    placeholder: '<id>',
    meaning: 'The id of the app client. Asked for if it is missing.',
  },
  {
    name: 'username',
    values: 'one',
    placeholder: '<name>',
    meaning: 'The user whose password is reset. Asked for if it is missing.',
  },
  {
    name: 'user-pool-id',
    values: 'one',
    placeholder: '<id>',
    meaning:
      'The user pool whose password policy is shown while the new password is typed. Reading it needs credentials; without it the server says what is wrong.',
  },
  {
    name: CLIENT_SECRET_FILE,
    values: 'one',
    placeholder: '<file>',
    meaning:
      'The file with the secret of the app client, where it has one. Without it SPAREKEY_CLIENT_SECRET counts, or the secret is asked for.',
  },
]

/** Known, and not taken: what is given with them would be seen by others. */
export const refusedOptions: readonly OptionSpec[] = [
  noClientSecret,
  { name: 'password', values: 'one', refused: 'A password in a command can be seen by others. It is asked for.' },
]
