import type { OwnCommand } from '../commands.ts'

interface CommandGroup {
  readonly title: string
  /** In the order of use. A line has room for 55 characters. */
  readonly commands: readonly (readonly [command: OwnCommand, meaning: string])[]
}

/** Every command of our own, as the page of the program lists them. */
export const commandGroups: readonly CommandGroup[] = [
  {
    title: 'COMMANDS FOR DEVELOPMENT',
    commands: [['dev', 'Runs a server with a demo pool and an inbox.']],
  },
  {
    title: 'COMMANDS FOR A SERVER IN PRODUCTION',
    commands: [
      ['init', 'Makes a master key and a file with every setting.'],
      ['serve', 'Runs the server.'],
      ['doctor', 'Looks at all that it needs, and says what to do.'],
      ['config', 'Shows every setting and where it comes from.'],
      ['keys', 'Makes, lists, revokes keys of administrators.'],
      ['backup', 'Writes the database into a sealed file.'],
      ['restore', 'Puts a backup where no database is.'],
    ],
  },
  {
    title: 'COMMANDS FOR POOLS AND THEIR USERS',
    commands: [
      ['pool', 'Shows and changes settings that the API lacks.'],
      ['explain', 'Says why a user gets a code, or gets none.'],
      ['audit', 'Shows the audit log, and whether it was changed.'],
      ['outbox', 'Shows the messages that wait or were given up.'],
      ['mail', 'Shows what the users of a pool are written.'],
      ['breached', 'Makes a list of known passwords, and looks one up.'],
      ['sms', 'Says to whom text messages may go, and changes it.'],
    ],
  },
  {
    title: 'COMMANDS FOR YOURSELF',
    commands: [
      ['reset', 'Leads through the reset of a password.'],
      ['completion', 'Prints the script that completes in your shell.'],
    ],
  },
]
