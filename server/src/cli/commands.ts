/** The commands that are not operations of the API. */
export const ownCommands = [
  'reset',
  'dev',
  'init',
  'serve',
  'keys',
  'pool',
  'doctor',
  'explain',
  'outbox',
  'mail',
  'audit',
  'sms',
  'backup',
  'restore',
  'breached',
  'config',
  'completion',
] as const
export type OwnCommand = (typeof ownCommands)[number]

export function isOwnCommand(word: string): word is OwnCommand {
  return ownCommands.some((command) => command === word)
}
