import { globalOptions } from '../aws/arguments/global-options.ts'
import { inputOptions } from '../aws/arguments/input-options.ts'
import { pagingOptions } from '../aws/arguments/paging-options.ts'
import { explained } from './explained.ts'
import { code, paragraph, term, type Page } from './page.ts'
import { guides } from './see-also.ts'
import { environmentVariables, files } from './environment.ts'
import { exitCodes } from './exit-codes.ts'

/** What the program is, and all that its commands share. */
export function programPage(): Page {
  return {
    name: 'sparekey',
    summary: 'A user-pool server that speaks the Amazon Cognito protocol, and its command line.',
    sections: [
      {
        title: 'SYNOPSIS',
        blocks: [code('sparekey <command> [options]', 'sparekey <command> help', 'sparekey help <command>')],
      },
      {
        title: 'DESCRIPTION',
        blocks: [
          paragraph(
            'Sparekey is a server for user accounts that applications reach as they reach Amazon Cognito. Its centre is account recovery: getting a person back into their account, and nobody else.',
          ),
          paragraph(
            'The same program calls such a server, or Amazon Cognito itself, with the commands, options and output of version 2 of the AWS CLI.',
          ),
        ],
      },
      {
        title: 'COMMANDS',
        blocks: [
          term(
            'cognito-idp <operation>',
            paragraph('Calls an operation of the API. `sparekey cognito-idp help` lists all of them.'),
          ),
          term(
            '<operation>',
            paragraph('The same, shorter: `sparekey forgot-password` is `sparekey cognito-idp forgot-password`.'),
          ),
          term('reset', paragraph('Leads through the reset of a password, from the code to the new password.')),
          term('dev', paragraph('Runs a server for development, with an inbox that shows every message.')),
          term(
            'config print',
            paragraph('Shows every setting of the server and where it comes from. Secrets are not shown.'),
          ),
          term(
            'completion <shell>',
            paragraph('Prints the script that completes commands and options in bash, zsh or fish.'),
          ),
          term('help [<command>]', paragraph('Shows the page of a command, as `help` or `--help` after it does.')),
        ],
      },
      {
        title: 'GLOBAL OPTIONS',
        blocks: [
          paragraph('Operations of the API take these, before or after their name.'),
          ...globalOptions.map(explained),
        ],
      },
      {
        title: 'OPTIONS OF EVERY OPERATION',
        blocks: inputOptions.map(explained),
      },
      {
        title: 'OPTIONS OF LISTS',
        blocks: pagingOptions.map(explained),
      },
      {
        title: 'VALUES',
        blocks: [
          paragraph(
            'A value is a text, JSON, or for structures, lists and maps the shorthand that the page of the operation shows. `file://PATH` takes the value from a text file, `fileb://PATH` from a file of bytes.',
          ),
        ],
      },
      { title: 'ENVIRONMENT', blocks: [{ kind: 'rows', rows: environmentVariables }] },
      { title: 'FILES', blocks: [{ kind: 'rows', rows: files }] },
      { title: 'EXIT CODES', blocks: [{ kind: 'rows', rows: exitCodes }] },
      {
        title: 'SEE ALSO',
        blocks: [
          paragraph('Commands: `sparekey help cognito-idp`, `sparekey help reset`, `sparekey help dev`.'),
          guides(['command-line', 'account-recovery', 'messages']),
        ],
      },
    ],
  }
}
