import type { OwnCommand } from '../commands.ts'
import { breachedPage } from './breached-page.ts'
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
  init: {
    summary: 'Makes a master key and a file with every setting, for a server in production.',
    sections: [
      { title: 'SYNOPSIS', blocks: [code('sparekey init FOLDER [options]')] },
      {
        title: 'DESCRIPTION',
        blocks: [
          paragraph(
            'Writes `master.key` and `sparekey.yaml` into the folder, readable by their owner only. Files that are there already are left alone. The master key opens the database: keep a copy of it where the database is not.',
          ),
        ],
      },
      { title: 'OPTIONS', blocks: options('init') },
      {
        title: 'EXAMPLES',
        blocks: [code('sparekey init /etc/sparekey --public-url https://id.example.com')],
      },
      { title: 'SEE ALSO', blocks: [guides(['production'])] },
    ],
  },
  serve: {
    summary: 'Runs a server for production.',
    sections: [
      { title: 'SYNOPSIS', blocks: [code('sparekey serve [options]')] },
      {
        title: 'DESCRIPTION',
        blocks: [
          paragraph(
            'Refuses to start on anything unsafe and says all of it at once. Users are served at one address; administrators, whose calls must be signed with a key of `sparekey keys`, at another; metrics at a third. A certificate that is renewed is shown without a restart. SIGTERM finishes what is on its way.',
          ),
        ],
      },
      { title: 'OPTIONS', blocks: options('serve') },
      { title: 'SEE ALSO', blocks: [guides(['production', 'postgresql'])] },
    ],
  },
  keys: {
    summary:
      'Makes, lists and revokes the keys that sign the calls of administrators, rotates those of tokens, and hands out those of codes.',
    sections: [
      {
        title: 'SYNOPSIS',
        blocks: [
          code(
            'sparekey keys create --name NAME [options]',
            'sparekey keys list [options]',
            'sparekey keys revoke KEY [options]',
            'sparekey keys rotate --user-pool-id POOL [options]',
            'sparekey keys custom-sender ARN --to FILE [options]',
          ),
        ],
      },
      {
        title: 'DESCRIPTION',
        blocks: [
          paragraph(
            'A key has an id and a secret, as the AWS CLI and every SDK take them, and a scope: which operations on which pools. The secret is shown once. A revoked key signs nothing more, in every server within a second. `rotate` is about other keys: those that sign the tokens of a pool. New ones are published at once and sign after ten minutes; the old ones go when no token of theirs lives.',
          ),
          paragraph(
            '`custom-sender` writes the key under which the server encrypts codes for the functions of pools that name this ARN as `KMSKeyID`: its namespace, its name, and the key in base64.',
          ),
        ],
      },
      { title: 'OPTIONS', blocks: options('keys') },
      {
        title: 'EXAMPLES',
        blocks: [
          paragraph('A key for everything, and one that may only read the users of one pool:'),
          code(
            'sparekey keys create --name terraform --config /etc/sparekey/sparekey.yaml',
            'sparekey keys create --name support --user-pool-id us-east-1_Sparekey1 --operation AdminGetUser --operation ListUsers',
          ),
        ],
      },
      { title: 'SEE ALSO', blocks: [guides(['production', 'custom-senders'])] },
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
  backup: {
    summary: 'Writes the whole database into a file that is sealed under a passphrase.',
    sections: [
      { title: 'SYNOPSIS', blocks: [code('sparekey backup FILE [options]')] },
      {
        title: 'DESCRIPTION',
        blocks: [
          paragraph(
            'The database as it is at one moment; a server that runs goes on. For SQLite: a PostgreSQL database has its own means. The master key is not in it, and without that key it is of no use.',
          ),
        ],
      },
      { title: 'OPTIONS', blocks: options('backup') },
      { title: 'SEE ALSO', blocks: [guides(['backup', 'production'])] },
    ],
  },
  restore: {
    summary: 'Puts a backup where no database is.',
    sections: [
      { title: 'SYNOPSIS', blocks: [code('sparekey restore FILE [options]')] },
      {
        title: 'DESCRIPTION',
        blocks: [
          paragraph(
            'Needs the master key of the database. The codes, sessions and unsent messages of then are void: they may have been used, ended or sent since. All else is as it was then, keys that were revoked and passwords that were changed since among it: it says so, names the keys of administrators that sign again, and leaves an entry in the audit log. A database that is there is left alone.',
          ),
        ],
      },
      { title: 'OPTIONS', blocks: options('restore') },
      { title: 'SEE ALSO', blocks: [guides(['backup', 'audit', 'production'])] },
    ],
  },
  breached: breachedPage,
  doctor: {
    summary: 'Looks at all that a server needs, and says what to do.',
    sections: [
      { title: 'SYNOPSIS', blocks: [code('sparekey doctor [options]')] },
      {
        title: 'DESCRIPTION',
        blocks: [
          paragraph(
            'Settings, lists of passwords, certificate, disk, mail server, database and master key, clocks, outbox, keys of administrators, text messages: one line each, and for what is wrong what to do. A server that holds a SQLite file is asked what alarms are on in it. It sends nothing and changes nothing: a database of an older version stays as it is. The exit code is 1 when something is bad.',
          ),
        ],
      },
      { title: 'OPTIONS', blocks: options('doctor') },
      { title: 'SEE ALSO', blocks: [guides(['production'])] },
    ],
  },
  explain: {
    summary: 'Says why a user gets a code for a forgotten password, or gets none.',
    sections: [
      {
        title: 'SYNOPSIS',
        blocks: [code('sparekey explain forgot-password --user-pool-id POOL --username NAME [options]')],
      },
      {
        title: 'DESCRIPTION',
        blocks: [
          paragraph(
            'A dry run: which rule would decide, which address the code would go to, what is left of the budget, what became of the last messages, and what the caller would be told. Nothing is counted, written or sent. Addresses are masked.',
          ),
        ],
      },
      { title: 'OPTIONS', blocks: options('explain') },
      {
        title: 'EXAMPLES',
        blocks: [
          code('sparekey explain forgot-password --user-pool-id us-east-1_Sparekey1 --username jane@example.com'),
        ],
      },
      { title: 'SEE ALSO', blocks: [guides(['account-recovery', 'production'])] },
    ],
  },
  outbox: {
    summary: 'Shows the messages that wait, and those that were given up.',
    sections: [
      {
        title: 'SYNOPSIS',
        blocks: [
          code(
            'sparekey outbox list [options]',
            'sparekey outbox shape [options]',
            'sparekey outbox retry ID [options]',
            'sparekey outbox drop ID [options]',
          ),
        ],
      },
      {
        title: 'DESCRIPTION',
        blocks: [
          paragraph(
            '`list` shows the newest two hundred, without address and code. `shape` counts those that wait by domain and age: a mail server that takes nothing stands out. `retry` makes one due now; `drop` gives one up.',
          ),
        ],
      },
      { title: 'OPTIONS', blocks: options('outbox') },
      { title: 'SEE ALSO', blocks: [guides(['messages', 'production'])] },
    ],
  },
  mail: {
    summary: 'Shows what the users of a pool are written.',
    sections: [
      { title: 'SYNOPSIS', blocks: [code('sparekey mail preview --user-pool-id POOL [options]')] },
      {
        title: 'DESCRIPTION',
        blocks: [
          paragraph(
            'Each kind of mail with its sender, subject and plain text, as the templates of the pool make it, with samples in the place of codes, names and links. Nothing is sent. With --kind and --html the page is written that readers of HTML show.',
          ),
        ],
      },
      { title: 'OPTIONS', blocks: options('mail') },
      {
        title: 'EXAMPLES',
        blocks: [
          code('sparekey mail preview --user-pool-id us-east-1_Sparekey1 --kind ForgotPassword --html mail.html'),
        ],
      },
      { title: 'SEE ALSO', blocks: [guides(['messages'])] },
    ],
  },
  audit: {
    summary: 'Shows what was accepted, and the true reason of what was refused; checks that none of it was changed.',
    sections: [
      { title: 'SYNOPSIS', blocks: [code('sparekey audit tail [options]'), code('sparekey audit verify [options]')] },
      {
        title: 'DESCRIPTION',
        blocks: [
          paragraph(
            'tail shows the newest entries, the last of them last. A user is shown by the id, a name that nobody has by a pseudonym.',
          ),
          paragraph(
            'verify holds every entry against the seals that a server puts on the log each minute, once an entry is five minutes old. They are made with a key that lies in the database only under the master key, and each holds the one before: what somebody who may write in the database changes, removes or adds is found and its time told. Exit code 1 when anything is wrong.',
          ),
          paragraph(
            'Who may write there can also cut off the end of the log with its seals. So keep the head that verify prints, or the log lines of the server that tell it once an hour, where that somebody is not; verify --head then misses what was cut.',
          ),
        ],
      },
      { title: 'OPTIONS', blocks: options('audit') },
      { title: 'SEE ALSO', blocks: [guides(['audit', 'production'])] },
    ],
  },
  sms: {
    summary: 'Says to whom text messages may go, and changes it.',
    sections: [
      {
        title: 'SYNOPSIS',
        blocks: [
          code(
            'sparekey sms status [options]',
            'sparekey sms verify NUMBER [options]',
            'sparekey sms unverify NUMBER [options]',
            'sparekey sms production [options]',
            'sparekey sms sandbox [options]',
          ),
        ],
      },
      {
        title: 'DESCRIPTION',
        blocks: [
          paragraph(
            'At first the server is in the sandbox: text messages go to numbers that were verified here, all others are given up with that reason. `production` lets them go to every number that SPAREKEY_SMS_COUNTRIES and SPAREKEY_SMS_SENDERS allow. Numbers are kept as keyed hashes and shown masked.',
          ),
          paragraph(
            '`verify` sends a code to the number by the provider of the settings, to a country and from a sender that they allow, and asks for it: three tries in ten minutes. Without a terminal to ask at, or with `--without-code`, nothing is sent and your word is taken.',
          ),
        ],
      },
      { title: 'OPTIONS', blocks: options('sms') },
      {
        title: 'EXAMPLES',
        blocks: [
          paragraph('A phone that is at hand, and one that is not:'),
          code(
            'sparekey sms verify +15555550100 --config /etc/sparekey/sparekey.yaml',
            'sparekey sms verify +15555550123 --without-code --config /etc/sparekey/sparekey.yaml',
          ),
        ],
      },
      { title: 'SEE ALSO', blocks: [guides(['sms', 'production'])] },
    ],
  },
  config: {
    summary: 'Shows every setting of the server and where it comes from.',
    sections: [
      { title: 'SYNOPSIS', blocks: [code('sparekey config print [options]')] },
      {
        title: 'DESCRIPTION',
        blocks: [
          paragraph(
            'Settings are environment variables that begin with SPAREKEY_, or stand in a file. What is wrong with them is told all at once. Secrets are not shown.',
          ),
        ],
      },
      { title: 'OPTIONS', blocks: options('config') },
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
