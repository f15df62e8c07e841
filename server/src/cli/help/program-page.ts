import { globalOptions } from '../aws/arguments/global-options.ts'
import { inputOptions } from '../aws/arguments/input-options.ts'
import { pagingOptions } from '../aws/arguments/paging-options.ts'
import { explained } from './explained.ts'
import { commandGroups } from './command-groups.ts'
import { code, paragraph, type Page, type Section } from './page.ts'
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
        title: 'COMMANDS OF THE API',
        blocks: [
          {
            kind: 'rows',
            rows: [
              ['cognito-idp <operation>', 'Calls one of the 140 operations.'],
              ['<operation>', 'The same, shorter: `sparekey forgot-password`.'],
              ['cognito-idp help', 'Lists all of them.'],
            ],
          },
        ],
      },
      ...commandGroups.map(({ title, commands }): Section => ({ title, blocks: [{ kind: 'rows', rows: commands }] })),
      {
        title: 'HELP',
        blocks: [
          { kind: 'rows', rows: [['help [<command>]', 'Shows the page of a command, as `--help` after it does.']] },
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
          paragraph('Commands: `sparekey help cognito-idp`, `sparekey help dev`, `sparekey help serve`.'),
          guides(['command-line', 'account-recovery', 'production']),
        ],
      },
    ],
  }
}
