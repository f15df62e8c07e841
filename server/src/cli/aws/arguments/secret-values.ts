/** Members whose values no message repeats: a command that failed is often read in the log of a build. */
const SECRET =
  /^(?:\w*Password|ConfirmationCode|UserCode|Session|\w*Token|client_?secret|AuthParameters|ChallengeResponses)$/i

/** @param path `AuthParameters.PASSWORD`, `.Password` */
export function isSecret(path: string): boolean {
  return path.split('.').some((member) => SECRET.test(member))
}

/** Options whose whole text may hold a secret of another system or a password, however it is written. */
const SECRET_OPTIONS: ReadonlySet<string> = new Set([
  '--auth-parameters',
  '--challenge-responses',
  '--provider-details',
])

/** What a message about an option repeats of its text. */
export function repeated(option: string, text: string): string {
  return SECRET_OPTIONS.has(option) ? '[not shown]' : text
}
