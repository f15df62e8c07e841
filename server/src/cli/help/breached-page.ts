import { explained } from './explained.ts'
import { ownCommandOptions } from './own-command-options.ts'
import { code, paragraph, type Page } from './page.ts'
import { guides } from './see-also.ts'

export const breachedPage: Omit<Page, 'name'> = {
  summary: 'Makes a list of the passwords that were found in breaches, and looks a password up in it.',
  sections: [
    {
      title: 'SYNOPSIS',
      blocks: [code('sparekey breached build FILE [options]', 'sparekey breached check [--filter FILE]')],
    },
    {
      title: 'DESCRIPTION',
      blocks: [
        paragraph(
          '`build` reads a file as Have I Been Pwned gives it, a SHA-1 hash on each line with `:` and a count, in any order; an older list is replaced when the new one is whole. `check` asks for a password, without showing it, or reads the first line of standard input. Its exit code is 1 when the password is in the list.',
        ),
      ],
    },
    { title: 'OPTIONS', blocks: ownCommandOptions.breached.map(explained) },
    {
      title: 'EXAMPLES',
      blocks: [code('sparekey breached build pwned.txt --output /etc/sparekey/breached.filter')],
    },
    { title: 'SEE ALSO', blocks: [guides(['breached-passwords', 'production'])] },
  ],
}
