import type { Pool } from '../pools/directory.ts'
import type { Services } from '../context.ts'

/** Whether the pool refuses this new password because others know it (NIST SP 800-63B §3.1.1.2). Asked after the policy and the history. */
export function isBreached(
  { breachedPasswords }: Pick<Services, 'breachedPasswords'>,
  { settings }: Pick<Pool, 'settings'>,
  password: string,
): boolean {
  return settings.refuseBreachedPasswords && breachedPasswords.has(password)
}
