import type { OwnCommand } from '../commands.ts'
import { explained } from './explained.ts'
import { ownCommandOptions } from './own-command-options.ts'
import { code, paragraph, type Block, type Page } from './page.ts'
import { guides } from './see-also.ts'

const pages: Readonly<Record<OwnCommand, Omit<Page, 'name'>>> = {
  reset: {
    summary: 'Leads through the reset of a password.',
    sections: [
      { title: 'SYNOPSIS', blocks: [code('sparekey reset [options]')] },
      {
        title: 'DESCRIPTION',
        blocks: [
          paragraph(
            'Asks for a code with `forgot-password`, says where it was sent, asks for the code and the new password, and sets it with `confirm-forgot-password`. What it needs and no option says, it asks for on the terminal. The new password is not shown while it is typed. A wrong code or a refused password is asked for again.',
          ),
        ],
      },
      { title: 'OPTIONS', blocks: options('reset') },
      {
        title: 'EXAMPLES',
        blocks: [
          paragraph('To reset a password at a development server:'),
          code('sparekey reset --client-id 38fjsnc484p94kpqsnet7mpld0 --endpoint-url http://127.0.0.1:8229'),
        ],
      },
      {
        title: 'SEE ALSO',
        blocks: [
          paragraph('Commands: `forgot-password`, `confirm-forgot-password`, `admin-reset-user-password`.'),
          guides(['account-recovery', 'command-line']),
        ],
      },
    ],
  },
  dev: {
    summary: 'Runs a server for development.',
    sections: [
      { title: 'SYNOPSIS', blocks: [code('sparekey dev [options]')] },
      {
        title: 'DESCRIPTION',
        blocks: [
          paragraph(
            'A server that only this machine can reach, that accepts any signature, and whose inbox shows every message. It makes a demo pool and prints what to try. It runs until Ctrl-C.',
          ),
        ],
      },
      { title: 'OPTIONS', blocks: options('dev') },
      { title: 'SEE ALSO', blocks: [guides(['try-a-reset', 'messages', 'seed'])] },
    ],
  },
  pool: {
    summary: 'Shows and changes the settings of a pool that the Cognito API has no member for.',
    sections: [
      {
        title: 'SYNOPSIS',
        blocks: [
          code(
            'sparekey pool list [options]',
            'sparekey pool show POOL [options]',
            'sparekey pool set POOL NAME=VALUE ... [options]',
          ),
        ],
      },
      {
        title: 'DESCRIPTION',
        blocks: [
          paragraph(
            'Speaks to the server that holds the database, by a socket that only its own user may open, or opens the database itself when no server does. A change holds at once; other servers on the same PostgreSQL database see it within a second. With one wrong name or value nothing is changed.',
          ),
        ],
      },
      { title: 'OPTIONS', blocks: options('pool') },
      {
        title: 'EXAMPLES',
        blocks: [
          paragraph('To make reset codes longer, and let users back in whose invitation has expired:'),
          code('sparekey pool set us-east-1_Sparekey1 resetCodeLength=8 rescue=true'),
          paragraph('To go back to what is usual:'),
          code('sparekey pool set us-east-1_Sparekey1 --unset resetCodeLength --unset rescue'),
        ],
      },
      {
        title: 'SEE ALSO',
        blocks: [paragraph('All settings of a pool: `docs/reference/pool-settings.md`.'), guides(['seed'])],
      },
    ],
  },
  config: {
    summary: 'Shows every setting of the server and where it comes from.',
    sections: [
      { title: 'SYNOPSIS', blocks: [code('sparekey config print')] },
      {
        title: 'DESCRIPTION',
        blocks: [
          paragraph(
            'Settings are environment variables that begin with SPAREKEY_. What is wrong with them is told all at once. Secrets are not shown.',
          ),
        ],
      },
      { title: 'SEE ALSO', blocks: [paragraph('All settings: `docs/reference/settings.md`.')] },
    ],
  },
  completion: {
    summary: 'Prints the script that completes commands and options in a shell.',
    sections: [
      { title: 'SYNOPSIS', blocks: [code('sparekey completion bash|zsh|fish')] },
      {
        title: 'DESCRIPTION',
        blocks: [
          paragraph(
            'Completes commands, operations, options and the values that the API lists for an option. In the file that your shell reads when it starts:',
          ),
          code(
            'source <(sparekey completion bash)     # ~/.bashrc',
            'source <(sparekey completion zsh)      # ~/.zshrc, after compinit',
            'sparekey completion fish | source      # ~/.config/fish/config.fish',
          ),
        ],
      },
    ],
  },
}

function options(command: OwnCommand): readonly Block[] {
  return ownCommandOptions[command].map(explained)
}

export function ownPage(command: OwnCommand): Page {
  return { name: `sparekey-${command}`, ...pages[command] }
}
