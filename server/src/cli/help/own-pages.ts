import type { OwnCommand } from '../commands.ts'
import type { GlobalOption } from './global-options.ts'
import { globalOptions } from './global-options.ts'
import { givenOption } from './operation-page.ts'
import { code, paragraph, type Block, type Page } from './page.ts'
import { guides } from './see-also.ts'

const shared = (option: string): GlobalOption => {
  const found = globalOptions.find((candidate) => candidate.option === option)
  if (!found) throw new Error(`there is no global option ${option}`)
  return found
}

export const ownCommandOptions: Readonly<Record<OwnCommand, readonly GlobalOption[]>> = {
  reset: [
    { option: '--client-id', value: '<id>', meaning: 'The id of the app client. Asked for if it is missing.' },
    { option: '--username', value: '<name>', meaning: 'The user whose password is reset. Asked for if it is missing.' },
    {
      option: '--user-pool-id',
      value: '<id>',
      meaning:
        'The user pool whose password policy is shown while the new password is typed. Reading it needs credentials; without it the server says what is wrong.',
    },
    shared('--endpoint-url'),
    shared('--region'),
    shared('--profile'),
    {
      option: '--client-secret-file',
      value: '<file>',
      meaning:
        'The file with the secret of the app client, where it has one. Without it SPAREKEY_CLIENT_SECRET counts, or the secret is asked for.',
    },
  ],
  dev: [
    { option: '--port', value: '<number>', meaning: 'The port to listen on: 8229 without it, a free one with 0.' },
    {
      option: '--data',
      value: '<folder>',
      meaning: 'The folder of the database and its key: `.data` in a checkout, else `~/.local/share/sparekey`.',
    },
    { option: '--ephemeral', meaning: 'Keeps nothing after the end. Excludes `--data`.' },
    {
      option: '--seed',
      value: '<file>',
      meaning: 'Makes the pools of this JSON or YAML file instead of the demo pool.',
    },
    {
      option: '--host',
      value: '<address>',
      meaning: 'Listens on another address than 127.0.0.1. A token is then asked for and printed.',
    },
  ],
  config: [],
  completion: [],
}

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
  return ownCommandOptions[command].map(givenOption)
}

export function isOwnCommand(word: string): word is OwnCommand {
  return Object.hasOwn(ownCommandOptions, word)
}

export function ownPage(command: OwnCommand): Page {
  return { name: `sparekey-${command}`, ...pages[command] }
}
