import type { AuditBase } from '../../store/ports/index.ts'
import { finding } from '../auth-events/auth-event.ts'
import type { Services } from '../context.ts'
import type { Client } from '../pools/directory.ts'
import { isEnforced, riskConfigurationOf } from './configuration.ts'
import { isThreatProtected } from './threat-protection.ts'

/** As EventFilter names the moments at which a password is known. */
export type PasswordMoment = 'SIGN_IN' | 'PASSWORD_CHANGE' | 'SIGN_UP'

/** What a password that others know comes to: `refused` where the pool acts on it, `noted` where it only wants to know. */
export function compromisedVerdict(
  { breachedPasswords }: Pick<Services, 'breachedPasswords'>,
  client: Client,
  moment: PasswordMoment,
  password: string,
): 'refused' | 'noted' | 'unknown' {
  const { pool } = client
  // The pool's own setting, without threat protection: for passwords that are chosen.
  const isRefused = pool.settings.refuseBreachedPasswords && moment !== 'SIGN_IN'
  const { CompromisedCredentialsRiskConfiguration: asked } = riskConfigurationOf(client)
  const isLooked = isThreatProtected(pool) && asked !== undefined && (asked.EventFilter ?? [moment]).includes(moment)
  if (!(isRefused || isLooked) || !breachedPasswords.has(password)) return 'unknown'
  return isRefused || (isEnforced(pool) && asked?.Actions.EventAction === 'BLOCK') ? 'refused' : 'noted'
}

/** The audit row of a call with such a password. */
export function withCompromised(audit: AuditBase, verdict: ReturnType<typeof compromisedVerdict>): AuditBase {
  return verdict === 'unknown' ? audit : finding(audit, { compromised: true })
}
