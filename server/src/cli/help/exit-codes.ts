import type { Row } from './page.ts'

/** As version 2 of the AWS CLI ends; 1 and 2 are of the commands that are no operations of the API. */
export const exitCodes: readonly Row[] = [
  ['0', 'It worked.'],
  ['1', 'A command of the server could not do it, its settings are wrong, or it found something wrong.'],
  ['2', 'The command line of such a command was wrong.'],
  ['130', 'It was interrupted with Ctrl-C.'],
  ['252', 'The command line was wrong: an unknown command or option, a missing option, a value that cannot be read.'],
  ['253', 'The configuration was wrong or missing: no Region, no credentials, no such profile.'],
  ['254', 'The server answered with an error.'],
  ['255', 'Anything else, for instance that the server could not be reached.'],
]
