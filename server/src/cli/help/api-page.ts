import { describeOperation, firstSentence } from '../../model/descriptions.ts'
import { operationNames } from '../../model/operations.ts'
import { commandName } from '../aws/names.ts'
import { operationGroups } from './operation-groups.ts'
import { code, paragraph, type Page } from './page.ts'
import { guides } from './see-also.ts'
import { worksHere } from './works-here.gen.ts'

/** All operations, by what they are for. */
export function apiPage(): Page {
  return {
    name: 'sparekey-cognito-idp',
    summary: 'Calls the operations of user pools, as `aws cognito-idp` does.',
    sections: [
      {
        title: 'DESCRIPTION',
        blocks: [
          paragraph(
            'Calls a Sparekey server, or Amazon Cognito, with the commands, options and output of version 2 of the AWS CLI. A command without `cognito-idp` is the same: `sparekey forgot-password` is `sparekey cognito-idp forgot-password`.',
          ),
          paragraph(
            `Of ${operationNames.length} operations a Sparekey server of this version carries out the ${worksHere.length} that are marked with \`*\`. The others it answers with \`UnsupportedOperationException\`.`,
          ),
        ],
      },
      {
        title: 'SYNOPSIS',
        blocks: [code('sparekey cognito-idp <operation> [options]', 'sparekey cognito-idp <operation> help')],
      },
      ...operationGroups.map(({ title, operations }) => ({
        title,
        blocks: [
          {
            kind: 'rows',
            rows: operations.map(
              (name) =>
                [
                  `${commandName(name)}${worksHere.includes(name) ? ' *' : ''}`,
                  firstSentence(describeOperation(name)),
                ] as const,
            ),
          },
        ] as const,
      })),
      {
        title: 'SEE ALSO',
        blocks: [paragraph('`sparekey help` for options, environment and exit codes.'), guides(['command-line'])],
      },
    ],
  }
}
